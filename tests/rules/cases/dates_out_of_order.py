"""dates-out-of-order."""

from tests.builders import case, repo

MISSES = (
    repo(case()),
    repo(case(afgesloten_op="2026-09-01")),
    repo(case(afgesloten_op="2026-08-31", aangemeld_op=None)),
    repo(case(afgesloten_op="2026-08-99")),
    repo(case(toestemming_op="2026-09-05", toestemming_tot="2026-09-05")),
    repo(case(afgesloten_op="2026-11-01", bewaren_tot="2026-10-01")),
)
HITS = (
    (repo(case(afgesloten_op="2026-08-31")), "afgesloten_op: 2026-08-31"),
    (
        repo(case(toestemming_op="2026-09-05", toestemming_tot="2026-09-04")),
        "toestemming_tot: 2026-09-04",
    ),
    (
        repo(case(toestemming_op="2026-09-05", toestemming_ingetrokken_op="2025-09-05")),
        "toestemming_ingetrokken_op: 2025-09-05",
    ),
)
