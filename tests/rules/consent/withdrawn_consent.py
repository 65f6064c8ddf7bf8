"""withdrawn-consent."""

from tests.builders import Answer, Files, case, repo


def consent(withdrawn: str, **changes: Answer) -> Files:
    values = {"grondslag": "toestemming", "toestemming_op": "2026-08-25", **changes}
    return repo(case("", toestemming_ingetrokken_op=withdrawn, **values))


MISSES = (
    repo(case()),
    consent(""),
    consent("2026-11-01", afgesloten_op="2026-11-02"),
    consent("2026-11-23"),
    consent("2026-11-01", grondslag="anoniem"),
    consent("1 november"),
)
HITS = (
    (consent("2026-11-01"), "toestemming_ingetrokken_op: 2026-11-01"),
    (consent("2026-11-22"), "toestemming_ingetrokken_op: 2026-11-22"),
    (consent("2026-11-01", aangemeld_op=None), "toestemming_ingetrokken_op: 2026-11-01"),
)
