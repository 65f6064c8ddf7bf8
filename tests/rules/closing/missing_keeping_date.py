"""missing-keeping-date."""

from tests.builders import case, repo

MISSES = (
    repo(case()),
    repo(case(bewaren_tot="")),
    repo(case(afgesloten_op="", bewaren_tot="")),
    repo(case(afgesloten_op="2026-11-01", bewaren_tot="2027-10-21")),
    repo(case(afgesloten_op="2026-11-01", bewaren_tot="volgend jaar")),
    repo(case(afgesloten_op="gisteren")),
)
HITS = (
    (repo(case(afgesloten_op="2026-11-01")), "afgesloten_op: 2026-11-01"),
    (repo(case(afgesloten_op="2026-11-01", bewaren_tot="")), "bewaren_tot:"),
    (repo(case(afgesloten_op="2026-11-01", aangemeld_op=None)), "afgesloten_op: 2026-11-01"),
)
