"""Spellings that `payment-card` finds; all people and numbers in them are made up."""

import pytest

from tests.privacy import values

SILENT = [
    "1234 5678 9012 3456",
    "De jaren 2019 2020 2021 2022.",
    "Meting 4111,1111",
    "Code a4111111111111111",
    "Versie 4111.1111.1111.1111",
    "x4111111111111111",
    "-4111111111111111",
    "/4111111111111111",
    ".4111111111111111",
    "4111111111111112",
    "4111111111111111a",
    "4111111111111111 1",
    "4111 1111-1111 1111",
]

SPELLINGS = [
    ("5555-5555-5555-4444", "5555-5555-5555-4444"),
    ("378282246310005", "378282246310005"),
    ("4111111111111111", "4111111111111111"),
    ("(4111111111111111)", "4111111111111111"),
    ("4111 1111 1111 1111", "4111 1111 1111 1111"),
    ("3782 822463 10005", "3782 822463 10005"),
]


@pytest.mark.parametrize("text", SILENT, ids=range(len(SILENT)))
def test_what_is_no_such_thing_stays_silent(text: str) -> None:
    assert values("payment-card", text) == []


@pytest.mark.parametrize(("text", "value"), SPELLINGS, ids=range(len(SPELLINGS)))
def test_a_spelling_is_found_whole(text: str, value: str) -> None:
    assert values("payment-card", text) == [value]
