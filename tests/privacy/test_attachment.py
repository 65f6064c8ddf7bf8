"""Spellings that `attachment` finds; all people and numbers in them are made up."""

import pytest

from tests.privacy import values

SPELLINGS = [
    ('<img src="foto">', '<img src="foto">'),
    ("![](https://example.org/foto)", "![](https://example.org/foto)"),
    ("![brief][1]", "![brief][1]"),
]


@pytest.mark.parametrize(("text", "value"), SPELLINGS, ids=range(len(SPELLINGS)))
def test_a_spelling_is_found_whole(text: str, value: str) -> None:
    assert values("attachment", text) == [value]
