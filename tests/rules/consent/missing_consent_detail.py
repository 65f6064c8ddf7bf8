"""missing-consent-detail."""

from tests.builders import case, repo

CONSENT = {
    "grondslag": "toestemming",
    "toestemming_op": "2026-08-25",
    "toestemming_vorm": "mondeling",
    "toestemming_door": "cliënt",
}
MISSES = (
    repo(case()),
    repo(case("", **CONSENT)),
    repo(case("", **CONSENT, toestemming_tot=None)),
    repo(case(toestemming_op="")),
    repo(case(grondslag="toesteming")),
    repo(case("", **{**CONSENT, "toestemming_op": "25-08-2026"})),
)
HITS = (
    (repo(case("", **{**CONSENT, "toestemming_op": ""})), "toestemming_op:"),
    (repo(case("", **{**CONSENT, "toestemming_door": ""}, aangemeld_op=None)), "toestemming_door:"),
    (
        repo(case(grondslag="toestemming", toestemming_op="2026-08-25", toestemming_door="cliënt")),
        "grondslag: toestemming",
    ),
)
