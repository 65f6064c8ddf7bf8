"""case-without-ground-on-agenda."""

from tests.builders import case, held, meeting, repo

CONSENT = {
    "grondslag": "toestemming",
    "toestemming_op": "2026-08-01",
    "toestemming_vorm": "mondeling",
    "toestemming_door": "cliënt",
}
COMING = meeting(bijeenkomst="2026-12-03")
WITHDRAWN = case("", **CONSENT, toestemming_ingetrokken_op="2026-11-01")
MISSES = (
    held(),
    repo(case("", **CONSENT), COMING),
    repo(case("", **CONSENT, toestemming_tot="2026-12-03"), COMING),
    repo(WITHDRAWN, meeting()),  # a meeting of before
    repo(WITHDRAWN, meeting(bijeenkomst="2026-11-21")),
    repo(WITHDRAWN, meeting(bijeenkomst="2026-99-99")),
    repo(WITHDRAWN, meeting(bijeenkomst="2026-12-03", vervallen="Ziekte")),
    repo(WITHDRAWN, meeting(bijeenkomst="2026-12-03", agenda=["2026-002"])),
    repo(case("", **CONSENT, toestemming_ingetrokken_op="2026-11-01", afgesloten_op="2026-11-02"),
         COMING),
)  # fmt: skip
HITS = (
    (repo(WITHDRAWN, COMING), "- 2026-001"),
    (repo(WITHDRAWN, meeting(bijeenkomst="2026-11-22")), "- 2026-001"),  # today
    (repo(case("", **CONSENT, toestemming_tot="2026-12-02"), COMING), "- 2026-001"),
    (repo(case("", **CONSENT, toestemming_voor="[verslag]"), COMING), "- 2026-001"),
    (repo(case(grondslag="toestemming", toestemming_geweigerd_op="2026-11-02"), COMING),
     "- 2026-001"),
    (repo(case(bewaren_tot="2026-12-02"), COMING), "- 2026-001"),
)  # fmt: skip
