"""untrained-facilitator."""

from tests.builders import TEAM, held, meeting, repo, team

LEFT = TEAM.replace("begeleidt: ja", "begeleidt: ja, tot: 2026-10-01")
NOBODY = TEAM.replace("begeleidt: ja", "begeleidt: nee")
MISSES = (
    held(),
    repo(meeting(gespreksbegeleider="")),
    repo(meeting(gespreksbegeleider="bt-9")),
    repo(team(NOBODY), meeting(gespreksbegeleider="ha-1")),
    repo(team(LEFT), meeting(gespreksbegeleider="ha-1")),
    repo(meeting(bijeenkomst="2026-03-05", gespreksbegeleider="ha-1")),
    repo(meeting(gespreksbegeleider="ha-1", vervallen="Ziekte")),
)
HITS = (
    (repo(meeting(gespreksbegeleider="ha-1")), "gespreksbegeleider: ha-1"),
    (
        repo(meeting(bijeenkomst="2026-12-03", gespreksbegeleider="bt-2")),
        "gespreksbegeleider: bt-2",
    ),
)
