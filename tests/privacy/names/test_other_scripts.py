"""Words in another script than Latin."""

import pytest

from casuskit.privacy.names.other_scripts import found_in


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
