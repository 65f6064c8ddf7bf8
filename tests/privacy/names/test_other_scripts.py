"""Words in another script than Latin."""

import pytest

from casuskit.core.findings import Severity
from casuskit.core.text import Span
from casuskit.privacy.match import Match
from casuskit.privacy.names.other_scripts import found_in
from casuskit.privacy.names.reasons import OTHER_SCRIPT


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("met Олександр Мельник gebeld", ["Олександр Мельник"]),
        ("heet ዮሐንስ", ["ዮሐንስ"]),
        ("heet 王小明 of محمد علي", ["王小明", "محمد علي"]),
    ],
)
def test_a_word_in_another_script_may_be_a_name(text: str, names: list[str]) -> None:
    assert [text[match.span.start : match.span.end] for match in found_in(text)] == names


@pytest.mark.parametrize(
    "text", ["α en β", "5 µg", "Ω", "à é ü ç", "naïef", "Ångström", "½ en ²", "— “citaat”", "日"]
)
def test_a_sign_in_a_formula_is_left_alone(text: str) -> None:
    assert list(found_in(text)) == []


def test_it_may_be_that_of_a_person() -> None:
    found = list(found_in("heet ዮሐንስ"))
    assert found == [Match("PERSON", Span(5, 9), Severity.WARNING, OTHER_SCRIPT)]


@pytest.mark.parametrize("text", ["XX", "XX en Ω", "Ярослав XX"])
def test_a_word_in_our_script_is_none(text: str) -> None:
    assert all("X" not in text[slice(*match.span)] for match in found_in(text))
