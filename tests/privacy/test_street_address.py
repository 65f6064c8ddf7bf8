"""Spellings that `street-address` finds; all people and numbers in them are made up."""

import pytest

from tests.privacy import values

SPELLINGS = [
    ("Woont Jan van Voorbeeldstraat 4", "Jan van Voorbeeldstraat 4"),
    ("Woont in de voorbeeldstraat 12", "voorbeeldstraat 12"),
    ("Woont in de Voorbeeldstraat.", "Voorbeeldstraat"),
    ("Postbus 123", "Postbus 123"),
    ("Woont 2e Voorbeeldstraat 5", "2e Voorbeeldstraat 5"),
    ("Adres: Voorbeeld 5, 1234 AB", "Voorbeeld 5"),
    ("Woont Markt 1", "Markt 1"),
    ("Woont Voorbeeldstr. 12", "Voorbeeldstr. 12"),
    ("Woont Voorbeeld\u00adstraat 12", "Voorbeeld\u00adstraat 12"),
]


@pytest.mark.parametrize(("text", "value"), SPELLINGS, ids=range(len(SPELLINGS)))
def test_a_spelling_is_found_whole(text: str, value: str) -> None:
    assert values("street-address", text) == [value]
