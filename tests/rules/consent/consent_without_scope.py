"""consent-without-scope."""

from tests.builders import Answer, Files, case, repo


def consent(**changes: Answer) -> Files:
    return repo(case("", **{"grondslag": "toestemming", "toestemming_op": "2026-08-25", **changes}))


MISSES = (
    repo(case()),
    consent(toestemming_voor=["bespreking"]),
    consent(toestemming_op=None),  # another rule asks for the day first
    consent(afgesloten_op="2026-11-02"),
    consent(grondslag="anoniem"),
)
HITS = (
    (consent(), "toestemming_op: 2026-08-25"),
    (consent(toestemming_voor=""), "toestemming_voor:"),
)
