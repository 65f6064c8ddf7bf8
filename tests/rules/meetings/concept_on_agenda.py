"""concept-on-agenda."""

from tests.builders import case, held, meeting, repo

CONCEPT = case(aangemeld_op="")
MISSES = (
    held(),
    repo(meeting()),
    repo(CONCEPT, meeting(agenda=[])),
    repo(CONCEPT, meeting(vervallen="Ziekte")),
)
HITS = (
    (repo(CONCEPT, meeting()), "- 2026-001"),
    (repo(case(aangemeld_op=None), meeting(bijeenkomst="2026-12-03")), "- 2026-001"),
)
