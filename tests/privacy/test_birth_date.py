"""Spellings that `birth-date` finds; all people and numbers in them are made up."""

import pytest

from tests.privacy import values

SPELLINGS = [
    ("geb. 1 jan. 1900", "1 jan. 1900"),
    ("Geboortedatum: 1900-01-01", "1900-01-01"),
    ("geb.dat. 01.01.1900", "01.01.1900"),
    ("geb. 12 maart", "12 maart"),
    ("geb. 1-1-'00", "1-1-'00"),
    ("Geboren in 1900", "1900"),
    ("Geboortejaar 1900", "1900"),
    ("(01-01-1900, geboren in het buitenland)", "01-01-1900"),
    ("| Geboortedatum | 01-01-1900 |", "01-01-1900"),
    ("geb. 01011900", "01011900"),
    ("geb. 01\u201101\u20111900", "01\u201101\u20111900"),
    ("Geboren op 1 januari", "1 januari"),
]


@pytest.mark.parametrize(("text", "value"), SPELLINGS, ids=range(len(SPELLINGS)))
def test_a_spelling_is_found_whole(text: str, value: str) -> None:
    assert values("birth-date", text) == [value]
