"""Numbers and the words that say what they are; all of them are made up."""

import pytest

from casuskit.privacy.numbers import number_at, numbers

LABELS = [
    ("Cliëntnr.: 00001", "00001", "cliënt", True),
    ("patiënt-nr 0004", "0004", "patiënt", True),
    ("dossier #00012", "00012", "dossier", False),
    ("kenmerk: AB-0000-01", "AB-0000-01", "kenmerk", False),
    ("cliëntnummer bij de instelling is AB-0000-01", "AB-0000-01", "cliënt", True),
    ("client_id: 00123", "00123", "client", True),
    ("cliënt met nummer 00123", "00123", "cliënt", True),
    ("00123 (cliëntnummer)", "00123", "cliënt", True),
    ("BIG00000000000", "00000000000", "big", True),
    ("UZI-pas 000000000", "000000000", "uzi", False),
    ("| Naam | Zaaknr |\n|---|---|\n| x | 00123 |", "00123", "zaak", True),
    ("zaak\n00123", "00123", "zaak", False),
    ("cliëntnummer luidt 00123", "00123", "cliënt", True),
    ("Pasje nr klant-0045 1120", "klant-0045 1120", "pasje", True),
    ("naam;zaaknr\nx;00123", "00123", "zaak", True),
    ("id;klant\n80441;x", "80441", "klant", True),
]
UNLABELLED = [
    "Dat is klaar na de melding.\n00123",
    "Het nummer 00123",
    "Cliënt.\nHet nummer 00123",
    "00123",
    "| Zaak | Naam |\n|---|---|\n| 12 | in 00123",
]


@pytest.mark.parametrize(("text", "value", "label", "numbered"), LABELS, ids=range(len(LABELS)))
def test_a_number_knows_its_label(text: str, value: str, label: str, *, numbered: bool) -> None:
    (number,) = numbers(text)
    assert text[number.span.start : number.span.end] == value
    assert (number.label, number.numbered) == (label, numbered)


@pytest.mark.parametrize("text", UNLABELLED, ids=range(len(UNLABELLED)))
def test_a_word_of_another_sentence_or_column_is_no_label(text: str) -> None:
    assert numbers(text)[-1].label in ("", "in")


def test_a_second_number_has_the_label_of_the_first() -> None:
    found = numbers("dossiernummers 00012, 00013 en 00014")
    assert [number.label for number in found] == ["dossier"] * 3


def test_a_number_is_found_by_a_place_in_it() -> None:
    text = "zaak 00123 loopt"
    assert number_at(text, 6) == numbers(text)[0]
    assert number_at(text, 12) is None
