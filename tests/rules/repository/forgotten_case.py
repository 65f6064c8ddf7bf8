"""forgotten-case."""

from tests.builders import case, held, meeting, record, repo

OLD = case(aangemeld_op="2026-08-29")
MISSES = (
    held(),
    repo(case(aangemeld_op="2026-08-30")),  # two cycles to the day
    repo(case(aangemeld_op="")),
    repo(OLD, meeting(), record()),
    repo(OLD, meeting(), record(uitkomst="aangehouden")),  # was put off, not forgotten
    repo(OLD, meeting(bijeenkomst="2026-12-03")),
    repo(case(aangemeld_op="2026-08-29", afgesloten_op="2026-09-20")),
)
HITS = (
    (repo(OLD), "aangemeld_op: 2026-08-29"),
    (repo(OLD, meeting(bijeenkomst="2026-12-03", vervallen="Kerst")), "aangemeld_op: 2026"),
)
