"""Spellings that `network-address` finds; all people and numbers in them are made up."""

import pytest

from tests.privacy import values

SILENT = [
    "## 1.2.3.4 Doel",
    "Artikel 1.2.3.4",
    "v1.2.3.4",
    "1.2.3.4.5 en 300.1.2.3",
    "std::vector",
    "::before",
    "Verhouding 1:2:3",
    "12:30:00 tot 13:30:00",
    "Om 09.00.10.30 uur.",
    "10-20-30-40-50-60",
    "Firmware 10.0.0.1 is oud.",
    "Big Mac 0044",
    "sessie-id onbekend",
    "localhost 127.0.0.1",
    "masker 255.255.255.0",
]

SPELLINGS = [
    ("Toestel 00:00:00:00:53:00 thuis", "00:00:00:00:53:00"),
    ("9.9.9.9", "9.9.9.9"),
    ("http 192.0.2.1:8080/test", "192.0.2.1:8080/test"),
    ("192.0.2.0/24", "192.0.2.0/24"),
    ("[2001:db8::1]", "2001:db8::1"),
    ("2001:0db8:0000:0000:0000:0000:0000:0001", "2001:0db8:0000:0000:0000:0000:0000:0001"),
    ("00-00-5E-00-53-01", "00-00-5E-00-53-01"),
    ("mac 00005E005301", "00005E005301"),
    ("Device ID a1b2c3d4e5f60000", "a1b2c3d4e5f60000"),
]


@pytest.mark.parametrize("text", SILENT, ids=range(len(SILENT)))
def test_what_is_no_such_thing_stays_silent(text: str) -> None:
    assert values("network-address", text) == []


@pytest.mark.parametrize(("text", "value"), SPELLINGS, ids=range(len(SPELLINGS)))
def test_a_spelling_is_found_whole(text: str, value: str) -> None:
    assert values("network-address", text) == [value]
