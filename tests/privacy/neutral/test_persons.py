"""Which names are of one person, and the word that each person gets; all names are made up."""

import pytest

from casuskit.privacy.neutral.persons import Mention, Persons, named
from casuskit.privacy.neutral.roles import ROLES
from casuskit.privacy.vocabulary import KIN


def mention(text: str) -> Mention:
    """The mention between `<` and `>` in a text."""
    start, end = text.index("<"), text.index(">") - 1
    return named(text.replace("<", "").replace(">", ""), start, end).mention


def labels(*texts: str, taken: str = "") -> list[str]:
    persons = Persons([taken])
    mentions = [mention(text) for text in texts]
    persons.learn(mentions)
    return [persons.label(each) for each in mentions]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("<Sanne de Vries>", "<Piet de Vries>"),
        ("de heer <Voorbeeld>", "mevrouw <Voorbeeld>"),
        ("<S. Voorbeeld>", "<J. Voorbeeld>"),
        ("<Sanne Voorbeeld>", "<P. Voorbeeld>"),
        ("<Sanne>", "<Piet>"),
        ("familie <Voorbeeld>", "mevrouw <Voorbeeld>"),
        ("mevrouw <J.>", "mevrouw <K.>"),
        ("mevrouw <J.W.>", "mevrouw <W.>"),
        ("<J.W. Bakker>", "<W. Jan Bakker>"),
        ("<Meneer>", "<Sanne>"),
        ("<Sanne Wu>", "<Sanne Bo>"),
        ("<Anna>", "<Hanna>"),
        ("<Anna>", "<Anne>"),
        ("<Smits>", "<Smids>"),
        ("<Hendriks>", "<Hoekstra>"),
        ("<Ghebremeskel>", "<Ghibremaskel>"),
        ("<Hendriks>", "<Hendrawan>"),
    ],
)
def test_two_people_get_two_words(one: str, other: str) -> None:
    assert len({*labels(one, other)}) == 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("<Sanne de Vries>", "<Sanne>"),
        ("<Sanne>", "<Sanne de Vries>"),
        ("mevrouw <De Vries>", "<Sanne de Vries>"),
        ("<S. de Vries>", "<Sanne de Vries>"),
        ("<SANNE DE VRIES>", "<sanne>"),
        ("<Zoë>", "<Zoe>"),
        ("<Sanne>", "<Sanne's>"),
        ("<Hendriks>", "<Hendrik>"),
        ("<Ghebremeskel>", "<Ghebremeskal>"),
        ("<Ghebremeskel>", "<Gebremeskel>"),
        ("<Gebremeskel>", "<Ghebremeskel>"),
        ("<Ghebremeske>", "<Ghebremeskel>"),
        ("<Jansen>", "<Janssen>"),
        ("<Kim>", "<Kims>"),
        ("<Kims>", "<Kim>"),
        ("<Sanne K.>", "<Sanne Klaassen>"),
        ("<Sanne vd Meulen>", "<Sanne van der Meulen>"),
        ("mevrouw <J.>", "mevrouw <Jansen>"),
        ("dochter <Sanne>", "<Sanne>"),
        ("<Voor\u00adbeeld>", "mevrouw <Voorbeeld>"),
        ("<S\u0430nne\u200b Voorbeeld>", "<Sanne>"),
        ("<Łukasz>", "<Lukasz>"),
    ],
)
def test_one_person_gets_one_word(one: str, other: str) -> None:
    assert len({*labels(one, other)}) == 1


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("<Sanne> belt.", "[persoon 1]"),
        ("mevrouw <Voorbeeld>", "[persoon 1]"),
        ("zijn dochter <Sanne>", "[dochter]"),
        ("buurman <Piet>", "[buur]"),
        ("haar man, <Piet>", "[partner]"),
        ("cliënt <Voorbeeld>", "[cliënt]"),
        ("cliënte mevrouw <Voorbeeld>", "[cliënt]"),
        ("dokter <Voorbeeld>", "[arts]"),
        ("familie <Voorbeeld>", "[gezin]"),
        ("Hij belt zijn moeder. <Sanne> wacht.", "[persoon 1]"),
        ("haar zoon drs. <Piet>", "[zoon]"),
    ],
)
def test_the_word_in_front_gives_the_role(text: str, label: str) -> None:
    assert labels(text) == [label]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Toen belde mevrouw drs. <Voorbeeld>", "Toen belde "),
        ("Zijn dochter <Sanne>", "Zijn "),
        ("De heer <Voorbeeld>", ""),
        ("Hij heet <Sanne>", "Hij heet "),
        ("Hij belt zijn moeder. <Sanne>", "Hij belt zijn moeder. "),
        ("wonen: <Sanne>", "wonen: "),
    ],
)
def test_title_and_role_give_way_with_the_name(text: str, left: str) -> None:
    start = text.index("<")
    assert text[: named(text.replace("<", "").replace(">", ""), start, start + 5).start] == left


def test_two_of_one_role_are_numbered_in_order() -> None:
    assert labels("dochter <Sanne>", "dochter <Lotte>", "<Sanne>") == [
        "[dochter 1]", "[dochter 2]", "[dochter 1]",
    ]  # fmt: skip


def test_a_number_that_stands_in_a_text_is_not_given_again() -> None:
    assert labels("<Sanne>", taken="Eerder belde [persoon 2].") == ["[persoon 3]"]


def test_the_highest_number_in_a_text_counts_wherever_it_stands() -> None:
    taken = "Eerder belden [persoon 3] en [persoon 2]."
    assert labels("<Sanne>", taken=taken) == ["[persoon 4]"]


def test_the_longest_name_tells_which_short_ones_are_of_one_person() -> None:
    assert labels("<Sanne>", "<De Vries>", "<Sanne de Vries>") == ["[persoon 1]"] * 3


@pytest.mark.parametrize(
    ("one", "other"),
    [("<Hendrik Bakker>", "<Hendriks>"), ("<Sanne>", "<Sanne de Vries>"), ("<Sanne>", "<Piet>")],
)
def test_it_makes_no_difference_which_of_two_names_comes_first(one: str, other: str) -> None:
    first, second = mention(one), mention(other)
    assert first.may_be(second) == second.may_be(first) == (other != "<Piet>")


def test_a_word_once_given_stays() -> None:
    persons = Persons()
    sanne, lotte = mention("dochter <Sanne>"), mention("dochter <Lotte>")
    persons.learn([sanne])
    persons.learn([lotte])
    assert (persons.label(sanne), persons.label(lotte)) == ("[dochter]", "[dochter 2]")


def test_a_name_of_whom_nobody_heard_gets_a_word_too() -> None:
    assert Persons().label(mention("<Sanne>")) == "[persoon 1]"


def test_whoever_announces_a_name_has_a_neutral_word() -> None:
    several = set(
        "ouders zonen zoons dochters broers zussen zusjes kleinkinderen vrienden buren kinderen"
        " tweeling".split()
    )
    assert KIN - several <= ROLES.keys()


@pytest.mark.parametrize(
    ("text", "start", "role"),
    [
        ("Bij dr. Voorbeeld.", 4, "arts"),
        ("Bij ds. Voorbeeld.", 4, "geestelijke"),
        ("De fam. Voorbeeld.", 0, "gezin"),
        ("Naar de dokter. Voorbeeld.", 16, ""),
    ],
)
def test_a_role_that_is_cut_short_has_a_dot_and_ends_no_sentence(
    text: str, start: int, role: str
) -> None:
    found = named(text, text.index("Voorbeeld"), len(text) - 1)
    assert (found.start, found.mention.role) == (start, role)
