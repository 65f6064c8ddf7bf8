"""Numbers and the words that say what they are; all of them are made up."""

import pytest

from casuskit.core.text import Span
from casuskit.privacy.numbers import around, number_at, numbers, windows

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
    ("| Dossier | Naam |\n|---|---|\n| 00123 | x |", "00123", "dossier", False),
    ("naam;zaak_client_nr\nx;00123", "00123", "client", True),
    ("| Nr | Besluit |\n|---|---|\n| zaak 00123 | x |", "00123", "zaak", False),
    ("| Soort | Nr |\n|---|---|\n| zaak | 00123 |", "00123", "zaak", True),
    ("Zie 00123 (dossier)", "00123", "dossier", False),
    ("2026-0044-12 als kenmerk", "2026-0044-12", "kenmerk", True),
    ("AGB 00000000", "00000000", "agb", True),
    ("PUK 00000000", "00000000", "puk", True),
    ("ICCID 00000000", "00000000", "iccid", True),
    ("SIMKAART 00000000", "00000000", "simkaart", True),
    ("Een (UZI-pas 000000000", "000000000", "uzi", False),
    ("Zaak 00123 id 4", "00123", "zaak", False),
    ("Uw klant. 00123", "00123", "klant", False),
    ("Zaak 123", "123", "zaak", False),
    ("Op 12 en 13 maart zaak 123", "123", "zaak", False),
    ("nr. AB-0001", "AB-0001", "", True),
    ("klant heeft het: nummer 00123", "00123", "", True),
    (f"dossiers {'a' * 72} nummer 00123", "00123", "a" * 71, True),
    (f"{'a' * 40} 00123", "00123", "a" * 31, False),
]
UNLABELLED = [
    "Dat is klaar na de melding.\n00123",
    "Het nummer 00123",
    "Cliënt.\nHet nummer 00123",
    "00123",
    "| Zaak | Naam |\n|---|---|\n| 12 | in 00123",
    "Dat staat in het dossier. 00123",
    "Hij is cliënt. 00123",
    "Zie ref.\n00123",
]
LETTERS = [
    ("AB-00123 (cliëntnummer)", "AB-00123", "ab", "cliënt"),
    ("Cliëntnummer AB-00123", "AB-00123", "ab", "cliënt"),
    ("BIG-00000000000", "BIG-00000000000", "big", "big"),
    ("BIG/00000000000", "00000000000", "", "big"),
    ("dossier Z_00123", "Z_00123", "z", "dossier"),
    ("dossier AB 00123", "AB 00123", "ab", "dossier"),
    ("dossier ab 00123", "00123", "", "ab"),
]
APART = [
    ("toegangscode 00123", False),
    ("cliëntnummer van de instelling 00123", False),
    ("cliëntnummer is 00123", True),
    ("dossier 00123", True),
]


@pytest.mark.parametrize(("text", "value", "label", "numbered"), LABELS, ids=range(len(LABELS)))
def test_a_number_knows_its_label(text: str, value: str, label: str, *, numbered: bool) -> None:
    (number,) = numbers(text)
    assert text[number.span.start : number.span.end] == value
    assert (number.label, number.numbered) == (label, numbered)


@pytest.mark.parametrize("text", UNLABELLED, ids=range(len(UNLABELLED)))
def test_a_word_of_another_sentence_or_column_is_no_label(text: str) -> None:
    assert numbers(text)[-1].label in ("", "in")


@pytest.mark.parametrize(("text", "value", "letters", "label"), LETTERS)
def test_a_number_knows_the_letters_in_front_of_it(
    text: str, value: str, letters: str, label: str
) -> None:
    (number,) = numbers(text)
    assert text[number.span.start : number.span.end] == value
    assert (number.letters, number.label) == (letters, label)


@pytest.mark.parametrize(("text", "near"), APART)
def test_a_number_knows_whether_its_label_stands_beside_it(text: str, *, near: bool) -> None:
    assert [number.near for number in numbers(text)] == [near]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("dossiernummers 00012, 00013 en 00014", "dossier"),
        ("dossiernummers D-00012 en D-00013", "dossier"),
        ("dossiernummers 00012\n" + " " * 13 + "- 00013", "dossier"),
        ("toegangscode 00012 en 00013", "toegangs"),
        ("D-00012 en 00013", "d"),
    ],
)
def test_a_second_number_has_the_label_of_the_first(text: str, label: str) -> None:
    first, *others = numbers(text)
    assert first.label in (label, "")
    for other in others:
        assert (other.label, other.numbered, other.near) == (label, first.numbered, first.near)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("dossiers 00012 en BX00013", "en"),
        ("dossiernummers 00012\n" + " " * 14 + "- 00013", ""),
        ("00012 en 00013 (cliëntnummer)", "cliënt"),
        ("dossier 00012 van 00013", "van"),
    ],
)
def test_a_second_number_has_a_label_of_its_own(text: str, label: str) -> None:
    assert numbers(text)[1].label == label


def test_a_number_has_three_digits_or_more_and_knows_how_many() -> None:
    found = numbers("zaak 12, AB-1-23, 3 en 4567")
    assert [(number.span, number.first, number.digits) for number in found] == [
        (Span(9, 16), 12, 3),
        (Span(23, 27), 23, 4),
    ]


def test_a_word_about_a_number_stands_in_a_window_around_it() -> None:
    text = "a" * 200 + "1" + "b" * 100 + "2" + "C" * 300 + "3"
    assert windows(text) == (Span(72, 366), Span(474, 667))
    assert around(text) == f"{text[72:366]}\n{text[474:]}".lower()
    assert windows("1" + "a" * 192 + "2")[1:] == ()
    assert windows("1" + "a" * 193 + "2") == (Span(0, 65), Span(66, 259))


def test_a_number_is_found_by_a_place_in_it() -> None:
    text = "zaak 00123 loopt"
    assert number_at(text, 6) == numbers(text)[0]
    assert number_at(text, 5) == number_at(text, 9) == numbers(text)[0]
    assert number_at(text, 4) is number_at(text, 10) is None
