"""Spellings that `phone-number` finds; all people and numbers in them are made up."""

import pytest

from casuskit.core.findings import Severity
from casuskit.privacy.searching import search
from tests.privacy import values

SILENT = [
    "Van 07.00 11.00 15.00 19.00 uur",
    "Om 09.00 - 10.30",
    "0930-1030 en 1130-1230",
    "De Luisterlijn: 088 0767 000",
    "088-0430430",
    "0800-0113 12 34",
    "0900-8844",
    "14 010 en 116 111",
    "Schaal 0-1-2-3-4-5-6-7-8-9-10",
    "Schaal 0 1 2 3 4 5 6 7 8 9 10",
    "€ 0612345678,50",
    "2026-12-16",
    "- [ ] bel @sanne 2026-12-16",
    "bel tussen 08.30-12.30 13.00-17.00",
    "toestel 4400",
    "tel tot 10 en dan 20 30 40",
    "Versie 3.0612345678",
    "01/02/03/04/05/06",
    "Kamer 0.12, toestel 4400",
    "nul zes keer gebeld",
    "van nul een twee drie vier vijf zes zeven acht negen",
    "telefoon 2 dagen kapot",
    "tel. 08.00-10.00",
    "x0600000000",
    "Foto6-00000000",
    "0600000000a",
    "bedrag 0600000000,50",
    "bedrag 0600000000.5",
    "€0600000000",
    "kop_0600000000",
    "12:0600000000",
    "3-0600000000",
    "06\n000\n00000",
    "+999 000",
    "(010) 00000",
    "(0100) 00000000",
    "tel. 12-03-2026",
    "tel. 0123456789",
    "Foto 06 van de reeks",
    "06-nul",
    "tel. 2026 2027 0",
    "tel. 1030-1130",
    "1030-1130 bellen",
    "gebeld op 100 00 00",
    "Bel +1 000 000 000",
    "+48 000 000 0000",
    "x + 06-00000000",
    "Bel +35 1000 00000",
    "0600000000a en",
    "bedrag 0600000000,5 euro",
    "010) 000 000",
    "Bel +32 4000000000",
    "Bel +32 4000000000 dan",
    "$0600000000",
    "Telefoon: +100 00 00",
    "0900 123456",
    "0031 900 123456",
    "Bel +212 000 000 00",
]

