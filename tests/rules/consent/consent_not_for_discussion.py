"""consent-not-for-discussion."""

from tests.builders import Answer, Files, case, repo


def consent(*uses: str, **changes: Answer) -> Files:
    values = {"grondslag": "toestemming", "toestemming_voor": [*uses], **changes}
    return repo(case("", **values))


MISSES = (
    repo(case()),
    repo(case(grondslag="toestemming")),
    consent("bespreking"),
    consent("verslag", "bespreking"),
    consent("verslag", grondslag="anoniem"),
    consent("verslag", afgesloten_op="2026-11-02"),
    consent("verslag", aangemeld_op=None),
)
HITS = ((consent("verslag"), "- verslag"), (consent("publicatie", "verslag"), "- publicatie"))
