"""Spellings that `document-number` finds; all people and numbers in them are made up."""

import pytest

from tests.privacy import values

SILENT = [
    "Het paspoort is kwijt.",
    "Rijbewijs ingenomen in 2024.",
    "Een identiteitskaart kost 75 euro.",
    "ID-kaart aangevraagd op 12-03-2024.",
    "Document 3 van 12.",
    "WINDOWS10 en OFFICE365 draaien.",
    "COVID2019 was zwaar.",
    "NEN7510 en ISO27001.",
    "De letters AB staan op de kaart.",
    "V-vormig stuk van 11111111 mm.",
    "Nummer XR1001R58 is bekend.",
    "Kaart 000000001 is op.",
    "Paspoort van haar ligt hier al lang bij, speci2014",
    "De speci2014 van haar, ligt hier nu al lang, paspoort",
    "Paspoortnummer 123",
    "Rijbewijs 123456",
    "Eerst bellen.\nHet paspoort ligt klaar.\nDe kaart speci2014 hangt hier.",
    "De kaart speci2014 hangt hier.\nHet paspoort ligt klaar.\nDaarna bellen.",
]

SPELLINGS = [
    ("Nummer SPECI2014 is bekend.", "SPECI2014"),
    ("SPECI2014", "SPECI2014"),
    ("Paspoort XR 1001R5 8", "XR 1001R5 8"),
    ("Paspoortnr: EM0000000", "EM0000000"),
    ("rijbewijs nr. 0000000001", "0000000001"),
    ("Rijbewijsnummer 0000000000", "0000000000"),
    ("IV-V11111111 is afgegeven", "IV-V11111111"),
    (
        "P<NLDDE<BRUIJN<<WILLEKE<LISELOTTE<<<<<<<<<<<",
        "P<NLDDE<BRUIJN<<WILLEKE<LISELOTTE<<<<<<<<<<<",
    ),
    ("speci2014, kopie paspoort", "speci2014"),
    ("Kaart SPECI2014 is op.", "SPECI2014"),
    ("Kaart XR1001R58 is op.", "XR1001R58"),
    ("Paspoort 000000001", "000000001"),
    ("Paspoortnummer 1234", "1234"),
    ("Rijbewijs 1234567", "1234567"),
    ("Paspoort ligt hier bij ons: speci2014", "speci2014"),
    ("Paspoort van hem ligt hier al lang bij, speci2014", "speci2014"),
    ("De speci2014 van haar, ligt hier nu al lang paspoort", "speci2014"),
]


@pytest.mark.parametrize("text", SILENT, ids=range(len(SILENT)))
def test_what_is_no_such_thing_stays_silent(text: str) -> None:
    assert values("document-number", text) == []


@pytest.mark.parametrize(("text", "value"), SPELLINGS, ids=range(len(SPELLINGS)))
def test_a_spelling_is_found_whole(text: str, value: str) -> None:
    assert values("document-number", text) == [value]
