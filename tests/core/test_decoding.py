"""Bytes become text as UTF-8 only; what is not, is told with its place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casuskit.core.decoding import decode
from casuskit.core.text import Position


def told(raw: bytes) -> list[tuple[str, Position]]:
    source, problems = decode("x.md", raw)
    return [(problem.code, source.position(problem.span.start)) for problem in problems]


@pytest.mark.parametrize("text", ["", "cliënt", "a\r\nb", "😀", "\ufeff---\n", "\ufffd", "a\x00b"])
def test_utf_8_is_read_as_it_is(text: str) -> None:
    source, problems = decode("x.md", text.encode())
    assert (source.text, problems) == (text, ())


@pytest.mark.parametrize(
    ("raw", "line", "column"),
    [
        ("cliënt".encode("latin-1"), 1, 4),
        ("één\nen twee\ncliënt".encode() + "cliënt".encode("cp1252"), 3, 10),
        (b"a\xc3", 1, 2),
        (b"a\xed\xa0\x80b", 1, 2),
        (b"a\xc0\xafb", 1, 2),
        (b"\xff", 1, 1),
    ],
)
def test_the_first_byte_that_is_not_utf_8_is_told(raw: bytes, line: int, column: int) -> None:
    assert told(raw) == [("not-utf-8", Position(line, column))]


def test_the_rest_of_a_text_can_still_be_looked_at() -> None:
    source, _problems = decode("x.md", b"cli\xebnt belt 06-00000000")
    assert source.text == "cli\ufffdnt belt 06-00000000"


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_is_told_by_name_and_read(encoding: str) -> None:
    source, problems = decode("x.md", "\ufeff---\ncliënt".encode(encoding))
    assert source.text == "---\ncliënt"
    assert [problem.code for problem in problems] == ["not-utf-8"]
    assert "UTF-16" in problems[0].message


@given(st.binary())
def test_any_bytes_give_a_text_and_a_place_inside_it(raw: bytes) -> None:
    source, problems = decode("x.md", raw)
    source.text.encode("utf-8")
    assert all(0 <= each.span.start <= each.span.end <= len(source.text) for each in problems)
    assert bool(problems) == (raw != raw.decode("utf-8", "ignore").encode("utf-8"))
