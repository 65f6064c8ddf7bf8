"""expired-consent."""

from tests.builders import Answer, Files, case, repo


def consent(until: str, **changes: Answer) -> Files:
    values = {"grondslag": "toestemming", "toestemming_op": "2026-08-25", **changes}
    return repo(case("", toestemming_tot=until, **values))


MISSES = (
    repo(case()),
    consent(""),
    consent("2026-11-22"),
    consent("2027-03-04"),
    consent("2026-10-31", afgesloten_op="2026-11-02"),
    consent("2026-10-31", toestemming_ingetrokken_op="2026-10-01"),
    consent("2026-10-31", grondslag="anoniem"),
    consent("eind oktober"),
)
HITS = (
    (consent("2026-11-21"), "toestemming_tot: 2026-11-21"),
    (consent("2026-10-31"), "toestemming_tot: 2026-10-31"),
    (consent("2026-10-31", aangemeld_op=None), "toestemming_tot: 2026-10-31"),
)
