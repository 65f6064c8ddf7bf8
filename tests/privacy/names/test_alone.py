"""One capitalised word by itself; all people in these tests are made up."""

import pytest

from casuskit.privacy.names.reasons import (
    BY_DEEDS,
    BY_KIN,
    BY_PARTICLE,
    FIRST_NAME,
    MAYBE_FIRST_NAME,
    MAYBE_NAME,
    MAYBE_SURNAME,
    PLACE,
)
from tests.privacy import values
from tests.privacy.names.telling import told


@pytest.mark.parametrize(
    "text",
    [
        "Hij heet: Vinkelo?",
        "De wijkcoach Tafel helpt.",
        "Zijn zoon, Tafel helpt.",
        "Zijn zoon. Tafel helpt.",
        "Zijn zoon: Roos en de rest.",
        "Zijn zoon: Bakker helpt.",
        "Huisarts: Kok",
        "Huisarts: Roos?",
        "Een Utrecht.",
        "De Bakker mag het.",
        "Van Bakker mag het.",
        "methode Van Hoekstra",
        "Roos: ja.",
        "Kok: ja.",
        "Kok schreeuwt.",
        "Dus KOK is er.",
        "Dus Engels is er.",
        "Een Sanne is er.",
        "Zij zag ZARTI er.",
        "Zij gebruikt Vinkelo.",
        "Zij kreeg Zartopam.",
        "Zij kreeg Zartogliptine.",
        "Zij kreeg Zartoesta.",
        "Zij kreeg Zartoerta.",
        "Zij zag ZARTOM er.",
        "Zijn zoon Pools spreekt.",
        "Ik ben Utrecht.",
        "Wijkcoach Utrecht belt.",
        "Dus de Sanne is er.",
        "Dus de Hoekstra schreeuwt.",
        "China zegt dat.",
        "Nu de methode Sanne gezien.",
        "Nu de methode Hoekstra schreeuwt.",
        "Nu Erica 2 en.",
        "Hij kwam. Vinkelo.",
        "Hij kwam. Hoekstra.",
    ],
    ids=range(36),
)
def test_a_word_stays_silent(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Zijn zoon Vinkelo helpt.", "Vinkelo"),
        ("Zijn zoon, Vinkelo helpt.", "Vinkelo"),
        ("Zijn zoon Utrecht helpt.", "Utrecht"),
        ("Zijn zoon Tafel helpt.", "Tafel"),
        ("Zijn zoon Roos helpt.", "Roos"),
        ("Zijn zoon (Roos) helpt.", "Roos"),
        ("Zijn zoon, Wouter helpt.", "Wouter"),
        ("Hij heet: Vinkelo", "Vinkelo"),
        ("Ik ben Vinkelo.", "Vinkelo"),
        ("Ben ik Vinkelo?", "Vinkelo"),
        ("Dus nu ben ik Vinkelo.", "Vinkelo"),
        ("Ik ben Kok.", "Kok"),
        ("Huisarts Kok", "Kok"),
        ("De wijkcoach Vinkelo helpt.", "Vinkelo"),
        ("De wijkcoach Hoekstra helpt.", "Hoekstra"),
    ],
    ids=range(15),
)
def test_a_word_for_a_person_gives_a_name(text: str, name: str) -> None:
    assert told(text) == [(name, BY_KIN)]


@pytest.mark.parametrize(
    "text",
    ["Zijn zoon: Roos, Daan.", "Zijn zoon: Roos en Daan.", "Huisarts: Roos, Daan"],
    ids=range(3),
)
def test_names_in_a_row_stand_behind_a_colon(text: str) -> None:
    assert told(text) == [("Roos", BY_KIN), ("Daan", FIRST_NAME)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Volgens Van Dijk mag het.", "Van Dijk"),
        ("Van Hoekstra mag het.", "Van Hoekstra"),
        ("Volgens Van Vinkelo mag het.", "Van Vinkelo"),
        ("De Vinkelo belt.", "De Vinkelo"),
        ("De Bakker belt.", "De Bakker"),
        ("methode Van Hoekstra belt", "Van Hoekstra"),
        ("van der Vinkelo belt", "van der Vinkelo"),
        ("zag van der Vinkelo", "van der Vinkelo"),
        ("op verzoek van el Amrani", "el Amrani"),
        ("op verzoek van ter Bakker", "ter Bakker"),
        ("op verzoek van van der Vinkelo", "van der Vinkelo"),
        ("op verzoek van van den Hoekstra", "van den Hoekstra"),
        ("op verzoek van v.d. Hoekstra", "v.d. Hoekstra"),
        ("op verzoek vdr Bakker", "vdr Bakker"),
    ],
    ids=range(14),
)
def test_a_particle_makes_a_surname(text: str, name: str) -> None:
    assert told(text) == [(name, BY_PARTICLE)]


