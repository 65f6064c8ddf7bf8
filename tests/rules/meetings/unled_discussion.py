"""unled-discussion."""

from tests.builders import case, held, meeting, repo

REVERSED = case(methode="omgekeerde-toets")
MISSES = (
    held(),
    repo(REVERSED, meeting()),
    repo(case(), meeting(gespreksbegeleider="")),
    repo(REVERSED, meeting(gespreksbegeleider="", agenda=[])),
    repo(REVERSED, meeting(bijeenkomst="2026-12-03", gespreksbegeleider="")),
    repo(REVERSED, meeting(gespreksbegeleider="", vervallen="Ziekte")),
)
HITS = (
    (repo(REVERSED, meeting(gespreksbegeleider="")), "gespreksbegeleider:"),
    (repo(REVERSED, meeting(gespreksbegeleider=None)), "schema: bijeenkomst/1"),
)
