"""What the words around a name say of it; all people in these tests are made up."""

import pytest

from casuskit.privacy.names.reasons import BY_DEEDS, BY_FIRST_NAME, FIRST_NAME, MAYBE_NAME
from tests.privacy import values
from tests.privacy.names.telling import names, told


@pytest.mark.parametrize(
    "text",
    [
        "Daar zag hij Vinkelo, die zwijgt.",
        "Er was een gesprek. Dus met Vinkelo.",
        "Er was een gesprek! Dus met Vinkelo.",
        "Er was een gesprek? Dus met Vinkelo.",
        "Er was een gesprek; dus met Vinkelo.",
        "Dus met Vinkelo. Gesproken over wonen.",
        "Dus met Vinkelo! Gesproken over wonen.",
        "Dus met Vinkelo? Gesproken over wonen.",
        "Dus met Vinkelo; gesproken over wonen.",
        "Dus met Vinkelo\ngesproken over wonen.",
        "Dus bij Vinkelo gesproken.",
        "Het was Vinkelo's fiets.",
        "Het was Vinkelo broer.",
        "Dat is Vinkelo (tafel) dus.",
        "Dat is Vinkelo (moeder = niet) dus.",
        "Vinkelo, kun jij bellen?",
        "Vinkelo: dat is zo.",
        "Bewo: dat is zo.",
        "**Vinkelo**: dat is zo.",
        "Vinkelo (in de hal): dat is zo.",
        "Vinkelo's fiets is weg.",
        "Nu op Vinkelo & Zo gebruikt.",
    ],
    ids=range(22),
)
def test_what_is_about_nobody_makes_a_strange_word_no_surer(text: str) -> None:
    assert [reason for _name, reason in told(text)] == [MAYBE_NAME]


@pytest.mark.parametrize(
    "text",
    [
        "Daar zag hij Vinkelo schreeuwt.",
        "Toen Vinkelo boos werd.",
        "Er was een gesprek met Vinkelo.",
        "Het is stil! Dus met Vinkelo gesproken.",
        "Dus met Vinkelo is daarna gesproken.",
        "Dus met Vinkelo is na Pasen gesproken.",
        "Het was Vinkelo's broer.",
        "Het was Vinkelo's huisarts.",
        "Dat is Vinkelo (vader) dus.",
        "Dat is Vinkelo (VADER) dus.",
        "Dat is Vinkelo, zijn huisarts.",
        "Dat is Vinkelo, 7 jaar, dus.",
        "Dat is Vinkelo | oudste zus",
        "Vinkelo belde vandaag.",
        "Vinkelo (vader) zwijgt.",
    ],
    ids=range(15),
)
def test_somebody_does_something_or_is_described(text: str) -> None:
    assert [reason for _name, reason in told(text)] == [BY_DEEDS]


@pytest.mark.parametrize(
    "text",
    [
        "Vink: dat is zo.",
        "Bew: dat is zo.",
        "Vinkelo, tafel.",
        "Dag. Vinkelo, kun jij bellen?",
        "Hoekstra's fiets is weg.",
        "Vinkelo fiets is weg.",
        "Nu de methode Vinkelo gezien.",
        "Nu de methode van Vinkelo gezien.",
        "Nu de methode van de Vinkelo gezien.",
        "Nu de methode van het Vinkelo gezien.",
        "Nu de methode der Vinkelo gezien.",
        "De app van de Vinkelo belt vanzelf.",
        "Het programma van het Vinkelo zegt dat.",
        'Nu de "methode" van Vinkelo gezien.',
        "Nu de 'methode' van Vinkelo gezien.",
        "Nu de geweldspiraal van Vinkelo gezien.",
        "Nu op Vinkelo 2 gezien.",
        "Nu op Vinkelo 50 mg gebruikt.",
        "Nu op Vinkelo&Zo gebruikt.",
        "Nu op Vinkelo/dag gebruikt.",
        "Nu op Vink. gezien.",
        "Nu op Bewko. slaapt.",
        "Nu op Bewk.: slaapt.",
        "Nu op Bewk., slaapt.",
        "Nu op Bewk./slaapt.",
        "Nu op Bewk. A: slaapt.",
        "Nu is de Vinkelo er.",
    ],
    ids=range(27),
)
def test_a_thing_stays_silent(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Nu op Bewkel. slaapt.", [("Bewkel", MAYBE_NAME)]),
        ("Nu op Bo Li. slaapt.", [("Bo Li", BY_FIRST_NAME)]),
        ("Nu op Sanne. slaapt.", [("Sanne", FIRST_NAME)]),
        ("Nu op Sanne 2 gezien.", [("Sanne", FIRST_NAME)]),
        ("Nu op Roos 2 gezien.", []),
    ],
    ids=range(5),
)
def test_a_name_may_end_a_sentence_or_have_a_number(
    text: str, found: list[tuple[str, str]]
) -> None:
    assert told(text) == found


def test_a_name_begins_with_the_word_just_before_it() -> None:
    assert names("De school is de school Vinkelo.", "INSTITUTION") == ["school Vinkelo"]
    assert values("institution", "school Vinkelo is open") == ["school Vinkelo"]
