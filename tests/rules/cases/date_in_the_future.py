"""date-in-the-future."""

from tests.builders import case, repo

MISSES = (
    repo(case()),
    repo(case(aangemeld_op="2026-11-22", afgesloten_op="2026-11-22")),
    repo(case(aangemeld_op="")),
    repo(case(aangemeld_op="2062-99-99")),
    repo(case(toestemming_tot="2027-11-23", bewaren_tot="2027-11-23")),
    repo(case(body="aangemeld_op: 2062-01-01")),
    repo(case(toestemming_geweigerd_op="2026-11-22")),
)
HITS = (
    (repo(case(aangemeld_op="2026-11-23")), "aangemeld_op: 2026-11-23"),
    (repo(case(aangemeld_op="9999-12-31")), "aangemeld_op: 9999-12-31"),
    (repo(case(afgesloten_op="2027-01-01")), "afgesloten_op: 2027-01-01"),
    (
        repo(case(grondslag="toestemming", toestemming_op="2027-01-01", aangemeld_op=None)),
        "toestemming_op: 2027-01-01",
    ),
    (repo(case(toestemming_geweigerd_op="2027-01-01")), "toestemming_geweigerd_op: 2027"),
    (repo(case(toestemming_ingetrokken_op="2027-01-01")), "toestemming_ingetrokken_op: 2027"),
)
