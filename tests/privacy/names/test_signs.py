"""What pieces say about names: what is passed over holds none; all names are made up."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casuskit.privacy.names.people import found_in
from casuskit.privacy.names.signs import CAPITAL, MAYBE, NOTHING, PLAIN, SURE, signs

WORDS = "Gisteren Daarna De Het In Mijn de het van en is thuis huis, zorg. Zij: moeder Ook".split()


@pytest.mark.parametrize(
    ("piece", "said"),
    [
        ("huis,", 0),
        ("Daarna", CAPITAL | PLAIN),
        ("fatima", MAYBE | SURE),
        ("bakker", MAYBE),
    ],
)
def test_a_piece_says_what_its_word_is(piece: str, said: int) -> None:
    assert signs(piece)[0] == said


def test_where_two_blanks_meet_there_is_a_sign_of_its_own() -> None:
    assert signs("a  b")[1] == NOTHING


@given(st.lists(st.sampled_from(WORDS), max_size=12), st.sampled_from([" ", "  ", "\n", "\n  "]))
def test_a_name_behind_a_title_is_found_whatever_stands_before_it(
    words: list[str], blank: str
) -> None:
    text = blank.join([*words, "mevrouw", "Ghebremeskel", "belt."])
    assert "Ghebremeskel" in [text[match.span.start : match.span.end] for match in found_in(text)]
