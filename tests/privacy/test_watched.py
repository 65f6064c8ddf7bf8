"""Words that a team watches for; all are made up."""

import pytest

from casuskit.core.findings import Severity
from casuskit.privacy.watched import found_in

WORDS = ("Het Voorbeeldhuis", "de Zilvermeeuw", "Anne-Marie", "het Anker", "...")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Zij woont in het voorbeeldhuis.", ["het voorbeeldhuis"]),
        ("HET VOORBEELDHUIS", ["HET VOORBEELDHUIS"]),
        ("Zij gaat naar de Zilvermééuw en het anker", ["de Zilvermééuw", "het anker"]),
        ("anne marie en Anne-Marie", ["anne marie", "Anne-Marie"]),
        ("Dat het is", []),
        ("voorbeeldhuis het", []),
        ("een voorbeeldhuis, anne", []),
        ("Dat is het", []),
    ],
)
def test_all_parts_of_a_word_in_a_row_are_found(text: str, found: list[str]) -> None:
    matches = [*found_in(text, WORDS)]
    assert [text[each.span.start : each.span.end] for each in matches] == found
    assert {(each.kind, each.severity) for each in matches} <= {("OTHER", Severity.ERROR)}


def test_the_reason_says_where_the_word_is_listed() -> None:
    (match,) = found_in("de zilvermeeuw", WORDS)
    assert "lokaal.yaml" in match.reason


def test_without_words_there_is_nothing_to_find() -> None:
    assert not [*found_in("het anker", ())]
    assert not [*found_in("...", ("...",))]
