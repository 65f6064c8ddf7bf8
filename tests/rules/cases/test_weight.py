"""How heavy a fault in a case weighs: a draft may be saved, and nothing of its text is told."""

import re
from importlib import import_module
from types import ModuleType

import pytest

from casuskit.core.findings import Finding, Severity
from casuskit.rules.engine import judge
from casuskit.rules.registry import OF_CASES, rules
from tests.builders import Answer, Files, case, corpus, repo

RULES = rules(*OF_CASES)
ALL = tuple(rule.id for rule in RULES)
DRAFT: dict[str, Answer] = {
    "aangemeld_op": "",
    "vraagtype": "",
    "soort": "voortgang",
    "urgentie": "ad-hoc",
    "grondslag": "toestemming",
    "prioriteit_bron": "",
}
PREPARING = (
    "unanswered-question empty-domain same-question statement-instead-of-question"
    " placeholder-answer missing-question-type priority-not-from-client missing-consent-detail"
    " ad-hoc-without-agreement ad-hoc-without-answer-date answer-date-without-urgency"
    " agreement-without-contact missing-earlier-case new-case-that-follows"
).split()
_REGISTERED = re.compile(r"^aangemeld_op:.*$", re.MULTILINE)
EMPTY: dict[str, Answer] = dict.fromkeys(
    (
        "lichamelijk geestelijk sociaal maatschappelijk ontbrekende_informatie"
        " hulpvraag_client hulpvraag_team"
    ).split(),
    "",
)


def examples_of(rule: str) -> ModuleType:
    group = next(each for each in OF_CASES if rule in {known.id for known in rules(each)})
    return import_module(f"tests.rules.{group}.{rule.replace('-', '_')}")


def findings(files: Files) -> tuple[Finding, ...]:
    return judge(corpus(repo(files)), RULES, lambda _path: True)


def test_a_draft_that_has_hardly_begun_gets_advice_and_no_errors() -> None:
    found = findings(case("", **{**DRAFT, **EMPTY}))
    assert {finding.severity for finding in found} == {Severity.INFO}
    assert len(found) >= len(EMPTY)


def test_a_question_is_asked_in_the_words_of_its_own_method() -> None:
    (found,) = findings(case(hulpvraag_team=""))
    assert "Waarmee kan het team jou verder helpen?" in found.message


@pytest.mark.parametrize("rule", PREPARING)
def test_what_belongs_to_preparing_is_advice_until_a_case_is_registered(rule: str) -> None:
    for files, _line in examples_of(rule).HITS:
        draft = {path: _REGISTERED.sub("aangemeld_op:", text) for path, text in files.items()}
        found = [each for each in findings(draft) if each.rule == rule]
        assert {each.severity for each in found} == {Severity.INFO}


def test_the_same_case_once_registered_fails() -> None:
    found = findings(case("", **{**DRAFT, **EMPTY, "aangemeld_op": "2026-09-01"}))
    assert {"unanswered-question", "empty-domain", "missing-consent-detail"} <= {
        finding.rule for finding in found if finding.severity is Severity.ERROR
    }


def test_a_closed_case_needs_no_more_preparation() -> None:
    closing: dict[str, Answer] = {
        "afgesloten_op": "2026-11-01",
        "afgesloten_reden": "Niet meer nodig.",
        "bewaren_tot": "2027-10-22",
    }
    assert findings(case("", **{**EMPTY, **closing, "vraagtype": ""})) == ()


@pytest.mark.parametrize(
    ("rule", "changes", "weight"),
    [
        ("priority-not-from-client", {"prioriteit_bron": "naaste"}, Severity.INFO),
        ("priority-not-from-client", {"prioriteit_bron": "professional"}, Severity.WARNING),
        ("missing-earlier-case", {"soort": "voortgang"}, Severity.WARNING),
        ("missing-earlier-case", {"soort": "delen"}, Severity.INFO),
        ("missing-question-type", {"vraagtype": ""}, Severity.WARNING),
        ("no-missing-information", {"ontbrekende_informatie": ""}, Severity.INFO),
    ],
)
def test_what_is_less_certain_weighs_less(
    rule: str, changes: dict[str, Answer], weight: Severity
) -> None:
    assert [(each.rule, each.severity) for each in findings(case("", **changes))] == [
        (rule, weight)
    ]


@pytest.mark.parametrize("day", ["2026-11-01", "2026-11-22"])
def test_consent_that_was_withdrawn_fails_in_a_draft_too(day: str) -> None:
    changes: dict[str, Answer] = {"aangemeld_op": "", "grondslag": "toestemming"}
    found = findings(case("", toestemming_ingetrokken_op=day, **changes))
    weights = {finding.rule: finding.severity for finding in found}
    assert weights["withdrawn-consent"] is Severity.ERROR


@pytest.mark.parametrize("rule", ALL)
def test_no_message_repeats_a_text_of_the_case(rule: str) -> None:
    examples = examples_of(rule)
    for files, _line in examples.HITS:
        whole = corpus(files)
        told = " ".join(each.message for each in judge(whole, RULES, lambda _path: True))
        for found in whole.cases:
            values = [found.document.text(key) for key in found.document.data]
            assert not [value for value in values if " " in value and value in told]
