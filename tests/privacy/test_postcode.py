"""Spellings that `postcode` finds; all people and numbers in them are made up."""

import pytest

from casuskit.core.findings import Severity
from casuskit.privacy.searching import search
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
    "0123 AB",
    "Voorbeeld 12, 1234 SS of",
    "Voorbeeld 12, 1234 mg",
    "(1234 en)",
    "(2024 ab)",
    "(1234 ab",
    "1100 OP",
    "1234 MG",
    "Voorbeeldlaan 3, 2024 ss",
    "2024SS",
    "bij 1234 SS troepen",
    "bij 1234 SS",
    "bij 1234 SS, en",
    "Zij woont daar, 1234 SS of",
    "Zij woont daar 1234 SS.",
    "x, 1234 ss",
    "1234.AB",
    "2024 EN",
    "2024ab",
    "x 1234 ab",
    "1234 ab of",
    "1234 en",
    "woont op 1234 en",
    "Dat is 1234 ab of",
    "x1234 AB",
    "_1234 AB",
    "€1234 AB",
    "$ 1234 AB",
    "3.1234 AB",
    "3,1234 AB",
    "3-1234 AB",
    "postcode 12345",
    "1234 AB_",
    "1234 AB-C",
    "1900-AB",
    "2099-AB",
]

SPELLINGS = [
    ("Woont aan zee, 1234 SS", "1234 SS"),
    ("NL-1234 AB", "NL-1234 AB"),
    ("Woont op 1234\u00a0AB", "1234\u00a0AB"),
    ("1234 ab", "1234 ab"),
    ("Zij (1234 ab) en hij", "1234 ab"),
    ("Op 12 mei naar 1234 AB", "1234 AB"),
    ("Niet x1111 AB en 0111 AB maar 1234 AB", "1234 AB"),
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
    ("Woont in NL 1234 AB", "NL 1234 AB"),
    ("Voorbeeld 12, 1234 MG", "1234 MG"),
    ("(1234 ab)", "1234 ab"),
    ('"1234 ab"', "1234 ab"),
    ("[1234 ab]", "1234 ab"),
    ("1101 OP", "1101 OP"),
    ("1100 AB", "1100 AB"),
    ("Voorbeeldlaan 3 1234 ss", "1234 ss"),
    ("1234SS", "1234SS"),
    ("Zij woont daar, 1234 SS.", "1234 SS"),
    ("2024EN", "2024EN"),
    ("2024 AB", "2024 AB"),
    ("1234ab", "1234ab"),
    ("2024Ab", "2024Ab"),
    ("x\n1234 ab\ny", "1234 ab"),
    ("woont op 1234 ab of", "1234 ab"),
    ("a-1234 AB", "1234 AB"),
    ("postcode 1234 mg", "1234 mg"),
    ("postcode: 1234, wijk", "1234"),
    ("postcodegebied 1234", "1234"),
    ("pc4: 1234", "1234"),
    ("postcode 1234 en", "1234 en"),
    ("| pc | x |\n|---|---|\n| 1234 mg | y |", "1234 mg"),
    ("1899-AB", "1899-AB"),
    ("2100-AB", "2100-AB"),
    ("1234  - AB", "1234  - AB"),
    ("zip 1234 ss", "1234 ss"),
]


@pytest.mark.parametrize("text", SILENT, ids=range(len(SILENT)))
def test_what_is_no_such_thing_stays_silent(text: str) -> None:
    assert values("postcode", text) == []


@pytest.mark.parametrize(("text", "value"), SPELLINGS, ids=range(len(SPELLINGS)))
def test_a_spelling_is_found_whole(text: str, value: str) -> None:
    assert values("postcode", text) == [value]


@pytest.mark.parametrize(
    ("text", "severity"),
    [("1234 AB", Severity.ERROR), ("postcode: 1234", Severity.WARNING)],
)
def test_the_number_of_an_area_weighs_less(text: str, severity: Severity) -> None:
    assert [each.severity for each in search(text)["postcode"]] == [severity]
