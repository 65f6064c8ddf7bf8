"""Spellings that `postcode` finds; all people and numbers in them are made up."""

import pytest

from tests.privacy import values

SPELLINGS = [
    ("NL-1234 AB", "NL-1234 AB"),
    ("Woont op 1234\u00a0AB", "1234\u00a0AB"),
]


@pytest.mark.parametrize(("text", "value"), SPELLINGS, ids=range(len(SPELLINGS)))
def test_a_spelling_is_found_whole(text: str, value: str) -> None:
    assert values("postcode", text) == [value]
