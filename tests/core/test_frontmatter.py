"""The block between two lines of `---`: where it lies, what it holds, what is wrong with it."""

import frontmatter
import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from casuskit.core.documents import SETTINGS_FILE, parse
from casuskit.core.frontmatter import Block, all_front, split
from casuskit.core.plain_yaml import Place
from casuskit.core.text import Source, Span
from casuskit.rules.registry import ids

PIECES = (
    "---\n",
    "--- \r\n",
    "...\n",
    "schema: casus/1\n",
    "titel: ",
    "- ",
    "  ",
    "\t",
    "\n",
    "\r\n",
    "\r",
    "'",
    '"',
    "\\x07",
    "[",
    "]",
    "{",
    "}",
    ", ",
    "? ",
    ": ",
    "&a ",
    "*a ",
    "!!int ",
    "!<",
    "<<: ",
    "|\n",
    ">-\n",
    "# ",
    "%YAML 1.1\n",
    "\ufeff",
    "\x00",
    "\x85",
    "\u2028",
    "\ufffe",
    "😀",
    "é",
    "0123",
    "19:30",
)
jumble = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)
words = st.text(st.characters(codec="utf-8"), max_size=40)
keys = st.text("abcdefghijklmnopqrstuvwxyz_", min_size=1, max_size=12).filter(
    lambda key: key not in {"content", "handler", "self"}  # python-frontmatter takes no such key
)


def block(text: str) -> Block:
    return split(Source("x.md", text))


def told(text: str) -> list[tuple[str, int, int]]:
    source = Source("x.md", text)
    places = [(each.code, source.position(each.span.start)) for each in split(source).problems]
    return [(code, place.line, place.column) for code, place in places]


def dumped(values: object, quote: str) -> str:
    written = yaml.safe_dump(values, default_style=quote, allow_unicode=quote == "'")
    return f"---\n{written}---\n"


@pytest.mark.parametrize(
    "text",
    [
        "---\na: 1\n---\nrest\n",
        "--- \t\na: 1\n---  \nrest\n",
        "---\r\na: 1\r\n---\r\nrest\n",
        "---\na: 1\n---\nrest\n---\nrest\n",
        "---\n# x\na: 1\n\n---\nrest\n",
    ],
)
def test_the_keys_stand_between_the_fences(text: str) -> None:
    found = block(text)
    assert (found.reading.value, found.problems) == ({"a": 1}, ())
    assert text[found.body.start :].startswith("rest\n")
    assert "a: 1" in text[found.front.start : found.front.end]
    assert "---" not in text[found.front.start : found.front.end]


def test_a_fence_at_the_end_of_the_text_leaves_an_empty_body() -> None:
    assert block("---\na: 1\n---").body == Span(12, 12)


def test_a_fence_that_is_indented_or_longer_is_text() -> None:
    found = block("---\na: |\n  ---\n  x\n---\nrest")
    assert found.reading.value == {"a": "---\nx"}


def test_keys_are_read_behind_a_byte_order_mark() -> None:
    found = block("\ufeff---\na: 1\n---\n")
    assert found.reading.value == {"a": 1}
    assert found.reading.places[("a",)] == Place(Span(8, 9), Span(5, 6))


def test_the_body_of_a_file_without_front_matter_is_all_of_it() -> None:
    assert block("# Titel\n").body == Span(0, 8)
    assert block("---\na: 1\n").body == Span(0, 9)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ("empty-file", 1, 1)),
        (" \n", ("empty-file", 1, 1)),
        ("a: 1\n", ("missing-front-matter", 1, 1)),
        ("\n---\na: 1\n---\n", ("missing-front-matter", 1, 1)),
        ("---", ("unclosed-front-matter", 1, 1)),
        ("---\na: 1\n", ("unclosed-front-matter", 1, 1)),
        ("---\n---\n", ("no-mapping", 1, 1)),
        ("---\n\n  - a\n---\n", ("no-mapping", 3, 3)),
        ("---\na: 1\na: 2\n---\n", ("duplicate-key", 3, 1)),
        ("---\na: 1\n---\n\n😀\x07\n", ("control-character", 5, 2)),
        ("---\r\na: 'b\r\n---\r\n", ("invalid-yaml", 2, 4)),
    ],
)
def test_what_is_wrong_is_told_with_its_place(text: str, expected: tuple[str, int, int]) -> None:
    assert told(text) == [expected]


def test_taking_away_a_byte_order_mark_is_offered_as_an_edit() -> None:
    problem = block("\ufeff---\na: 1\n---\n").problems[0]
    assert [(edit.span, edit.text) for edit in problem.edits] == [(Span(0, 1), "")]


def test_a_settings_file_is_all_front() -> None:
    found = all_front(Source(SETTINGS_FILE, "\ufefftaal: nl\n"))
    assert found.reading.value == {"taal": "nl"}
    assert (found.front, found.body) == (Span(1, 10), Span(10, 10))


@settings(deadline=None)
@given(st.one_of(jumble, st.text()))
@example("---\na: [\n---\n")
@example("---\n%TAG ! x\n--- !a!b\n---\n")
def test_any_text_is_read_with_places_inside_it(text: str) -> None:
    for path in ("casussen/2026-001.md", SETTINGS_FILE):
        document = parse(Source(path, text))
        spans = [each.span for each in document.problems] + [document.front, document.body]
        for place in document.places.values():
            spans += [place.value] if place.key is None else [place.value, place.key]
        assert all(0 <= span.start <= span.end <= len(text) for span in spans)


@settings(deadline=None)
@given(jumble)
def test_every_problem_that_reading_finds_has_a_rule(text: str) -> None:
    for path in ("casussen/2026-001.md", SETTINGS_FILE):
        document = parse(Source(path, text))
        assert {each.code for each in document.problems} <= ids()
        assert document.problems or document.data or path == SETTINGS_FILE


@settings(deadline=None)
@given(st.dictionaries(keys, words, min_size=1))
def test_quoted_texts_are_read_as_an_independent_reader_does(values: dict[str, str]) -> None:
    text = dumped(values, '"')
    found = block(text).reading.value
    assert found == values == frontmatter.loads(text).metadata


@settings(deadline=None)
@given(st.dictionaries(keys, st.lists(st.text("abc é😀:#-'", max_size=9), min_size=1), min_size=1))
def test_lists_of_texts_are_read_as_an_independent_reader_does(values: dict[str, object]) -> None:
    text = dumped(values, "'")
    found = block(text)
    assert (found.reading.value, found.problems) == (values, ())
    assert frontmatter.loads(text).metadata == values
