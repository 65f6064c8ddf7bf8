"""Spellings that `court-number` finds; all people and numbers in them are made up."""

import pytest

from tests.privacy import values

SILENT = [
    "Zitting op 12-03-2024 om 10.00 uur.",
    "Artikel 2.3.5 lid 3 Wmo 2015.",
    "Bedrag 200.000.000 euro.",
    "Kamer C 12 van het gebouw.",
    "Route F 12 en bus 34.",
    "Plan 2024/2025 is klaar.",
    "Verhouding 12/34-56 niet bekend.",
    "ECLI:NL:RBAMS:2024:1234",
    "Telefoon 14 010 van de gemeente.",
    "De PL is aanwezig op 2024-10-12.",
]

SPELLINGS = [
    ("parket 00.000000.00", "00.000000.00"),
    ("PL0000 2025000001-1", "PL0000 2025000001-1"),
    ("pl0000-2025000001", "pl0000-2025000001"),
    ("C/00/000001", "C/00/000001"),
    ("zaak 0000001 CV EXPL 00-0000", "0000001 CV EXPL 00-0000"),
    ("hoger beroep 200.000.000/00", "200.000.000/00"),
    ("uitspraak ROT 00/0001", "ROT 00/0001"),
    ("tucht H0000/0001", "H0000/0001"),
    ("faillissement F.00/00/001", "F.00/00/001"),
    ("Rekestnr. 000000 \\ BM 24-44", "000000 \\ BM 24-44"),
    ("0004471 BM VERZ 25-118", "0004471 BM VERZ 25-118"),
    ("Kamer 12, zaak C/00/000001", "C/00/000001"),
    ("PL00002025000001", "PL00002025000001"),
    ("C/00/000001 / HA ZA 00-0001", "C/00/000001 / HA ZA 00-0001"),
    ("zaak 000001 KG ZA 00-0001", "000001 KG ZA 00-0001"),
    ("KG ZA 00-0001", "KG ZA 00-0001"),
]


@pytest.mark.parametrize("text", SILENT, ids=range(len(SILENT)))
def test_what_is_no_such_thing_stays_silent(text: str) -> None:
    assert values("court-number", text) == []


@pytest.mark.parametrize(("text", "value"), SPELLINGS, ids=range(len(SPELLINGS)))
def test_a_spelling_is_found_whole(text: str, value: str) -> None:
    assert values("court-number", text) == [value]
