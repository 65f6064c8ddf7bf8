"""The normal view of a text, and the way back from it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casuskit.core.text import Span
from casuskit.privacy.normal import Normal, normalise

ODD = st.text(
    st.sampled_from(
        "ab 19@.-\n\r\t\\&;#x"
        "\u00a0\u2009\u200b\u00ad\u202e\ufeff\u2011\u2013\uff11\u0661\u0301\u0336\u00e9\u0130\U0001f4c5"
    )
)


@pytest.mark.parametrize(
    ("written", "normal"),
    [
        ("gewone tekst", "gewone tekst"),
        ("12\u00a034\u200956\t78", "12 34 56 78"),
        ("12\u200b34\u00ad56\ufeff78\u202e9", "123456789"),
        ("\uff11\uff12\u0663\u0664\U0001d7d3", "12345"),
        ("12\u201013\u201414\u221215", "12-13-14-15"),
        ("\uff41\uff20\uff42\uff0e\uff43", "a@b.c"),
        ("e\u0301e\u0301n", "\u00e9\u00e9n"),
        ("1\u03362\u0336", "12"),
        ("van \u2019t", "van 't"),
        ("a\r\nb\rc\u2028d", "a\nb\nc\nd"),
        ("1&nbsp;2&#51;&#x34;&shy;5", "1 2345"),
        ("1\\-2\\.3", "1-2.3"),
        ("9\ufffd9", "99"),
        ("m\u00b2", "m\u00b2"),
        ("a\uffe3b", "a\uffe3b"),
        ("a\0b\x7fc", "abc"),
        ("MAX\u200b X", "MAX X"),
        ("a\u0336b\u0336", "ab"),
        ("e" + "\u0336" * 3 + "\u0301", "\u00e9"),
        ("e" + "\u0336" * 4 + "\u0301", "e"),
        ("\ufe50\U0001d400\u3164", ",A"),
        ("a\u180b\ufe00\U000e0100\U000e01efb", "ab"),
    ],
)
def test_a_text_becomes_normal(written: str, normal: str) -> None:
    assert normalise(written).text == normal


@pytest.mark.parametrize(
    ("sign", "alike"),
    [
        (" ", "\t\v\f\u2800"),
        ("\n", "\x85\u2028\u2029"),
        ("-", "\u2212\u2043\u02d7"),
        ("'", "\u2018\u2019\u02bc\u2032\u00b4"),
        ("I", "\u0130"),
        (".", "\u00b7\u2024\u2219\u30fb"),
    ],
)
def test_signs_that_look_the_same_become_one(sign: str, alike: str) -> None:
    assert [normalise(f"1{each}2").text for each in alike] == [f"1{sign}2"] * len(alike)


def test_many_kinds_of_odd_signs_are_replaced_as_a_few_are() -> None:
    written = "\u2212\u2043\u02d7\u2013\u2014\n\r\n\u2018\u2019\u02bc\u2032\u00b4"
    assert normalise(written).text == "-----\n\n" + "'" * 5


def test_half_a_sign_stays_as_it_is() -> None:
    assert normalise("a\ud800b").text == "a\ud800b"


def test_each_sign_leads_back_to_its_own() -> None:
    normal = normalise("1&nbsp;23\u200b4\r\n")
    assert normal.text == "1 234\n"
    assert [tuple(normal.original(Span(at, at + 1))) for at in range(6)] == [
        (0, 1), (1, 7), (7, 8), (8, 9), (10, 11), (11, 13),
    ]  # fmt: skip


def test_both_signs_that_one_stands_for_lead_back_to_all_of_it() -> None:
    normal = normalise("a&NotEqualTilde;b")
    assert len(normal.text) == 4
    assert normal.original(Span(1, 2)) == normal.original(Span(2, 3)) == Span(1, 16)


def test_a_span_leads_back_to_all_that_was_written() -> None:
    written = "tel. 0\u200b6\u00ad-&#48;0 eind"
    normal = normalise(written)
    found = normal.text.index("06-00")
    span = normal.original(Span(found, found + 5))
    assert written[span.start : span.end] == "0\u200b6\u00ad-&#48;0"


@given(ODD)
def test_every_span_leads_back_into_the_text(written: str) -> None:
    normal = normalise(written)
    last = Span(0, 0)
    for at in range(len(normal.text)):
        span = normal.original(Span(at, at + 1))
        assert last.start <= span.start < span.end <= len(written)
        assert last.end <= span.end
        last = span


@given(ODD)
def test_a_normal_text_holds_nothing_odd_and_keeps_its_length_in_small_letters(
    written: str,
) -> None:
    text = normalise(written).text
    assert not set(text) & set("\0\r\t\u00a0\u200b\u00ad\u202e\ufeff\u2011\uff11\u0661\u0301")
    assert len(text.lower()) == len(text)


@given(st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E, exclude_characters="&\\")))
def test_a_plain_text_stays_as_it_is(written: str) -> None:
    assert normalise(written) == Normal(written, (), ())


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("B\u0430kker", "Bakker"),
        ("\u0412akker", "Bakker"),
        ("S\u03b1nne", "Sanne"),
        ("\u0421\u0430\u0448\u0430", "\u0421\u0430\u0448\u0430"),
        ("\u03b1-blokker", "\u03b1-blokker"),
    ],
)
def test_a_letter_that_looks_latin_is_latin_in_a_latin_word(text: str, normal: str) -> None:
    assert normalise(text).text == normal
