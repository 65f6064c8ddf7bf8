"""open-past-term."""

from tests.builders import case, meeting, record, repo

OLD = {"aangemeld_op": "2024-03-01"}
MISSES = (
    repo(case()),
    repo(case(aangemeld_op="2025-11-22")),
    repo(case("", **OLD, afgesloten_op="2026-11-01")),
    repo(case("", **OLD, bewaren_tot="2027-01-01")),
    repo(case("", **OLD), meeting(), record()),
    repo(case(aangemeld_op="")),
)
HITS = (
    (repo(case("", **OLD)), "aangemeld_op: 2024-03-01"),
    (repo(case(aangemeld_op="2025-11-21")), "aangemeld_op: 2025-11-21"),
    (
        repo(case("", **OLD), meeting(bijeenkomst="2024-04-11"), record(bijeenkomst="2024-04-11")),
        "aangemeld_op: 2024-03-01",
    ),
)
