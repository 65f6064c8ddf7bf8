"""Spellings that `bsn` finds; all people and numbers in them are made up."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casuskit.core.findings import Severity
from casuskit.privacy.detectors.bsn import passes
from casuskit.privacy.searching import search
from tests.privacy import values, weighed

SILENT = [
    "Het BSN staat in het eigen dossier.",
    "Ordernummer 999990007 is binnen.",
    "Factuur 999990008 van de winkel",
    "Er zijn 999990007 inwoners.",
    "€ 999990007",
    "999990007 euro",
    "SNOMED 999990007",
    "Artikelnr. 999990008",
    "Commit 999990007",
    "Versie 999.990.007",
    "BSN onbekend, ordernummer 123456789",
    "Op 12-03-2026 en 14-04-2026",
    "BSN: 1234",
    "De jaren 2019 2020 2021",
    "BSN 20261203 op de lijst",
    "BSN volgt, brief 20261203 4512 is er.",
    "Nummer 00078841 op de brief.",
    "Nummer 00078840 12 op de brief.",
    "Nummer 0007 8840 op de brief.",
    "Nummer 99999 0007 op de brief.",
    "Nummer 9999.90.008 op de brief.",
    "Nummer 99999.00.07 op de brief.",
    "Nummer 9999.9.0007 op de brief.",
    "Nummer 999.990-007 op de brief.",
    "Onderdeel 999.990.007.12 van de lijst.",
    "Kenmerk A999990007 op de brief.",
    "A999990007",
    "Kenmerk 999990007b op de brief.",
    "Waarde 12,999990007 gemeten.",
    "Waarde 12.999990007 gemeten.",
    "Waarde 999990007,50 gemeten.",
    "Bel +999990007",
    "€999990007",
]

SPELLINGS = [
    ("BSN: 99999OOO7", "99999OOO7"),
    ("| BSN | x |\n|---|---|\n| 99 99 90 008 | y |", "99 99 90 008"),
    ("Nummer 9999.90.007 op de brief.", "9999.90.007"),
    ("Nummer 999-990-007 op de brief.", "999-990-007"),
    ("BSN: 78840000 is te kort", "78840000"),
    ("BSN 999990008 is overgetypt", "999990008"),
    ("Nummer 999990008 op de brief.", "999990008"),
    ("Sofinummer 000078840", "000078840"),
    ("bsn999990007", "999990007"),
    ("BSN 99\u200b99\u00ad90007 geplakt uit een pdf", "99\u200b99\u00ad90007"),
    ("BSN 999\u00a0990\u2009007", "999\u00a0990\u2009007"),
    (
        "BSN \uff19\uff19\uff19\uff19\uff19\uff10\uff10\uff10\uff17",
        "\uff19\uff19\uff19\uff19\uff19\uff10\uff10\uff10\uff17",
    ),
    (
        "BSN \u0669\u0669\u0669\u0669\u0669\u0660\u0660\u0660\u0667",
        "\u0669\u0669\u0669\u0669\u0669\u0660\u0660\u0660\u0667",
    ),
    ("| BSN | 999990007 |", "999990007"),
    ("<!-- bsn 999990007 -->", "999990007"),
    ("BSN 9 9 9 9 9 0 0 0 7", "9 9 9 9 9 0 0 0 7"),
    ("Geplakt: 9999&#57;0007", "9999&#57;0007"),
    ("BSN\n999990007", "999990007"),
    ("b.s.n. 9999.90.019", "9999.90.019"),
    ("Burger service nummer: 999 990 020", "999 990 020"),
    ("burgerservicenr. 99 99 92 284", "99 99 92 284"),
    ("BSN van de zoon = 9999-90-032", "9999-90-032"),
    ("999990008 (BSN)", "999990008"),
    ("BSN 99999\n  0007", "99999\n  0007"),
    ("sofi 999.990.008", "999.990.008"),
    ('bsn: "000078840"', "000078840"),
    ("burgerservicenummer (BSN) van het kind is (9999)93811", "(9999)93811"),
    ("Sofinummer oma 999_994_311", "999_994_311"),
    ("bsn 999/993/306", "999/993/306"),
    ("BSN 999|990|019", "999|990|019"),
    ("BSN 9999 - 90 - 019", "9999 - 90 - 019"),
    ("Mijn burgerservice is 999 - 999 - 163", "999 - 999 - 163"),
    ("BSN 78840000 12-03-2026", "78840000"),
    ("BSN 78840000\n1 keer gebeld", "78840000"),
    ("BSN 9 9 9 9 9 0 0\n07", "9 9 9 9 9 0 0\n07"),
    ("9999.90.008 is zijn BSN", "9999.90.008"),
    ("Kenmerk nr.999990007", "999990007"),
    ("Doos 2 999990007", "999990007"),
    ("999990007;2", "999990007"),
    ("999990007, klopt dat?", "999990007"),
]

_LONG_ROW = "| Aangemeld door de praktijk, en later nog eens door het buurtteam en de school | "
WEIGHTS = [
    ("Nummer 00078840 op de brief.", [("00078840", Severity.WARNING)]),
    ("BSN 999990007 999990008", [("999990007", Severity.ERROR), ("999990008", Severity.WARNING)]),
    (
        "1 999990007 999990019 999990020",
        [(each, Severity.ERROR) for each in ("999990007", "999990019", "999990020")],
    ),
    (
        f"| Hoe | BSN |\n|---|---|\n{_LONG_ROW}999990008 |",
        [("999990008", Severity.ERROR)],
    ),
    (
        f"| Hoe | Burgerservicenummer |\n|---|---|\n{_LONG_ROW}999990008 |",
        [("999990008", Severity.ERROR)],
    ),
]


@pytest.mark.parametrize("text", SILENT, ids=range(len(SILENT)))
def test_what_is_no_such_thing_stays_silent(text: str) -> None:
    assert values("bsn", text) == []


@pytest.mark.parametrize(("text", "value"), SPELLINGS, ids=range(len(SPELLINGS)))
def test_a_spelling_is_found_whole(text: str, value: str) -> None:
    assert values("bsn", text) == [value]


@pytest.mark.parametrize(("text", "weights"), WEIGHTS, ids=range(len(WEIGHTS)))
def test_what_is_less_certain_weighs_less(text: str, weights: list[tuple[str, Severity]]) -> None:
    assert weighed("bsn", text) == weights


@pytest.mark.parametrize(
    "number", ["999990007", "999990019", "999990020", "999990032", "999999990", "000078840"]
)
def test_numbers_that_are_published_as_right_pass(number: str) -> None:
    assert passes(number)


@pytest.mark.parametrize("number", ["999990008", "999990006", "999990070", "000000000"])
def test_numbers_that_are_wrong_do_not_pass(number: str) -> None:
    assert not passes(number)


@given(st.integers(min_value=1, max_value=99_999_999))
def test_a_number_with_one_slip_never_passes(eight: int) -> None:
    right = [digit for digit in range(10) if passes(f"{eight:08}{digit}")]
    assert len(right) <= 1


@given(st.integers(min_value=0, max_value=9999))
def test_the_sum_of_the_law_and_the_sum_here_agree(last: int) -> None:
    """Written out once more, as the register of persons prints it: 9a + 8b + … + 2h - i."""
    a, b, c, d, e, f, g, h, i = (int(sign) for sign in f"99999{last:04}")
    total = 9 * a + 8 * b + 7 * c + 6 * d + 5 * e + 4 * f + 3 * g + 2 * h - i
    assert passes(f"99999{last:04}") == (total % 11 == 0)


def test_a_slip_weighs_less_than_a_right_number() -> None:
    right, slip = search("999990007 of 999990008")["bsn"]
    assert (right.severity, slip.severity) == (Severity.ERROR, Severity.WARNING)


def test_a_slip_behind_the_word_weighs_as_much() -> None:
    (slip,) = search("bsn 999990008")["bsn"]
    assert slip.severity is Severity.ERROR
