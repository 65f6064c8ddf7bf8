"""Spellings that `postcode` finds; all people and numbers in them are made up."""

import pytest

from tests.privacy import values

SILENT = [
    "1500 OP de lijst",
    "2024 is een jaar",
    "1000 EN meer",
    "Slikt 1000 mg.",
    "1234 keer op de fiets",
    "Sinds 2019 WW",
    "2024-AB",
    "code 2611 SS",
    "A1234 BC",
    "€ 1234 AB",
    "oplage 2500 EX",
    "2024 AD",
]

SPELLINGS = [
    ("Woont aan zee, 1234 SS", "1234 SS"),
    ("NL-1234 AB", "NL-1234 AB"),
    ("Woont op 1234\u00a0AB", "1234\u00a0AB"),
    ("1234 ab", "1234 ab"),
    ("Woont op 1234 aB, nu elders", "1234 aB"),
    ("NL1234AB", "NL1234AB"),
    ("Adres: 1234-AB", "1234-AB"),
    ("Postcode is 1234 SS", "1234 SS"),
    ("| naam | postcode |\n|---|---|\n| x | 1234 SS |", "1234 SS"),
    ("postcode: 1234", "1234"),
    ("(1234-SD)", "1234-SD"),
    ("postbus 0000, 1234 ab", "1234 ab"),
    ("Voorbeelddijk 0 rood, 1234 SA", "1234 SA"),
    ("Voorbeeldlaan 3 hs, 1234 SS", "1234 SS"),
    ("Voorbeeldstraat 0 1234ss", "1234ss"),
    ("adres;pc\nx;1234ss", "1234ss"),
    ("1000SS nr 0", "1000SS"),
    ("3333 SS Voorbeelddorp", "3333 SS"),
]


@pytest.mark.parametrize("text", SILENT, ids=range(len(SILENT)))
def test_what_is_no_such_thing_stays_silent(text: str) -> None:
    assert values("postcode", text) == []


@pytest.mark.parametrize(("text", "value"), SPELLINGS, ids=range(len(SPELLINGS)))
def test_a_spelling_is_found_whole(text: str, value: str) -> None:
    assert values("postcode", text) == [value]
