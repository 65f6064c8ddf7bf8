"""presenter-in-neutral-role."""

from tests.builders import case, held, meeting, repo

REVERSED = case(methode="omgekeerde-toets", inbrenger="bt-2")
MISSES = (
    held(),
    repo(REVERSED, meeting()),
    repo(REVERSED, meeting(voorzitter="bt-2")),  # the chair may speak on the content
    repo(case(inbrenger="bt-2"), meeting(gespreksbegeleider="bt-2")),  # KBZ allows it
    repo(case(methode="eigen", inbrenger="bt-2"), meeting(gespreksbegeleider="bt-2")),
    repo(REVERSED, meeting(gespreksbegeleider="bt-2", agenda=[])),
    repo(REVERSED, meeting(gespreksbegeleider="bt-2", vervallen="Ziekte")),
    repo(meeting(gespreksbegeleider="bt-2")),
)
HITS = (
    (repo(REVERSED, meeting(gespreksbegeleider="bt-2")), "gespreksbegeleider: bt-2"),
    (
        repo(REVERSED, meeting(bijeenkomst="2026-12-03", notulist="bt-2")),
        "notulist: bt-2",
    ),
)
