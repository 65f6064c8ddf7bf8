"""Names without a capital, as in a chat."""

import pytest

from casuskit.privacy.names import people
from casuskit.privacy.names.lower_case import found_in


def found(text: str) -> list[str]:
    return [text[match.span.start : match.span.end] for match in found_in(text)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("meneer pietersen is gevallen", ["pietersen"]),
        ("mw van der meulen belde", ["van der meulen"]),
        ("dokter poortman komt", ["poortman"]),
        ("zijn zus ikram weet het", ["ikram"]),
        ("fatima belde net", ["fatima"]),
        ("heb jij youssef el idrissi gezien", ["youssef el idrissi"]),
        ("22:31 hibo: nee", ["hibo"]),
        ("groet nasteexo", ["nasteexo"]),
        ("mark jansen belde ook", ["mark jansen"]),
        ("hij slaapt in overvecht", ["overvecht"]),
    ],
    ids=range(10),
)
def test_a_name_in_small_letters_is_found(text: str, names: list[str]) -> None:
    assert found(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "ik heb een roos gekregen van de buren",
        "meneer heeft pijn en mevrouw wil naar huis",
        "de bakker en de kok zijn er niet",
        "mw is moe, dhr ook",
        "haar moeder helpt met de was en de post",
        "er is storm op komst, mark de plek op de kaart",
        "in fase twee en in oktober",
        "hij facetimet met de dagbesteding",
        "de wil om te stoppen is er",
        "best lastig, made in china",
        "de bekende mevrouw van de derde verdieping",
    ],
    ids=range(11),
)
def test_a_plain_word_stays_silent(text: str) -> None:
    assert found(text) == []


def test_a_strange_word_counts_where_somebody_is_named() -> None:
    assert people.found_in("heb met woco gebeld over de vloer") == ()
    text = "fatima belde over muna en ze komt"
    assert [text[match.span.start : match.span.end] for match in people.found_in(text)] == [
        "fatima",
        "muna",
    ]
