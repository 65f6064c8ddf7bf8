"""The engine: what a team sets goes before what a rule weighs itself."""

from casuskit.core.findings import Severity
from casuskit.rules.engine import judge
from casuskit.rules.registry import rules
from tests.builders import TEAM, Files, case, corpus, repo, team

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
