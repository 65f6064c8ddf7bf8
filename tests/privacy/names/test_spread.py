"""A name that is known is found wherever and however it is written."""

import pytest

from casuskit.core.findings import Severity
from casuskit.core.text import Span
from casuskit.privacy.match import Match, People
from casuskit.privacy.names.reasons import INITIALS_OF, NAMED_BEFORE
from casuskit.privacy.names.spread import found_in, known, known_by, seen_in
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


def matches(text: str, *names: str, sure: bool = True) -> list[Match]:
    return [*found_in(text, known(names, sure=sure))]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("j.hoekstra", "j.hoekstra"),
        ("zie j_hoekstra", "j_hoekstra"),
        ("zie hoekstra_j (2)", "hoekstra_j"),
        ("zie aj.hoekstra", "hoekstra"),
        ("zie hoekstra_jan", "hoekstra"),
        ("zie Hoekstra. J", "Hoekstra"),
    ],
)
def test_an_initial_that_is_written_on_to_a_name_belongs_to_it(text: str, name: str) -> None:
    assert [text[slice(*match.span)] for match in matches(text, "Hoekstra")] == [name]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Noorzai", "met Norzai gesproken"),
        ("Noorzai", "met Noorzei gesproken"),
        ("Noorzai", "met Noorrzai gesproken"),
        ("Noorzai", "met Oorzai gesproken"),
        ("Tesfay", "toen tesfy belde"),
        ("Sanne", "toen samne belde"),
        ("Ghebremeskel", "met Ghebrmeskel gesproken"),
        ("Max", "MAX kwam"),
        ("Kim", "dat is kimz fiets"),
    ],
)
def test_a_slip_of_the_pen_leads_to_the_name(name: str, text: str) -> None:
    assert len(matches(text, name)) == 1


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Sanne", "toen sann belde"),
        ("Kim", "toen kimm belde"),
        ("Noorzai", "met Norzei gesproken"),
        ("Chiena", "Zij reist naar China."),
        ("Housin", "Dat heet housing."),
        ("Boomhuys", "Zij slaapt in een boomhuis."),
        ("Frans", "Hij spreekt frans."),
        ("Tafel", "Tafel dekken en eten."),
        ("Wil", "Wil hij komen?"),
        ("Wil", "Dat wil hij."),
        ("Preschool", "Zij zit op een preschool."),
        ("Bloem", "dat zijn bloems"),
    ],
)
def test_a_word_of_its_own_does_not(name: str, text: str) -> None:
    assert matches(text, name) == []


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Tafel", "Daar kwam Tafel."),
        ("Wil", "Daar kwam Wil."),
        ("Wil", "O Wil toch!"),
        ("Roos", "Roos zat erbij."),
        ("Kees", "Kees zat erbij."),
        ("Kok", "Kok zat erbij."),
    ],
)
def test_a_word_with_a_capital_may_be_a_name_that_is_known(name: str, text: str) -> None:
    assert len(matches(text, name)) == 1


@pytest.mark.parametrize(
    ("name", "text", "initials"),
    [
        ("Sanne Bakker", "paraaf S.B.", "S.B."),
        ("Bo Bakker", "paraaf B.B.", "B.B."),
        ("Jan Piet Kees Bakker", "paraaf J.P.K.B.", "J.P.K.B."),
        ("Sanne Bakker", "2S.B. en S.B.", "S.B."),
        ("Sanne de Bakker", "paraaf SdB", "SdB"),
    ],
)
def test_initials_lead_to_the_name(name: str, text: str, initials: str) -> None:
    at = text.rindex(initials)
    span = Span(at, at + len(initials))
    assert matches(text, name) == [Match("PERSON", span, Severity.WARNING, INITIALS_OF)]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("J Bakker", "paraaf J.B."),
        ("Sanne Bakker", "paraaf S.b."),
        ("Sanne Bakker", "paraaf SB"),
        ("Sanne Bakker", "paraaf X.S.B."),
        ("Sanne Bakker", "paraaf x.S.B."),
        ("Sanne Bakker", "paraaf S.B.A."),
        ("Jan Piet Kees Lot Bakker", "paraaf J.P.K.L.B."),
        ("Fatima's", "paraaf F.S."),
    ],
)
def test_other_letters_do_not(name: str, text: str) -> None:
    assert matches(text, name) == []


@pytest.mark.parametrize(
    ("name", "text"),
    [("Tesfay", "tesfays fiets"), ("Kees", "daar was Kees"), ("Sam", "daar was sams fiets")],
)
def test_what_is_found_again_is_as_sure_as_the_name(name: str, text: str) -> None:
    for sure, severity in ((True, Severity.ERROR), (False, Severity.WARNING)):
        (match,) = matches(text, name, sure=sure)
        assert match._replace(span=Span(0, 0)) == Match(
            "PERSON", Span(0, 0), severity, NAMED_BEFORE
        )


def test_what_was_found_already_is_told_again_only_when_it_is_surer_now() -> None:
    text = "met Tesfay, paraaf T.G."
    spans = (Span(4, 10), Span(19, 23))
    likely = seen_in(Match("PERSON", span, Severity.WARNING, "") for span in spans)
    sure = seen_in(Match("PERSON", span, Severity.ERROR, "") for span in spans)
    place = seen_in(Match("PLACE", span, Severity.ERROR, "") for span in spans)
    people = known(["Tesfay Ghebremeskel"])
    unsure = known(["Tesfay Ghebremeskel"], sure=False)
    assert [match.span for match in found_in(text, people, likely)] == [spans[0]]
    assert [*found_in(text, unsure, likely)] == []
    assert [*found_in(text, people, sure)] == []
    assert [match.span for match in found_in(text, people, place)] == [*spans]


def test_of_a_name_the_words_that_tell_whose_it_is_are_known() -> None:
    names = ("Sanne van der Voorbeeld", "Mevrouw Kowalczyk", "Bo", "Kim Zorg")
    assert known(names).words == {"sanne", "voorbeeld", "kowalczyk", "kim"}
    text = "xim.kowalczyk@example.org"
    match = Match("EMAIL", Span(0, len(text)), Severity.ERROR, "")
    assert known_by(text, [match]).words == {"kowalczyk"}


def test_what_stands_behind_a_mailbox_names_nobody() -> None:
    text = "beata.kowalczyk (at) voorbeeldig punt example"
    match = Match("EMAIL", Span(0, len(text)), Severity.ERROR, "")
    assert known_by(text, [match]) == People(frozenset({"beata", "kowalczyk"}))
