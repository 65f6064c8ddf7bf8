"""Spellings that `long-number` finds; all people and numbers in them are made up."""

import pytest

from tests.privacy import values

SILENT = [
    "Waarde 0,1234567",
    "Waarde 1234567,5",
    "Om 1:1234567",
    "Factuur 2026004512",
    "Stcrt. 2021-123456",
    "CVE-2021-44228",
    "NCT01234567",
    "SNOMED 195967001",
    "€ 1.250.000",
    "1250000 euro",
    "202403121430",
    "https://wetten.overheid.nl/BWBR0035362",
    "commit 1234567",
    "KB5031455",
    "10.1016/j.x.2010.01234567",
    "2019-2024",
    "Bestelnummers 4471203, 4471204 en 4471205",
    "id: 2026-207",
    "Terminal 00417788, auth 000000",
    "terminal-id 00417788",
    "kavelnr 4411",
    "barcode 8710000000000",
    "wijkcode WK034401",
    "kamernr 4417-B",
    "projectnr 2026-4417",
    "trackingnummer 3SABCD00441",
    "Daar stond 123456 op de muur.",
    "Stand 0000000 op de teller.",
    "Draaiboeknr v2.0044",
    "Studienr NCT-0044",
    "Steeds 2019 2020 2021 bekeken.",
    "Bel 9001234 voor hulp.",
    "Zie map/1234567",
    "Zie naam_1234567",
    "Zie 1234567.pdf",
    "1234567x",
]

SPELLINGS = [
    ("1234567", "1234567"),
    ("Staat onder 12345678 in het systeem", "12345678"),
    ("Nummer WMO-2024-00451", "WMO-2024-00451"),
    ("nr 0044-771", "0044-771"),
    ("Bakje nr klant-0045 1120", "klant-0045 1120"),
    ("Map nr. dos. 26/00/771", "dos. 26/00/771"),
    ("lockernr LK-00441", "LK-00441"),
    ("fondsnr 0044-12", "0044-12"),
    ("eenheid 0044.71.002", "0044.71.002"),
    ("(VIM26/0447)", "VIM26/0447"),
    ("sim: 8931 0000 0000 0004 471", "8931 0000 0000 0004 471"),
    ("PV 2026-000447-1 gemaakt", "PV 2026-000447-1"),
    ("bakcode 123456", "123456"),
    ("Bakjesnr 800123", "800123"),
    ("fondsnr 0044", "0044"),
    ("lockernr LK-4471", "LK-4471"),
    ("Staat onder ABC-1234567.", "ABC-1234567"),
    ("Staat onder 26-1234567.", "26-1234567"),
]


@pytest.mark.parametrize("text", SILENT, ids=range(len(SILENT)))
def test_what_is_no_such_thing_stays_silent(text: str) -> None:
    assert values("long-number", text) == []


@pytest.mark.parametrize(("text", "value"), SPELLINGS, ids=range(len(SPELLINGS)))
def test_a_spelling_is_found_whole(text: str, value: str) -> None:
    assert values("long-number", text) == [value]
