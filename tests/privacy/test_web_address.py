"""Spellings that `web-address` finds; all people and numbers in them are made up."""

import pytest

from tests.privacy import values

SILENT = [
    "Lees README.md en foto.svg.",
    "thuis.De ander",
    "Dit is e.d., i.v.m. en d.w.z. bekend.",
    "Zie thuisarts.nl.",
    "https://wetten.overheid.nl/BWBR0035362#Hoofdstuk2",
    "https://uitspraken.rechtspraak.nl/details?id=ECLI:NL:CRVB:2018:3095",
    "huisarts.en/of",
    "Bol.com is een schuldeiser.",
    "Versie 2.1.nl",
    "stap 3.2",
    "https://github.com/casuskit/casuskit",
    "km/u en mg/ml",
    "Config.yml en index.html",
    "Dat is gedaan.zorg voor later",
]

SPELLINGS = [
    ("Zie www punt voorbeeld punt nl", "www punt voorbeeld punt nl"),
    ("Zie voorbeeld[.]nl", "voorbeeld[.]nl"),
    ("Zie [hier](https://example.org)", "https://example.org"),
    ("<https://example.org>", "https://example.org"),
    ("Zie //example.org/a", "example.org/a"),
    ("Zie http://[2001:db8::1]/a", "http://[2001:db8::1]/a"),
    ("Zie instagram.com/voorbeeldnaam", "instagram.com/voorbeeldnaam"),
    ("https://wetten.overheid.nl/?naam=voorbeeld", "https://wetten.overheid.nl/?naam=voorbeeld"),
    ("Zie t.me/voorbeeldnaam.", "t.me/voorbeeldnaam"),
    ("Zie voorbeeld.co.uk/kaart", "voorbeeld.co.uk/kaart"),
    ("https://www.linkedin.com/in/voorbeeld", "https://www.linkedin.com/in/voorbeeld"),
    ("Zie https://example.org\u200b/profiel", "https://example.org\u200b/profiel"),
    ("site kapsalon-nergens.example,", "kapsalon-nergens.example"),
    ("Zie voorbeeldhulp.zorg", "voorbeeldhulp.zorg"),
    ("hxxps://voorbeeld.example/a", "hxxps://voorbeeld.example/a"),
]


@pytest.mark.parametrize("text", SILENT, ids=range(len(SILENT)))
def test_what_is_no_such_thing_stays_silent(text: str) -> None:
    assert values("web-address", text) == []


@pytest.mark.parametrize(("text", "value"), SPELLINGS, ids=range(len(SPELLINGS)))
def test_a_spelling_is_found_whole(text: str, value: str) -> None:
    assert values("web-address", text) == [value]
