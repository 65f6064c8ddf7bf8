"""Names without a capital, as in a chat."""

import pytest

from casuskit.core.findings import Severity
from casuskit.privacy.names import people
from casuskit.privacy.names import reasons as by
from casuskit.privacy.names.lower_case import found_in
from tests.privacy.names.telling import named, weighed


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


BEHIND_A_TITLE = [
    ("meneer bakker is gevallen", "bakker"),
    ("meneer roos is er", "roos"),
    ("meneer utrecht is gevallen", "utrecht"),
    ("meneer vinkelo is er", "vinkelo"),
    ("meneer stoele belt", "stoele"),
    ("meneer fatima vinkelo belt", "fatima vinkelo"),
    ("meneer. fatima belt", "fatima"),
    ("mw: pietersen belt", "pietersen"),
    ("mw > pietersen belt", "pietersen"),
    ("mw\npietersen belt", "pietersen"),
    ("mw van der tafel belde", "van der tafel"),
    ("mw van der Meulen belde", "van der Meulen"),
    ("mw van bakker belde", "van bakker"),
    ("mw van de vinkelo", "van de vinkelo"),
    ("mw ter tafel belde", "ter tafel"),
    ("mw van\nder meulen belde", "van\nder meulen"),
    ("Gesproken met meneer roos thuis.", "roos"),
]
LIKELY = [
    ("zijn zus ikram weet het", "ikram", by.BY_KIN),
    ("zijn zus jansen weet het", "jansen", by.BY_KIN),
    ("zijn zus bente weet het", "bente", by.BY_KIN),
    ("haar man ikram weet het", "ikram", by.BY_KIN),
    ("haar man vinkelo weet het", "vinkelo", by.BY_KIN),
    ("haar man kelvin weet het", "kelvin", by.BY_KIN),
    ("de huisarts jansen weet het", "jansen", by.BY_KIN),
    ("Gesproken met zijn zus vinkelo thuis.", "vinkelo", by.BY_KIN),
    ("meneer, fatima belt", "fatima", by.FIRST_NAME),
    ("zijn zus. ikram weet het", "ikram", by.FIRST_NAME),
    ("fatima van de tafel was er", "fatima", by.FIRST_NAME),
    ("fatima van der van der van jansen was er", "fatima", by.FIRST_NAME),
    ("fatima utrecht was er", "fatima", by.FIRST_NAME),
    ("fatima, jansen was er", "fatima", by.FIRST_NAME),
    ("fatima is er, jansen\nbelt", "fatima", by.FIRST_NAME),
    ("fatima  jansen was er", "fatima  jansen", by.BY_FIRST_NAME),
    ("fatima\njansen was er", "fatima\njansen", by.BY_FIRST_NAME),
    ("fatima van der meulen was er", "fatima van der meulen", by.BY_FIRST_NAME),
    ("fatima van roos was er", "fatima van roos", by.BY_FIRST_NAME),
    ("fatima van utrecht was er", "fatima van utrecht", by.BY_FIRST_NAME),
    ("fatima van stoele was er", "fatima van stoele", by.BY_FIRST_NAME),
    (
        "ik zag fatima ikram jansen vinkelo drofta mulder",
        "fatima ikram jansen vinkelo drofta",
        by.BY_FIRST_NAME,
    ),
    ("mark jansen was er", "mark jansen", by.BY_FIRST_NAME),
    ("Toen kwam mark vinkelo, die niet wil.", "mark vinkelo", by.BY_FIRST_NAME),
    ("jansen zegt dat het goed is", "jansen", by.BY_DEEDS),
    ("jansen zegt: het is goed", "jansen", by.BY_DEEDS),
    ("vinkelo zegt dat het goed is", "vinkelo", by.BY_DEEDS),
    ("belde jansen net", "jansen", by.BY_DEEDS),
    ("groet, jansen", "jansen", by.BY_DEEDS),
    ("mw\n\npietersen belt", "pietersen", by.BY_DEEDS),
    ("Toen vinkelo van drofta belt.", "drofta", by.BY_DEEDS),
]
SILENT = [
    "meneer stoele is er",
    "dankjewel mevrouw dag",
    "mevrouw is ziek, mevrouw boos",
    "zijn zus roos weet het",
    "zijn zus utrecht weet het",
    "zijn zus facetimet met hem",
    "haar man roos weet het",
    "de huisarts roos weet het",
    "bakker jansen was er",
    "mark, jansen was er",
    "jansen was er",
    "hij gaat met utrecht",
    "hij is in. utrecht ook",
    "mw van tafel belde",
    "mw van de tafel belde",
    "mw van der",
    "mw van der was er",
    "Toen kwam jansen en zegt dat.",
]
STRANGE = [
    ("fatima zei nee vinkelo", ["vinkelo"]),
    ("fatima ging met vinkelo", ["vinkelo"]),
    ("fatima is er, vinkelo komt", ["vinkelo"]),
    ("fatima is er, vinkelo is moe", ["vinkelo"]),
    ("fatima zag vinkelo van der drofta", ["vinkelo van der drofta"]),
    ("fatima is er\nvinkelo: nee", ["vinkelo"]),
    ("fatima is er\n- jansen: nee", ["jansen"]),
    ("fatima is er\n[22:31] jansen: nee", ["jansen"]),
    ("fatima is er\nu jansen: nee", []),
    ("fatima is er\njansen:nee", []),
    ("fatima ging om vinkelo heen", []),
]
FORMS = "stoels tafel's stoele kussenen lamptje lamptjes stoelje tafeln lampt facetimet".split()


