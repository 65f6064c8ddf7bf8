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
    "x192.0.2.1",
    "_192.0.2.1",
    "-192.0.2.1",
    ":192.0.2.1",
    ".192.0.2.1",
    "192.0.2.1a",
    "192.0.2.256",
    "1922.0.2.1",
    "versie 192.0.2.1",
    "de app heeft versie 192.0.2.1",
    "§ 192.0.2.1",
    "# 192.0.2.1",
    "adres 0.0.0.0",
    "0.0.0.01",
    "127.0.0.1",
    "255.255.0.0",
    "::1",
    "a2001:db8::1",
    "g2001:db8::1",
    "_2001:db8::1",
    "1:2:3:4:5:6:7",
    "1:2:3:4:5:6:7:8:9",
    "1::2::3",
    "1:::2",
    "fe80::",
    "::",
    "00-00-00-00-53-01",
    "a00:00:5e:00:53:01",
    "00:00:5e:00:53:01:02",
    "00:00:5e:00:53",
    "00:00-5e:00:53:01",
    "-00:00:5e:00:53:01",
    "mac 00005e00530",
    "iMac 00005e005301",
    "release voor alle buren 192.0.2.1",
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
    ("192.0.2.1.", "192.0.2.1"),
    ("192.0.2.1,", "192.0.2.1"),
    ("192.0.2.1:8080/a/b", "192.0.2.1:8080/a/b"),
    ("192.0.2.1/24", "192.0.2.1/24"),
    ("192.0.2.1/a.", "192.0.2.1/a"),
    ("stap: 192.0.2.1", "192.0.2.1"),
    ("x # 192.0.2.1", "192.0.2.1"),
    ("0.0.0.9", "0.0.0.9"),
    ("2001:db8::", "2001:db8::"),
    ("2001:db8::1.", "2001:db8::1"),
    ("2001:db8::1/64", "2001:db8::1/64"),
    ("2001:db8::1%eth0", "2001:db8::1%eth0"),
    ("1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8"),
    ("fe80::1", "fe80::1"),
    ("1::2", "1::2"),
    ("00:00:5e:00:53:01", "00:00:5e:00:53:01"),
    ("00:00:00:00:53:01", "00:00:00:00:53:01"),
    ("mac-adres: 0000.5e00.5301", "0000.5e00.5301"),
    ("mac 00 00 5e 00 53 01", "00 00 5e 00 53 01"),
    ("macadres 00005e005301", "00005e005301"),
    ("Big mac 00005e005301", "00005e005301"),
    ("device-id a1b2c3", "a1b2c3"),
    ("sessie id: a1b2c3d4", "a1b2c3d4"),
    ("client token a1b2c3", "a1b2c3"),
    ("apparaat-id 123456", "123456"),
    ("telefoon hash = a1b2c3", "a1b2c3"),
    ("user_id: a1b2c3", "a1b2c3"),
    ("apparaatid a1b2c3", "a1b2c3"),
    ("apparaatid: a1b2c3", "a1b2c3"),
    ("user guid a1b2c3", "a1b2c3"),
    ("device uuid a1b2c3", "a1b2c3"),
    ("user id a1b2c3", "a1b2c3"),
    ("user id=a1b2c3", "a1b2c3"),
    ("192.0.2.1/X.", "192.0.2.1/X"),
    ("Op 3 mei van 192.0.2.1", "192.0.2.1"),
    ("artikel 1.2.3.4, en dus 192.0.2.1", "192.0.2.1"),
    ("Het programma voor de hele buurt 192.0.2.1", "192.0.2.1"),
    ("release voor al de buren 192.0.2.1", "192.0.2.1"),
    ("1::3:4:5:6:7:8", "1::3:4:5:6:7:8"),
    ("op fe8::1", "fe8::1"),
]


@pytest.mark.parametrize("text", SILENT, ids=range(len(SILENT)))
def test_what_is_no_such_thing_stays_silent(text: str) -> None:
    assert values("network-address", text) == []


@pytest.mark.parametrize(("text", "value"), SPELLINGS, ids=range(len(SPELLINGS)))
def test_a_spelling_is_found_whole(text: str, value: str) -> None:
    assert values("network-address", text) == [value]


def test_addresses_in_one_sentence_are_each_found() -> None:
    text = "Van 2001:db8::1 naar 2001:db8::2 en 00:00:5e:00:53:01 naar 00:00:5e:00:53:02"
    assert values("network-address", text) == text.split()[1::2]
