"""Spellings that `education-number` finds; all people and numbers in them are made up."""

import pytest

from tests.privacy import values

SILENT = [
    "Onderwijsnummer volgt.",
    "Factuur 101222331 is betaald.",
    "ISBN 101222331",
    "Onderwijsconsulent sinds 2024.",
    "101222331 inwoners",
    "Nummer 1012.22.331 op het rapport",
    "Nummer 10120008 op het rapport",
    "Nummer 999990002 op het rapport",
]

SPELLINGS = [
    ("Onderwijsnummer 1012.22.331", "1012.22.331"),
    ("onderwijsnr: 101222331", "101222331"),
    ("Nummer 101222331 op het rapport", "101222331"),
]


@pytest.mark.parametrize("text", SILENT, ids=range(len(SILENT)))
def test_what_is_no_such_thing_stays_silent(text: str) -> None:
    assert values("education-number", text) == []


@pytest.mark.parametrize(("text", "value"), SPELLINGS, ids=range(len(SPELLINGS)))
def test_a_spelling_is_found_whole(text: str, value: str) -> None:
    assert values("education-number", text) == [value]
