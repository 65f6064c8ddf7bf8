"""What a word is by itself; all people in these tests are made up."""

import pytest

from casuskit.privacy.names.sorts import (
    SMALL_SORTS,
    Sort,
    is_initial,
    is_surname,
    small_sort,
    sort_of,
)
from tests.privacy.names.telling import names


@pytest.mark.parametrize(
    ("words", "sort"),
    [
        ("A Ł", "letter"),
        ("J.W. Th. Chr.J. IJ. J.W.K.L.M. J.-P. J.v.d.", "initials"),
        ("Van De El La", "particle"),
        ("ABC ABCD ALI KOK BOOM Bwrk BWRKL v.d.", "abbreviation"),
        ("Mevrouw Gemeente Casemanager Therapeut Triagist Vinkloog", "never"),
        ("WhatsApp MijnOverheid VVinkelo Vinkelo-marie Noord-Oost Wmo-Sanne", "thing"),
        ("Gisteren TAFEL Huïs Manager Strategist Hanse Newfoundlander Tafel-Stoel", "word"),
        ("Huislamp Boomslamp", "compound"),
        ("Sanne SANNE DAAN Gülsüm Gülsüm's Sannes Sannez Wouter Mårk Jőy", "first"),
        ("Sanne-Daan Roos-Linde Anne-Vinkelo Sanne-Utrecht Sanne- -Daan", "first"),
        (
            "Pietersen JANS Jans' Oostende Velsen-Noord McDonald Hoekstra-Smit Utrecht-Hoekstra",
            "last",
        ),
        ("Koning Roos Joy Frans Best Bakker-Smit Bakker-Tafel", "either"),
        ("Utrecht Aleppo Capelle-West Vinkelo-Oost Vinkelo-Noord-Oost Utrecht-Gouda", "place"),
        ("Vinkelo ABCDE SANNEX Noorzais Huiş Hőtel Vinloog DeVinkelo", "unknown"),
        ("Vinkelo-Zartex Hoekstra-Zartex Vinkelo-Utrecht", "unknown"),
    ],
    ids=range(15),
)
def test_a_capitalised_word_is_of_a_sort(words: str, sort: Sort) -> None:
    assert {word: sort_of(word)[1] for word in words.split()} == dict.fromkeys(words.split(), sort)


@pytest.mark.parametrize(
    ("word", "known"),
    [
        ("Sannes", "f"),
        ("Mårk", "flp"),
        ("Jőy", "fl"),
        ("Huiş", ""),
        ("Hőtel", ""),
        ("Noord-Oost", "w"),
        ("Vinkelo-marie", "w"),
        ("Wmo-Sanne", "w"),
        ("Vinkelo-Oost", "p"),
        ("Roos-Linde", "f"),
        ("Anne-Vinkelo", "f"),
        ("Vinkelo-Zartex", ""),
        ("Hoekstra-Smit", "l"),
        ("Utrecht-Gouda", "p"),
        ("Bakker-Tafel", "lw"),
        ("Tafel-Stoel", "w"),
        ("J.W.", ""),
        ("A", ""),
        ("Van", ""),
        ("v" * 65, ""),
    ],
)
def test_what_is_known_of_it_is_what_is_known_of_its_parts(word: str, known: str) -> None:
    assert sort_of(word)[0] == known


def test_what_is_far_too_long_for_a_word_is_a_thing() -> None:
    assert sort_of("V" + "va" * 31 + "v")[1] == "unknown"
    assert sort_of("V" + "va" * 32)[1] == "thing"


@pytest.mark.parametrize(
    ("words", "sort"),
    [
        ("huis ab bo belt ging ibn parkinson van vd marokko hanse housing Sanne x", "plain"),
        ("mevrouw dhr", "title"),
        ("moeder zus heet naam", "kin"),
        ("man baby ouders kinderen buren vrienden tweeling mam pap wijkagent", "role"),
        ("sanne daan", "first"),
        ("pietersen ali kobe breda", "last"),
        ("roos koning best engels joy trui goes", "either"),
        ("utrecht aleppo oostende", "place"),
        ("vinkelo eVinkelo", "unknown"),
    ],
    ids=range(9),
)
def test_a_word_in_small_letters_is_of_a_sort(words: str, sort: str) -> None:
    found = {word: small_sort(word) for word in words.split()}
    assert found == dict.fromkeys(words.split(), sort)


def test_what_is_far_too_long_for_a_small_word_is_plain() -> None:
    assert small_sort("va" * 15) == SMALL_SORTS["va" * 15] == "unknown"
    assert small_sort("va" * 15 + "v") == "plain"


def test_some_words_can_be_a_surname() -> None:
    words = "Pietersen Vinkelo Koning Best Roos Sanne Boom Utrecht Tafel".split()
    assert [word for word in words if is_surname(word)] == "Pietersen Vinkelo Koning Best".split()


def test_an_initial_has_its_dot() -> None:
    words = "J. J.W. Th. J Sanne S.anne J.W".split()
    assert [word for word in words if is_initial(word)] == "J. J.W. Th.".split()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Sanne WhatsApp gezien.", ["Sanne"]),
        ("Sanne ABCD gezien.", ["Sanne"]),
        ("Daar Roos Utrecht gezien.", ["Roos Utrecht"]),
        ("Daar Roos Hoekstra gezien.", ["Roos Hoekstra"]),
        ("Daar Roos Vinkelo gezien.", ["Roos Vinkelo"]),
        ("Daar Roos Kok gezien.", ["Roos Kok"]),
        ("Daar Roos Tafel gezien.", []),
        ("Daar Hoekstra Vinkelo gezien.", ["Hoekstra Vinkelo"]),
        ("Daar Aleppo Hoekstra gezien.", ["Aleppo Hoekstra"]),
        ("De wijkcoach Tafel Stoel gezien.", []),
        ("De wijkcoach Huislamp gezien.", []),
    ],
    ids=range(11),
)
def test_some_sorts_make_a_name_together(text: str, found: list[str]) -> None:
    assert names(text) == found
