"""Spellings that `case-number` finds; all people and numbers in them are made up."""

import pytest

from tests.privacy import values

SPELLINGS = [
    ("Polisnummer 000000000", "000000000"),
    ("BSN of V-nummer 0000000000", "0000000000"),
    ("Paspoort SPECI2014", "SPECI2014"),
    ("Rijbewijsnummer 0000000000", "0000000000"),
    ("AGB-code 00000000", "00000000"),
    ("BIG 00000000000", "00000000000"),
    ("KvK-nummer 42084128", "42084128"),
    ("Parketnummer 00/000000-00", "00/000000-00"),
    ("Zaaknummer Z\u20110000\u2011000000", "Z\u20110000\u2011000000"),
]


@pytest.mark.parametrize(("text", "value"), SPELLINGS, ids=range(len(SPELLINGS)))
def test_a_spelling_is_found_whole(text: str, value: str) -> None:
    assert values("case-number", text) == [value]
