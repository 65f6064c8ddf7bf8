"""Whole words are found however many are sought."""

import re

import pytest

from casuskit.privacy.names.whole_words import whole_words

_WORD = re.compile(r"(?<![^\W\d_])[^\W\d_]+")
_MANY = [f"woord{letter}{other}" for letter in "abcdefgh" for other in "abcdefgh"]


@pytest.mark.parametrize("others", [[], _MANY], ids=["few", "many"])
def test_a_word_is_found_by_itself_and_not_within_another(others: list[str]) -> None:
    text = "sanne en sannes, Sanne; (sanne) xsanne"
    found = whole_words(text, {"sanne", *others}, _WORD)
    assert [each.span() for each in found] == [(0, 5), (25, 30)]


def test_a_word_that_begins_another_is_found_once() -> None:
    found = whole_words("baron en baro", {"baron", "baro"}, _WORD)
    assert [each.group() for each in found] == ["baron", "baro"]
