"""Spellings that `professional-number` finds; all people and numbers in them are made up."""

import pytest

from tests.privacy import values

SILENT = [
    "De KvK is dicht.",
    "AGB staat voor iets.",
    "Een BIG-registratie heeft zij sinds 2019.",
    "Vestiging 3 is verhuisd.",
    "Btw 21%.",
    "Praktijk open van 08.00 tot 17.00.",
    "Het register telt 1200 namen.",
    "UZI-pas aangevraagd.",
    "RSIN onbekend.",
    "NL is een land, B01 een deur.",
    "De big at 12 kilo.",
    "agb 010",
    "NL99999001B01",
    "99999001B01",
    "NL999990019B01X",
    "ingeschreven bij de kvk in Voorbeeldstad met 68750110",
    "big 12 mei",
    "brin 00xxx",
    "de big heet 1234567",
]

SPELLINGS = [
    ("AGB 01000000", "01000000"),
    ("AGB01000000", "01000000"),
    ("BIG: 00000000000", "00000000000"),
    ("UZI-pas 000000000", "000000000"),
    ("KvK-nr. 4208 4128", "4208 4128"),
    ("vestigingsnummer 000000000001", "000000000001"),
    ("RSIN 999990018", "999990018"),
    ("btw-id NL999990019B01", "NL999990019B01"),
    ("btw NL 999990019 B01", "NL 999990019 B01"),
    ("| AGB-code |\n|---|\n| 01000000 |", "01000000"),
    ("K.v.K. 6875 0110", "6875 0110"),
    ("SKJ registratie 100044", "100044"),
    ("BRIN 00XX", "00XX"),
    ("AGB-code 01000000", "01000000"),
    ("big-registratie 00000000000", "00000000000"),
    ("agb 0100", "0100"),
    ("NL999990019B01", "NL999990019B01"),
    ("999990019B01", "999990019B01"),
    ("NL 999990019 B 01", "NL 999990019 B 01"),
    ("Kamer van Koophandel: 68750110", "68750110"),
    ("skj-inschrijving 100044", "100044"),
    ("brin: 00xx", "00xx"),
    ("BRIN-code (00XX", "00XX"),
    ("BRIN-nummer 00XX en 01XX", "00XX"),
    ("lrk nummer 000000000", "000000000"),
    ("praktijk 01000000", "01000000"),
    ("handelsregisternummer 68750110", "68750110"),
]


@pytest.mark.parametrize("text", SILENT, ids=range(len(SILENT)))
def test_what_is_no_such_thing_stays_silent(text: str) -> None:
    assert values("professional-number", text) == []


@pytest.mark.parametrize(("text", "value"), SPELLINGS, ids=range(len(SPELLINGS)))
def test_a_spelling_is_found_whole(text: str, value: str) -> None:
    assert values("professional-number", text) == [value]
