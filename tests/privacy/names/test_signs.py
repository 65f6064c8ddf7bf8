"""What pieces say about names: what is passed over holds none; all names are made up."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casuskit.privacy.names.people import found_in
from casuskit.privacy.names.signs import (
    CAPITAL,
    CUE,
    DOES,
    JOINS,
    MAYBE,
    NAMED,
    NOTHING,
    PLAIN,
    SURE,
    having,
    signs,
)

WORDS = "Gisteren Daarna De Het In Mijn de het van en is thuis huis, zorg. Zij: moeder Ook".split()


PIECES = [
    ("huis,", 0),
    ("huis:", 0),
    ("bakker", MAYBE),
    ("bakker:", MAYBE | SURE),
    ("bakker:)", MAYBE | SURE),
    ("fatima", MAYBE | SURE),
    ("ghebremeskel", MAYBE | DOES),
    ("beste", MAYBE | CUE),
    ("mevrouw,", MAYBE | SURE | CUE),
    ("zus", CUE),
    ("zit", DOES),
    ("belt,", DOES | CUE),
    ("noemt", DOES | CUE),
    ("el", JOINS),
    ("in", CUE | JOINS),
    ("Daarna", CAPITAL | PLAIN),
    ("Tafel", CAPITAL | PLAIN),
    ("Taalhuis", CAPITAL | PLAIN),
    ("Zus", CUE | CAPITAL | PLAIN),
    ("MEVROUW", CUE | CAPITAL | PLAIN),
    ("Hoi", CUE | CAPITAL),
    ("MAX", CAPITAL),
    ("DR", CUE | CAPITAL),
    ("AD,", CAPITAL),
    ("Th", CAPITAL),
    ("Th.", CAPITAL | NAMED),
    ("Sanne", CAPITAL | NAMED),
    ("Na", CAPITAL | NAMED),
    ("Buren", CUE | CAPITAL | NAMED),
    ("(fatima)", MAYBE | SURE),
    ("(mevrouw)", MAYBE | SURE | CUE),
    ("vinkelo-", MAYBE | SURE | DOES),
    ("belt?,", DOES | CUE),
    ("u1.", 0),
    ('"de', JOINS),
    ("(in", CUE | JOINS),
    ('v."', DOES | JOINS),
    ("Jan/Piet", CAPITAL | NAMED),
    ("(In", CUE | JOINS | CAPITAL | NAMED),
    (">>", JOINS | CAPITAL | NAMED),
    ("...", JOINS | CAPITAL | NAMED),
]


@pytest.mark.parametrize(("piece", "said"), PIECES, ids=range(len(PIECES)))
def test_a_piece_says_what_its_word_is(piece: str, said: int) -> None:
    assert signs(piece)[0] == said


def test_where_two_blanks_meet_there_is_a_sign_of_its_own() -> None:
    assert signs("a  b")[1] == NOTHING


@given(st.integers(0, NOTHING), st.sampled_from([MAYBE, SURE | DOES, CAPITAL, CUE | NAMED]))
def test_a_pattern_finds_the_signs_that_say_it_and_never_that_of_two_blanks(
    sign: int, said: int
) -> None:
    found = re.match(having(said), bytes([sign])) is not None
    assert found == (sign != NOTHING and bool(sign & said))


def test_a_title_behind_a_line_of_dots_announces_a_name() -> None:
    text = "Ingevuld door:......................mevrouw Koning"
    assert [text[match.span.start : match.span.end] for match in found_in(text)] == ["Koning"]


@given(st.lists(st.sampled_from(WORDS), max_size=12), st.sampled_from([" ", "  ", "\n", "\n  "]))
def test_a_name_behind_a_title_is_found_whatever_stands_before_it(
    words: list[str], blank: str
) -> None:
    text = blank.join([*words, "mevrouw", "Ghebremeskel", "belt."])
    assert "Ghebremeskel" in [text[match.span.start : match.span.end] for match in found_in(text)]
