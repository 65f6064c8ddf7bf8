"""Initials, alone or beside a name, and letters that are none; all names are made up."""

import pytest

from casuskit.privacy.names import reasons as by
from tests.privacy.names.telling import named

LETTERS = [
    "Bij de bewindvoerder A.M.",
    "J.F. vraagt om hulp.",
    "Met vriendelijke groet, J.F.",
    "Mevrouw D.J. is er.",
]
ALONE = ["Dat zei ze tegen J.F.", "Dat was te laat, J.F.  \nMorgen verder.", "J.F. komt morgen."]
NOBODY = [
    "Bij de tolk M.",
    "Mevrouw N N belt.",
    "De heer N.N. en mevrouw X.X. zijn er.",
    "Mevrouw [J.K.] belt.",
    "Mevrouw P.S. belt.",
    "J.F. en de rest.",
]
BESIDE = [
    ("Gisteren kwam Sanne K. langs.", "Sanne K."),
    ("Gisteren kwam Vinkelo K. langs.", "Vinkelo K."),
    ("Vitamine K. Jansen belt.", "K. Jansen"),
    ("Zie bijlage J. Sanne en anderen.", "J. Sanne"),
    ("Bij cliënt C. Bakker thuis.", "C. Bakker"),
    ("Gesproken met C. Tafel over geld.", "C. Tafel"),
    ("Wie: J. Tafel (vz), de rest later.", "J. Tafel"),
    ("De post, J. Tafel (vz), de rest later.", "J. Tafel"),
    ("Dat is van huisarts J. Tafel.", "J. Tafel"),
    ("Daar zat J. Tafel huilt.", "J. Tafel"),
    ("J.W. Tafel, consulent", "J.W. Tafel"),
    ("X. van Tafel belt.", "X. van Tafel"),
    ("Wonen is van J. Tafel (vz), de rest later.", "J. Tafel"),
]
APART = [
    "Bakker K. kwam langs.",
    "Het was in groep Sanne K. gezellig.",
    "Hepatitis Sanne K. gezien.",
    "Zo ging het bij J.W.\nJansen kwam.",
    "Vitamine K. Vinkelo ook.",
    "Cliënt C. Huis is klein.",
    "Bij cliënt C. Psychotisch en moe.",
    "Dit is J. Tafel",
    "A. Wonen van Voorbeeld\nB. Werken",
    "A. van Tafel belt.",
]
FORMS = "B.V. N.V. V.O.F. N.B. P.S. A.U.B. Z.S.M. T.A.V. I.V.M.".split()


@pytest.mark.parametrize("text", LETTERS, ids=range(len(LETTERS)))
def test_letters_stand_for_somebody(text: str) -> None:
    assert [reason for _name, reason in named(text)] == [by.LETTERS]


@pytest.mark.parametrize("text", ALONE, ids=range(len(ALONE)))
def test_letters_by_themselves_may_stand_for_somebody_where_somebody_is_named(text: str) -> None:
    assert named(text) == []
    found = named(f"Mevrouw Bakker is er. {text}")
    assert found == [("Bakker", by.BY_TITLE), ("J.F.", by.MAYBE_LETTERS)]


@pytest.mark.parametrize("text", NOBODY, ids=range(len(NOBODY)))
def test_letters_stand_for_nobody(text: str) -> None:
    assert named(text) == []


def test_letters_before_other_words_stand_for_nobody() -> None:
    for text in ("Afgemeld: R.K., die ziek is.", "Dat zei ze over Fr.", "Dat is J K"):
        assert named(f"Mevrouw Bakker is er. {text}") == [("Bakker", by.BY_TITLE)]


@pytest.mark.parametrize(("text", "name"), BESIDE, ids=range(len(BESIDE)))
def test_an_initial_belongs_to_a_name(text: str, name: str) -> None:
    assert named(text) == [(name, by.BY_INITIALS)]


@pytest.mark.parametrize("text", APART, ids=range(len(APART)))
def test_a_letter_beside_a_word_makes_no_name_of_it(text: str) -> None:
    assert named(text) == []


@pytest.mark.parametrize("form", FORMS)
def test_letters_that_say_something_else_are_no_initials(form: str) -> None:
    assert named(f"Stuur dit {form} Bakker") == []
