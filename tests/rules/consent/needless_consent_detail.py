"""needless-consent-detail."""

from tests.builders import case, repo

MISSES = (
    repo(case()),
    repo(case(toestemming_op="", toestemming_vorm="null")),
    repo(case(grondslag="toestemming", toestemming_op="2026-08-25")),
    repo(case(toestemming_op="2026-08-25", toestemming_ingetrokken_op="2026-09-01")),
    repo(case(toestemming_op="2026-08-25", toestemming_geweigerd_op="2026-09-01")),
    repo(case(grondslag="toestemming", toestemming_voor=["bespreking"])),
    repo(case(body="toestemming_op: 2026-08-25")),
)
HITS = (
    (repo(case(toestemming_op="2026-08-25")), "toestemming_op: 2026-08-25"),
    (
        repo(case(toestemming_vorm="mondeling", toestemming_door="cliënt")),
        "toestemming_vorm: mondeling",
    ),
    (repo(case(toestemming_vorm="mondeling")), "toestemming_vorm: mondeling"),
    (repo(case(toestemming_door="cliënt")), "toestemming_door: cliënt"),
    (repo(case(toestemming_voor=["bespreking"])), "- bespreking"),
    (repo(case(toestemming_tot="2027-01-01", aangemeld_op=None)), "toestemming_tot: 2027-01-01"),
)
