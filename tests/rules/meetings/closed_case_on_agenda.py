"""closed-case-on-agenda."""

from tests.builders import case, held, meeting, repo

CLOSED = case(afgesloten_op="2026-11-10", afgesloten_reden="Klaar")
MISSES = (
    held(),
    repo(CLOSED, meeting()),  # closed after it was discussed
    repo(case(afgesloten_op="2026-10-22"), meeting()),  # on the day itself
    repo(CLOSED, meeting(bijeenkomst="2026-12-03", agenda=[])),
    repo(CLOSED, meeting(bijeenkomst="2026-12-03", vervallen="Ziekte")),
)
HITS = (
    (repo(CLOSED, meeting(bijeenkomst="2026-12-03")), "- 2026-001"),
    (repo(case(afgesloten_op="2026-10-21"), meeting()), "- 2026-001"),
)
