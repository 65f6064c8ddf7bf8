"""Offsets become lines and columns: counted from 1, in code points, as the file is stored."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casuskit.core.text import Position, Source, Span, control_in, occurrences

POSITIONS = (
    ("", 0, (1, 1)),
    ("abc", 0, (1, 1)),
    ("abc", 3, (1, 4)),
    ("abc", 99, (1, 4)),
    ("a\nbc", 1, (1, 2)),
    ("a\nbc", 2, (2, 1)),
    ("a\n", 2, (2, 1)),
    ("a\r\nbc", 2, (1, 3)),
    ("a\r\nbc", 3, (2, 1)),
    ("a\rb", 2, (1, 3)),
    ("😀é\n😀x", 1, (1, 2)),
    ("😀é\n😀x", 4, (2, 2)),
    ("a\u0308b", 2, (1, 3)),
    ("a\u2028b\x85c", 4, (1, 5)),
    ("\ufeff---", 1, (1, 2)),
)


@pytest.mark.parametrize(("text", "offset", "expected"), POSITIONS)
def test_a_position_is_line_and_column(text: str, offset: int, expected: tuple[int, int]) -> None:
    assert Source("x.md", text).position(offset) == Position(*expected)


@pytest.mark.parametrize(
    ("text", "line", "expected"),
    [
        ("", 1, ""),
        ("a\nbc\n", 1, "a"),
        ("a\nbc\n", 2, "bc"),
        ("a\nbc\n", 3, ""),
        ("a\r\nbc", 1, "a"),
        ("a  \nbc", 1, "a  "),
        ("😀\n\n😀", 3, "😀"),
    ],
)
def test_a_line_goes_without_its_end(text: str, line: int, expected: str) -> None:
    span = Source("x.md", text).line_span(line)
    assert text[span.start : span.end] == expected


@given(st.text(alphabet="a\n\r😀 "))
def test_every_offset_lies_in_the_line_of_its_position(text: str) -> None:
    source = Source("x.md", text)
    for offset in range(len(text) + 1):
        position = source.position(offset)
        assert source.line_starts[position.line - 1] + position.column - 1 == offset
        assert position.line == text[:offset].count("\n") + 1


def test_spans_sort_by_place() -> None:
    assert sorted([Span(5, 6), Span(1, 9), Span(1, 2)]) == [Span(1, 2), Span(1, 9), Span(5, 6)]


@pytest.mark.parametrize("sign", ["\x00", "\x1b", "\x7f", "\x9b", "\r", "\ufffe", "\uffff"])
def test_what_cannot_be_seen_is_a_control_character(sign: str) -> None:
    assert control_in(f"a{sign}b")


@pytest.mark.parametrize("sign", ["\t", "\n", "\r\n", "\x85", "\xa0", "\u200b", "é", "😀"])
def test_what_a_text_may_hold_is_no_control_character(sign: str) -> None:
    assert not control_in(f"a{sign}b")


def test_a_word_is_found_wherever_it_begins() -> None:
    assert occurrences("aan de aanrecht", "aan") == [0, 7]
    assert occurrences("aaa", "aa") == [0]
    assert occurrences("", "aan") == []
