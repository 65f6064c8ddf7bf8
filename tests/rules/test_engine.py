"""The engine: what a team sets goes before what a rule weighs itself."""

import pytest

from casuskit.core.findings import Severity
from casuskit.rules.engine import by_kind, judge, judge_alone
from casuskit.rules.mutes.unused_mute import RULE as UNUSED_MUTE
from casuskit.rules.registry import rules
from tests.builders import TEAM, Files, case, corpus, held, repo, team

WORD = {"fout": Severity.ERROR, "waarschuwing": Severity.WARNING, "info": Severity.INFO}


def weight(files: Files, rule: str) -> list[Severity]:
    found = judge(corpus(files), rules(), lambda _path: True)
    return [each.severity for each in found if each.rule == rule]


def test_a_team_sets_the_weight_of_a_rule() -> None:
    files = case(hulpvraag_team="Er is hulp nodig")
    for word, severity in WORD.items():
        settings = team(f"{TEAM}regels: {{statement-instead-of-question: {word}}}\n")
        assert weight(repo(settings, files), "statement-instead-of-question") == [severity]


def test_a_rule_that_is_off_says_nothing() -> None:
    settings = team(f"{TEAM}regels: {{statement-instead-of-question: uit}}\n")
    files = repo(settings, case(hulpvraag_team="Er is hulp nodig"))
    assert weight(files, "statement-instead-of-question") == []


def test_the_weight_that_a_team_sets_is_also_that_of_a_doubtful_match() -> None:
    files = case(body="De afspraak was op 12 maart 2024.\n")
    assert weight(repo(files), "exact-date") == [Severity.WARNING]
    settings = team(f"{TEAM}regels: {{exact-date: fout}}\n")
    assert weight(repo(settings, files), "exact-date") == [Severity.ERROR]


def test_only_files_that_were_asked_for_are_told_of() -> None:
    copies = {path: next(iter(case().values())) for path in ("casussen/a.md", "casussen/b.md")}
    found = judge(corpus(repo(copies)), rules(), lambda path: path == "casussen/b.md")
    assert {each.rule for each in found} >= {"misplaced-case", "duplicate-id"}
    assert {each.path for each in found} == {"casussen/b.md"}


def test_what_a_rule_asks_of_other_files_is_told_with_what_it_finds() -> None:
    whole = corpus(held())
    record = whole.document_by_path["bijeenkomsten/2026-10-22/2026-001.md"]
    asked = judge_alone(whole, by_kind(rules()), record).asked
    assert {"case 2026-001", "meeting 2026-10-22"} <= asked


def test_a_finding_tells_which_kind_of_personal_data_it_is_about() -> None:
    found = judge(corpus(repo(case(body="Rekening NL13TEST0123456789.\n"))), rules(), bool)
    assert [(each.rule, each.kind) for each in found] == [("iban", "IBAN")]


@pytest.mark.parametrize(
    ("word", "weights"),
    [("fout", [Severity.ERROR]), ("info", [Severity.INFO]), ("uit", [])],
)
def test_a_team_sets_the_weight_of_a_mute_without_use(word: str, weights: list[Severity]) -> None:
    settings = team(f"{TEAM}regels: {{unused-mute: {word}}}\n")
    body = "<!-- casus: negeer iban - staat er niet meer -->\n"
    assert weight(repo(settings, case(body=body)), "unused-mute") == weights


def test_a_mute_of_a_rule_that_did_not_run_is_not_called_without_use() -> None:
    body = "<!-- casus: negeer iban - staat er niet meer -->\n"
    ran = [rule for rule in rules() if rule.id != "iban"]
    assert judge(corpus(repo(case(body=body))), ran, bool) == ()


def test_a_mute_without_use_is_told_by_its_rule() -> None:
    body = "<!-- casus: negeer iban - staat er niet meer -->\n"
    (found,) = judge(corpus(repo(case(body=body))), rules(), bool)
    assert (found.rule, found.severity) == (UNUSED_MUTE.id, UNUSED_MUTE.severity)
    assert "iban" in found.message
