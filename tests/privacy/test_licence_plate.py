"""Spellings that `licence-plate` finds; all people and numbers in them are made up."""

import pytest

from tests.privacy import values

SPELLINGS = [
    ("Auto S-000-SS", "S-000-SS"),
    ("Auto SSS-00-S", "SSS-00-S"),
    ("Kenteken SS00SD", "SS00SD"),
    ("kenteken ss-00-sd", "ss-00-sd"),
    ("Auto SS\u201100\u2011SD", "SS\u201100\u2011SD"),
]


@pytest.mark.parametrize(("text", "value"), SPELLINGS, ids=range(len(SPELLINGS)))
def test_a_spelling_is_found_whole(text: str, value: str) -> None:
    assert values("licence-plate", text) == [value]
