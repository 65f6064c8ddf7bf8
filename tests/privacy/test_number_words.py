"""Dutch number words and what they count."""

import pytest

from casuskit.privacy.number_words import Word, before, value

SOME = {
    "twee": 2, "drie": 3, "negen": 9, "tien": 10, "elf": 11, "negentien": 19, "twintig": 20,
    "eenentwintig": 21, "negenentwintig": 29, "dertig": 30, "achtentachtig": 88, "negentig": 90,
    "negenennegentig": 99, "honderd": 100, "honderdeen": 101, "honderdtwintig": 120,
    "eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "achtste": 8, "negende": 9, "tiende": 10,
    "twaalfde": 12, "negentiende": 19, "twintigste": 20, "eenentwintigste": 21, "honderdste": 100,
    "Drie-en-tachtig": 83, "drieëntachtig": 83, "VIJFTIG": 50,
}  # fmt: skip


@pytest.mark.parametrize(("word", "number"), SOME.items())
def test_a_number_word_stands_for_its_number(word: str, number: int) -> None:
    assert value(word) == number


@pytest.mark.parametrize(
    "word", ["een", "", "tweeste", "achtde", "eende", "honderdeenentwintig", "tweehonderd", "nul"]
)
def test_any_other_word_stands_for_none(word: str) -> None:
    assert value(word) is None


def test_every_number_up_to_a_hundred_and_twenty_has_a_word() -> None:
    words = "een twee drie vier vijf zes zeven acht negen".split()
    tens = "twintig dertig veertig vijftig zestig zeventig tachtig negentig".split()
    for at, ten in enumerate(tens, 2):
        assert [value(f"{word}en{ten}") for word in words] == [
            10 * at + unit for unit in range(1, 10)
        ]
        assert value(ten) == 10 * at


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("hij is drieëntachtig", Word(7, 83)),
        ("drie-en-tachtig", Word(0, 83)),
        ("vijf", Word(0, 5)),
        ("-vijf", Word(1, 5)),
        ("een", None),
        ("acht ", None),
        ("", None),
        ("x" * 27 + "vijf", None),
        ("ne-gen-en-ne-gen-tig", Word(0, 99)),
    ],
)
def test_the_number_word_that_ends_at_a_place(text: str, word: Word | None) -> None:
    assert before(text, len(text)) == word