SPELLINGS = [
    ("Thuis (010) 000 000 bellen", "(010) 000 000"),
    ("Thuis (010) 0000 0000 bellen", "(010) 0000 0000"),
    ("| Tel | x |\n|---|---|\n| 100 00 00 | y |", "100 00 00"),
    ("Bel 06.00.00.00.00", "06.00.00.00.00"),
    ("Bel +31600000000", "+31600000000"),
    ("Bel +31 6 00000000", "+31 6 00000000"),
    ("Bel +31 (0)6-00000000", "+31 (0)6-00000000"),
    ("Bel 0031 6 0000 0000", "0031 6 0000 0000"),
    ("Bel 010-0000000", "010-0000000"),
    ("Bel (010) 000 00 00", "(010) 000 00 00"),
    ("Bel +32 400 00 00 00", "+32 400 00 00 00"),
    ("Bel 06-09999999", "06-09999999"),
    ("Bel 06\u2009000\u00a0000\u200b00", "06\u2009000\u00a0000\u200b00"),
    (
        "Bel \uff10\uff16-\uff10\uff10\uff10\uff10\uff10\uff10\uff10\uff10",
        "\uff10\uff16-\uff10\uff10\uff10\uff10\uff10\uff10\uff10\uff10",
    ),
    ("Telefoonnummer: 100 00 00", "100 00 00"),
    ("Bel 06\u201100000000", "06\u201100000000"),
    ("[bel](tel:0600000000)", "0600000000"),
    ("Bel (+31) 6 00 00 00 00", "(+31) 6 00 00 00 00"),
    ("Bel 06 / 00000000", "06 / 00000000"),
    ("Bel 06_00000000", "06_00000000"),
    ("Bel 0031(0)600000000", "0031(0)600000000"),
    ("Bel O6-00000000", "O6-00000000"),
    ("Bel 06-0000\n0000", "06-0000\n0000"),
    ("Bel +49 (0)30 0000000", "+49 (0)30 0000000"),
    ("Bel 0044 20 7946 0000", "0044 20 7946 0000"),
    ("Bel +32 400 00 00 00 2 keer", "+32 400 00 00 00"),
    ("M: 6 00000000", "6 00000000"),
    ("belde vanaf (0000) 000000", "(0000) 000000"),
    ("nul zes nul nul nul nul nul nul nul nul", "nul zes nul nul nul nul nul nul nul nul"),
    ("Graag antwoord (ext. 0000)", "0000"),
    ("telnr. 6 0000 0000", "6 0000 0000"),
    ("31 6 00000000", "31 6 00000000"),
    ("Bel +31 970 000 00000", "+31 970 000 00000"),
    ("tel 030/000.00.00", "030/000.00.00"),
    ("Bel +(31) 6 00000000", "+(31) 6 00000000"),
    ("tst. 12", "12"),
    ("nul zes 0000 0000", "nul zes 0000 0000"),
    ("06 nul nul nul nul nul nul nul nul", "06 nul nul nul nul nul nul nul nul"),
    ("tel thuis 000 00 00", "000 00 00"),
    ("bereikbaar van 9 uur op (0300) 000 0000", "(0300) 000 0000"),
    ("030-0000 471 tst 12", "030-0000 471 tst 12"),
    ("030-0000471 (toestel 12)", "030-0000471 (toestel 12)"),
    ("Bel +999 0000", "+999 0000"),
    ("Bel +999 000 000 000 0", "+999 000 000 000"),
    ("Bel +599 000 0000", "+599 000 0000"),
    ("Bel (+ 31) 6 00000000", "(+ 31) 6 00000000"),
    ("Bel + 31 6 00000000", "+ 31 6 00000000"),
    ("0600000000", "0600000000"),
    ("Bel o6-00000000", "o6-00000000"),
    ("| Mobiel | x |\n|---|---|\n| 6 00000000 | y |", "6 00000000"),
    (
        "nul, twee, drie, vier, vijf, zes, zeven, acht",
        "nul, twee, drie, vier, vijf, zes, zeven, acht",
    ),
    ("06 dan nul nul nul nul nul nul nul nul", "06 dan nul nul nul nul nul nul nul nul"),
    ("app met 100 00 00", "100 00 00"),
    ("+31 (0)30 000 0000", "+31 (0)30 000 0000"),
    ("+32 (0)400 00 00 00", "+32 (0)400 00 00 00"),
    ("Bel +1 000 000 0000", "+1 000 000 0000"),
    ("+20 000 000 000", "+20 000 000 000"),
    ("+212 000 000 000", "+212 000 000 000"),
    ("+20 000 000 0000", "+20 000 000 0000"),
    ("+ 31 6 00000000 en + 5", "+ 31 6 00000000"),
    ("06, dertig veertig vijftig zestig", "06, dertig veertig vijftig zestig"),
    ("te bereiken op 100 00 00", "100 00 00"),
    ("tst 12", "12"),
    ("ext (12)", "12"),
    ("tel. 000) 000 0000", "000) 000 0000"),
    ("tel. (100 00 00)", "100 00 00"),
    ("O6-00000000", "O6-00000000"),
]
BOTH = [
    ("06-00000000/06-00000001", ["06-00000000", "06-00000001"]),
    ("(06)00000000(06)00000001", ["(06)00000000", "(06)00000001"]),
    ("06-00000000 of +31 6 00000001", ["06-00000000", "+31 6 00000001"]),
    ("+31 6 00000000 of 06-00000001", ["+31 6 00000000", "06-00000001"]),
    ("06-00000000 x0600000001", ["06-00000000"]),
    ("06-00000000 tst 12 06-00000001", ["06-00000000 tst 12", "06-00000001"]),
]
WEIGHTS = [
    ("Bel 06-00000000", Severity.ERROR),
    ("Bel O6-00000000", Severity.ERROR),
    ("06 nul nul nul nul nul nul nul nul", Severity.ERROR),
    ("Telefoonnummer: 100 00 00", Severity.WARNING),
    ("tst. 12", Severity.WARNING),
]
FAR = "bereikbaar {} onder nummers 100 00 00"


@pytest.mark.parametrize("text", SILENT, ids=range(len(SILENT)))
def test_what_is_no_such_thing_stays_silent(text: str) -> None:
    assert values("phone-number", text) == []


@pytest.mark.parametrize(("text", "value"), SPELLINGS, ids=range(len(SPELLINGS)))
def test_a_spelling_is_found_whole(text: str, value: str) -> None:
    assert values("phone-number", text) == [value]


@pytest.mark.parametrize(("text", "both"), BOTH, ids=range(len(BOTH)))
def test_two_numbers_side_by_side_are_two(text: str, both: list[str]) -> None:
    assert values("phone-number", text) == both


@pytest.mark.parametrize(("text", "severity"), WEIGHTS, ids=range(len(WEIGHTS)))
def test_what_is_only_called_a_number_weighs_less(text: str, severity: Severity) -> None:
    assert [each.severity for each in search(text)["phone-number"]] == [severity]


def test_a_word_tells_of_a_number_from_forty_eight_signs_before_it() -> None:
    assert values("phone-number", FAR.format("a" * 22)) == ["100 00 00"]
    assert values("phone-number", FAR.format("a" * 23)) == []
