"""kept-too-long."""

from tests.builders import case, repo

MISSES = (
    repo(case()),
    repo(case(bewaren_tot="")),
    repo(case(bewaren_tot="2026-11-22")),
    repo(case(bewaren_tot="2027-11-22", afgesloten_op="2026-11-01")),
    repo(case(bewaren_tot="2025")),
)
HITS = (
    (repo(case(bewaren_tot="2026-11-21")), "bewaren_tot: 2026-11-21"),
    (repo(case(bewaren_tot="2025-01-01", afgesloten_op="2024-01-01")), "bewaren_tot: 2025-01-01"),
    (repo(case(bewaren_tot="0001-01-01", aangemeld_op=None)), "bewaren_tot: 0001-01-01"),
)
