"""A name that is known is found wherever and however it is written."""

import pytest

from casuskit.core.findings import Severity
from casuskit.core.text import Span
from casuskit.privacy.match import Match
from casuskit.privacy.names.spread import found_in, known, known_by
from casuskit.privacy.searching import look, search, widen

SANNE = known(["Sanne de Vries"])


def found(text: str) -> list[str]:
    return [text[match.span.start : match.span.end] for match in found_in(text, SANNE)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("toen sanne belde", "sanne"),
        ("SANNE kwam", "SANNE"),
        ("Sannes fiets", "Sannes"),
        ("zie foto-sanne-de-vries.jpg", "sanne-de-vries"),
        ("[link](https://example.org/sanne_vries)", "sanne_vries"),
        ("met Sannne gesproken", "Sannne"),
        ("paraaf S.d.V.", "S.d.V."),
        ("paraaf SdV", "SdV"),
        ("met Sänne gesproken", "Sänne"),
    ],
    ids=range(9),
)
def test_a_known_name_is_found_again(text: str, name: str) -> None:
    assert name in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "Het vriest vannacht.",
        "Een vers brood.",
        "De SV en de SDV.",
        "Samen naar de markt.",
        "Dit is een sanering.",
        "Van de dokter.",
        "In de pauze.",
        "s.v.p. bellen",
        "Ananas en bananen",
        "De vrees blijft.",
        "Sinds een jaar.",
    ],
    ids=range(11),
)
def test_another_word_is_left_alone(text: str) -> None:
    assert found(text) == []


def test_a_name_ends_with_its_sentence() -> None:
    people = known(["Sanne de Vries", "Kim", "Tesfay"])
    text = "Ik sprak Sanne. Sanne kwam. Daarna belde Kim. Tesfay zweeg."
    found = [text[match.span.start : match.span.end] for match in found_in(text, people)]
    assert found == ["Sanne", "Sanne", "Kim", "Tesfay"]


def test_two_known_words_in_a_row_need_no_capital() -> None:
    people = known(["Jan de Boer"])
    text = "een boer en jan de boer"
    assert [match.span for match in found_in(text, people)] == [Span(12, 23)]


def test_a_name_that_is_a_word_wants_a_capital_where_none_is_due() -> None:
    roos = known(["Roos"])
    text = "Een roos op de hoofdhuid. Daar zat ook Roos bij."
    assert [match.span for match in found_in(text, roos)] == [Span(39, 43)]


def test_who_is_in_a_mailbox_is_known() -> None:
    text = "beata.kowalczyk@example.org of info@example.org"
    matches = [
        Match("EMAIL", Span(0, 27), Severity.ERROR, ""),
        Match("EMAIL", Span(31, 47), Severity.WARNING, ""),
    ]
    assert known_by(text, matches).words == {"beata", "kowalczyk"}


def test_a_name_spreads_with_the_certainty_with_which_it_was_found() -> None:
    text = "Mevrouw Ghebremeskel belde. Later kwam ghebremeskel zelf."
    assert [match.severity for match in search(text)["person-name"]] == [Severity.ERROR] * 2
    text = "Gisteren kwam Sanne. Later kwam sanne weer."
    assert [match.severity for match in search(text)["person-name"]] == [Severity.WARNING] * 2


def test_people_from_elsewhere_widen_what_was_found() -> None:
    text = "Later kwam ghebremeskel bij De Zwaluw."
    alone = look(text)
    assert alone.found["person-name"] == ()
    more = widen(text, alone.found, known(["Luwam Ghebremeskel"]), ("de zwaluw",))
    assert [match.span for match in more["person-name"]] == [Span(11, 23)]
    assert [match.span for match in more["local-word"]] == [Span(28, 37)]