@pytest.mark.parametrize(
    ("text", "name", "reason"),
    [
        ("Ik ben (Roos) dus.", "Roos", MAYBE_FIRST_NAME),
        ("Zijn zoon, Bakker helpt.", "Bakker", MAYBE_SURNAME),
        ("Huisarts (Kok)", "Kok", MAYBE_SURNAME),
        ("De Vinkelo mag het.", "De Vinkelo", MAYBE_NAME),
        ("Hij kwam van Van Bakker.", "Van Bakker", MAYBE_SURNAME),
        ("Hij kwam van van der Bakker.", "Bakker", MAYBE_SURNAME),
        ("Hij kwam bij Van Hoekstra.", "Van Hoekstra", BY_PARTICLE),
        ("Sanne: ja.", "Sanne", BY_DEEDS),
        ("Wouter: ja.", "Wouter", BY_DEEDS),
        ("Sanne is moe.", "Sanne", BY_DEEDS),
        ("Erica is heel erg boos.", "Erica", BY_DEEDS),
        ("Erica is tevreden.", "Erica", MAYBE_FIRST_NAME),
        ("Hij is boos op Erica.", "Erica", BY_DEEDS),
        ("Hij is dol op Erica.", "Erica", MAYBE_FIRST_NAME),
        ("Zij is kwaad op Erica.", "Erica", BY_DEEDS),
        ("Zij is jaloers op Erica.", "Erica", BY_DEEDS),
        ("Boos op Erica is zij.", "Erica", BY_DEEDS),
        ("Dus ook Erica wel.", "Erica", MAYBE_FIRST_NAME),
        ("Volgens Erica niet.", "Erica", BY_DEEDS),
        ("Zij zag dat Sanne er was.", "Sanne", FIRST_NAME),
        ("Zij zag dat SANNE er was.", "SANNE", MAYBE_FIRST_NAME),
        ("Roos schreeuwt.", "Roos", BY_DEEDS),
        ("Roos (vader) zwijgt.", "Roos", BY_DEEDS),
        ("Dus Roos is er.", "Roos", MAYBE_FIRST_NAME),
        ("Daar belde Roos.", "Roos", BY_DEEDS),
        ("Volgens Roos is het zo.", "Roos", BY_DEEDS),
        ("Dus Kok schreeuwt.", "Kok", BY_DEEDS),
        ("Dus Kok is er.", "Kok", MAYBE_SURNAME),
        ("Daar belde Kok.", "Kok", BY_DEEDS),
        ("Volgens Kok is het zo.", "Kok", MAYBE_SURNAME),
        ("De Sanne is er.", "De Sanne", FIRST_NAME),
        ("Volgens De Vinkelo mag het.", "De Vinkelo", MAYBE_NAME),
        ("Dus de Vinkelo schreeuwt.", "Vinkelo", BY_DEEDS),
        ("Dus de Sanne schreeuwt.", "Sanne", BY_DEEDS),
        ("Zij had een gesprek met ZARTI.", "ZARTI", BY_DEEDS),
        ("De mooie Vinkelo belt.", "Vinkelo", BY_DEEDS),
        ("Hij is gehuwd met Vinkelo.", "Vinkelo", BY_DEEDS),
        ("Getrouwd met Vinkelo.", "Vinkelo", BY_DEEDS),
        ("Zij heeft verkering met Vinkelo.", "Vinkelo", BY_DEEDS),
        ("Zij is verliefd op Vinkelo.", "Vinkelo", BY_DEEDS),
        ("Zij is gescheiden van Vinkelo.", "Vinkelo", BY_DEEDS),
        ("Hij is de zoon van Vinkelo.", "Vinkelo", BY_DEEDS),
        ("Zij is de dochter van Vinkelo.", "Vinkelo", BY_DEEDS),
        ("Woont samen met Vinkelo.", "Vinkelo", BY_DEEDS),
        ("Zij is zwanger van Vinkelo.", "Vinkelo", BY_DEEDS),
        ("Zij woont samen met Vinkelo.", "Vinkelo", BY_DEEDS),
        ("Zij woont samen met Hoekstra.", "Hoekstra", MAYBE_NAME),
        ("Zij is samen met Vinkelo.", "Vinkelo", MAYBE_NAME),
        ("Zij woont met Vinkelo.", "Vinkelo", MAYBE_NAME),
        ("Zij zag ZARTOMI er.", "ZARTOMI", MAYBE_NAME),
        ("Zij gebruikt Hoekstra.", "Hoekstra", MAYBE_NAME),
        ("Zij zag Zartopam schreeuwt.", "Zartopam", BY_DEEDS),
        ("Zij kreeg een gesprek met Zartopam.", "Zartopam", BY_DEEDS),
        ("Nu de methode Sanne schreeuwt.", "Sanne", BY_DEEDS),
        ("Nu de methode Sanne 2.", "Sanne", FIRST_NAME),
        ("Hij kwam. Hoekstra zei iets.", "Hoekstra", BY_DEEDS),
        ("Hij kwam. Hoekstra had iets.", "Hoekstra", MAYBE_NAME),
        ("Hij kwam. Sanne.", "Sanne", FIRST_NAME),
    ],
    ids=range(58),
)
def test_the_words_around_a_name_say_how_sure_it_is(text: str, name: str, reason: str) -> None:
    assert told(text) == [(name, reason)]


def test_a_place_has_no_article() -> None:
    assert told("Het mooie Utrecht.", "PLACE") == [("Utrecht", PLACE)]
    assert told("Een Utrecht.", "PLACE") == []


def test_a_text_may_begin_with_a_surname() -> None:
    assert values("person-name", "el Vinkelo is er") == ["el Vinkelo"]
    assert values("person-name", "van der Vinkelo belt") == ["van der Vinkelo"]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Dus Smit, Sanne is boos.", BY_DEEDS),
        ("Dus Smit, Roos schreeuwt.", BY_DEEDS),
        ("Hoekstra,\nRoos schreeuwt.", BY_DEEDS),
        ("Dus Smit, Roos is er.", MAYBE_FIRST_NAME),
    ],
    ids=range(4),
)
def test_a_comma_before_a_name_makes_it_no_less_sure(text: str, reason: str) -> None:
    assert told(text)[-1] in (("Sanne", reason), ("Roos", reason))
