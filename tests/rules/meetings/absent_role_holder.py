"""absent-role-holder."""

from tests.builders import held, meeting, repo

MISSES = (
    held(),
    repo(meeting(aanwezig="")),  # no-attendance
    repo(meeting(notulist="")),
    repo(meeting(notulist="wv-1")),  # unknown-participant
    repo(meeting(bijeenkomst="2026-12-03", aanwezig=["bt-2"])),
    repo(meeting(notulist="ha-1", aanwezig=["bt-1", "poh-1"], vervallen="Ziekte")),
)
HITS = (
    (repo(meeting(aanwezig=["poh-1", "bt-1"])), "notulist: ha-1"),
    (
        repo(meeting(voorzitter="poh-1", aanwezig=["ha-1", "bt-1"], gespreksbegeleider="bt-1")),
        "voorzitter: poh-1",
    ),
)
