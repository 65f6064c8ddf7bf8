"""keeping-date-too-late."""

from tests.builders import TEAM, case, meeting, record, repo, team

CLOSED = {"afgesloten_op": "2026-11-01"}
MISSES = (
    repo(case()),
    repo(case(bewaren_tot="2036-01-01")),
    repo(case("", **CLOSED)),
    repo(case("", **CLOSED, bewaren_tot="2027-11-01")),
    repo(case("", **CLOSED, bewaren_tot="2027-10-22"), meeting(), record()),
    repo(case(bewaren_tot="2027-10-22"), meeting(), record()),
    repo(
        case("", **CLOSED, bewaren_tot="2028-11-01"),
        team(TEAM.replace("bewaartermijn_maanden: 12", "bewaartermijn_maanden: 24")),
    ),
    repo(case(afgesloten_op="9999-12-31", bewaren_tot="9999-12-31")),
)
HITS = (
    (repo(case("", **CLOSED, bewaren_tot="2027-11-02")), "bewaren_tot: 2027-11-02"),
    (repo(case(bewaren_tot="2027-10-23"), meeting(), record()), "bewaren_tot: 2027-10-23"),
    (repo(case("", **CLOSED, bewaren_tot="2036-11-01")), "bewaren_tot: 2036-11-01"),
)
