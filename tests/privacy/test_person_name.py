"""Spellings that `person-name` finds; all people and numbers in them are made up."""

import pytest

from tests.privacy import values

SPELLINGS = [
    ("Aanmelding van Sanne van Voorbeeld.", "Sanne van Voorbeeld"),
    ("Sanne Voorbeeld-de Bruijn belt.", "Sanne Voorbeeld-de Bruijn"),
    ("MEVROUW VOORBEELD BELT", "VOORBEELD"),
    ("Mevrouw Gülsüm belt.", "Gülsüm"),
    ("mevr. J.V. belt.", "J.V."),
    ("Patiënt J.V. belt.", "J.V."),
    ("Mevrouw\u00a0Voorbeeld belt.", "Voorbeeld"),
    ("Mevrouw Voor\u00adbeeld belt.", "Voor\u00adbeeld"),
    ("Mevrouw D'Voorbeeld belt.", "D'Voorbeeld"),
    ("Gesproken met Jan v.d. Voorbeeld.", "Jan v.d. Voorbeeld"),
    ("<!-- mevrouw Voorbeeld -->", "Voorbeeld"),
    ("![mevrouw Voorbeeld](x)", "Voorbeeld"),
]


@pytest.mark.parametrize(("text", "value"), SPELLINGS, ids=range(len(SPELLINGS)))
def test_a_spelling_is_found_whole(text: str, value: str) -> None:
    assert values("person-name", text) == [value]
