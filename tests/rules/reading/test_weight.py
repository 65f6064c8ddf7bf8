"""What is left empty in a draft is a reminder; in a registered case it is a fault."""

import pytest

from casuskit.core.findings import Severity
from casuskit.rules.engine import judge
from casuskit.rules.reading import RULES
from tests.builders import Answer, case, corpus, repo


@pytest.mark.parametrize(
    ("changes", "rule", "weight"),
    [
        ({"inbrenger": "", "aangemeld_op": ""}, "empty-answer", Severity.INFO),
        ({"inbrenger": "", "aangemeld_op": None}, "empty-answer", Severity.INFO),
        ({"inbrenger": ""}, "empty-answer", Severity.ERROR),
        ({"casus": "", "aangemeld_op": ""}, "empty-answer", Severity.ERROR),
        ({"inbrenger": None, "aangemeld_op": ""}, "missing-key", Severity.ERROR),
        ({"soort": "x", "aangemeld_op": ""}, "unknown-value", Severity.ERROR),
    ],
)
def test_only_an_empty_answer_waits_for_registration(
    changes: dict[str, Answer], rule: str, weight: Severity
) -> None:
    found = judge(corpus(repo(case("", **changes))), RULES, lambda _path: True)
    assert [(finding.rule, finding.severity) for finding in found] == [(rule, weight)]