@pytest.mark.parametrize(("text", "name"), BEHIND_A_TITLE, ids=range(len(BEHIND_A_TITLE)))
def test_a_name_stands_behind_a_title(text: str, name: str) -> None:
    assert weighed(text) == [(name, Severity.ERROR, by.BY_TITLE)]


@pytest.mark.parametrize(("text", "name", "reason"), LIKELY, ids=range(len(LIKELY)))
def test_a_name_in_small_letters_is_likely(text: str, name: str, reason: str) -> None:
    assert weighed(text) == [(name, Severity.WARNING, reason)]


@pytest.mark.parametrize("text", SILENT, ids=range(len(SILENT)))
def test_a_word_in_small_letters_wants_more(text: str) -> None:
    assert named(text) == []


@pytest.mark.parametrize(("text", "names"), STRANGE, ids=range(len(STRANGE)))
def test_a_strange_word_is_spoken_to_or_of(text: str, names: list[str]) -> None:
    strange = [(name, Severity.WARNING, by.MAYBE_SMALL) for name in names]
    assert weighed(text) == [("fatima", Severity.WARNING, by.FIRST_NAME), *strange]


@pytest.mark.parametrize("word", FORMS)
def test_a_form_of_a_dutch_word_is_no_strange_word(word: str) -> None:
    assert named(f"fatima zag {word} staan") == [("fatima", by.FIRST_NAME)]


def test_who_speaks_stands_at_the_beginning_of_a_line() -> None:
    assert found("vinkelo: nee\nfatima belt") == ["vinkelo", "fatima"]
    assert found("u vinkelo: nee\nfatima belt") == ["fatima"]
    text = "Mevrouw Bakker is er.\njansen: dat is goed"
    assert named(text) == [("Bakker", by.BY_TITLE), ("jansen", by.MAYBE_SMALL)]


def test_a_strange_word_may_be_a_place() -> None:
    place = ("vinkelo", Severity.WARNING, by.MAYBE_SMALL)
    assert weighed("fatima slaapt in vinkelo", "PLACE") == [place]
    assert weighed("hij slaapt in utrecht bij haar", "PLACE") == [
        ("utrecht", Severity.WARNING, by.PLACE)
    ]


def test_names_in_one_message_are_found_each() -> None:
    text = "sanne jansen en daan mulder zeiden dat"
    assert found(text) == ["sanne jansen", "daan"]
