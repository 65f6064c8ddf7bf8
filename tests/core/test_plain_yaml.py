"""YAML read as plainly as a person reads it: values, places, and each slip told where it is."""

import time
from collections.abc import Mapping

import pytest

from casuskit.core.plain_yaml import Place, Route, Value, read
from casuskit.core.text import Source, Span
from casuskit.core.yaml_events import MAX_DEPTH

VALUES: tuple[tuple[str, Value], ...] = (
    ("", None),
    ("~", None),
    ("null", None),
    ("# een opmerking", None),
    ("Null", "Null"),
    ("NULL", "NULL"),
    ("true", True),
    ("false", False),
    ("True", "True"),
    ("ja", "ja"),
    ("nee", "nee"),
    ("yes", "yes"),
    ("no", "no"),
    ("on", "on"),
    ("off", "off"),
    ("y", "y"),
    ("0", 0),
    ("7", 7),
    ("-12", -12),
    ("+12", "+12"),
    ("007", "007"),
    ("012345670", "012345670"),
    ("0123", "0123"),
    ("0o17", "0o17"),
    ("0x1F", "0x1F"),
    ("0b11", "0b11"),
    ("1_000", "1_000"),
    ("1.000", "1.000"),
    ("1,5", "1,5"),
    ("1.5", "1.5"),
    ("1e3", "1e3"),
    (".5", ".5"),
    (".inf", ".inf"),
    (".nan", ".nan"),
    ("9" * 18, int("9" * 18)),
    ("9" * 19, "9" * 19),
    ("9" * 5000, "9" * 5000),
    ("٣", "٣"),
    ("19:30", "19:30"),
    ("1:30:00", "1:30:00"),
    ("190:20:30.15", "190:20:30.15"),
    ("2026-12-03", "2026-12-03"),
    ("2026-02-30", "2026-02-30"),
    ("2026-12-03 10:30:00", "2026-12-03 10:30:00"),
    ("2026-12-03T10:30:00+99:99", "2026-12-03T10:30:00+99:99"),
    ("2026-014", "2026-014"),
    ("=", "="),
    ("'7'", "7"),
    ('"7"', "7"),
    ("'true'", "true"),
    ('"null"', "null"),
    ("''", ""),
    ('""', ""),
    ("'s''s'", "s's"),
    ('"a\\tb\\u00e9"', "a\tbé"),
    ("a # geen deel", "a"),
    ("a#wel deel", "a#wel deel"),
    ("a - b", "a - b"),
    ("|\n  een\n  ...\n", "een\n..."),
    ("een ...", "een ..."),
    ("'a#b' # niet\n# 'a'#b", "a#b"),
    ("a#b\n  c#d # 'e'#f", "a#b c#d"),
    ("| # niet\n  een#1\n  #2\n# 'a'#b", "een#1\n#2"),
    ("| # niet", ""),
    (">-\x85  een#1\x85  twee", "een#1 twee"),
    ("[a#b, 'c#d' , # niet\n  e]", ["a#b", "c#d", "e"]),
    ("{? b : c}", {"b": "c"}),
    ("{b?: c?}", {"b?": "c?"}),
    ("a:b", "a:b"),
    ("een\n  twee", "een twee"),
    ("een\n\n  twee", "een\ntwee"),
    ("|\n  een\n  twee\n", "een\ntwee"),
    ("|+\n  een\n\n\n", "een"),
    ("|\n  7\n", "7"),
    ("|2\n   een\n", " een"),
    (">-\n  een\n  twee\n\n  drie\n", "een twee\ndrie"),
    ("|\n  een: [twee # drie\n", "een: [twee # drie"),
    ("[]", []),
    ("{}", {}),
    ("[a, 'b', 3, ]", ["a", "b", 3]),
    ("[10:30, 0123]", ["10:30", "0123"]),
    ("\n- a\n- b: c\n-", ["a", {"b": "c"}, None]),
    ("\n  b: c\n  d:\n", {"b": "c", "d": None}),
    ("{b: c, d}", {"b": "c", "d": None}),
)


@pytest.mark.parametrize(("written", "value"), VALUES, ids=lambda each: repr(each)[:40])
def test_a_value_is_what_was_written(written: str, value: Value) -> None:
    found = read(f"a: {written}")
    assert (found.value, found.problems) == ({"a": value}, ())


@pytest.mark.parametrize(("written", "value"), VALUES, ids=lambda each: repr(each)[:40])
def test_line_ends_do_not_change_a_value(written: str, value: Value) -> None:
    found = read(f"a: {written}".replace("\n", "\r\n"))
    assert (found.value, found.problems) == ({"a": value}, ())


@pytest.mark.parametrize("written", ["7", "0123", "ja", "null", "19:30", "2026-12-03", "Cliënt 😀"])
def test_a_key_is_the_text_that_was_written(written: str) -> None:
    assert read(f"{written}: x").value == {written: "x"}


TEXT = """\
# een opmerking 😀
schema: casus/1
titel: "Moe 😀"   # nog een
lichamelijk:
  - slaapt slecht
  - 'is moe'
sociaal: [buurvrouw, broer]
leeg:
teams:
  buurt: {soort: sociaal, tot: }
  ggz:
    soort: ggz
lang: |
  een
  twee

slot: einde
"""
PLACES: tuple[tuple[Route, str, str | None], ...] = (
    (("schema",), "casus/1", "schema"),
    (("titel",), '"Moe 😀"', "titel"),
    (("lichamelijk",), "- slaapt slecht\n  - 'is moe'", "lichamelijk"),
    (("lichamelijk", 0), "slaapt slecht", None),
    (("lichamelijk", 1), "'is moe'", None),
    (("sociaal",), "[buurvrouw, broer]", "sociaal"),
    (("sociaal", 1), "broer", None),
    (("leeg",), "", "leeg"),
    (("teams", "buurt"), "{soort: sociaal, tot: }", "buurt"),
    (("teams", "buurt", "soort"), "sociaal", "soort"),
    (("teams", "buurt", "tot"), "", "tot"),
    (("teams", "ggz"), "soort: ggz", "ggz"),
    (("teams", "ggz", "soort"), "ggz", "soort"),
    (("lang",), "|\n  een\n  twee", "lang"),
    (("slot",), "einde", "slot"),
)


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize("before", ["", "---\n", "😀\n\n"])
@pytest.mark.parametrize(("route", "value", "key"), PLACES, ids=lambda each: repr(each)[:40])
def test_a_place_holds_what_was_written(
    route: Route, value: str, key: str | None, before: str, line_end: str
) -> None:
    text = (before + TEXT).replace("\n", line_end)
    place = read(text, len(before.replace("\n", line_end))).places[route]
    assert text[place.value.start : place.value.end] == value.replace("\n", line_end)
    assert (text[place.key.start : place.key.end] if place.key else None) == key


def test_every_value_has_a_place() -> None:
    found = read(TEXT)
    assert set(found.places) == {(), *_routes(found.value, ())}


def _routes(value: Value | Mapping[str, Value], route: Route) -> list[Route]:
    items: list[tuple[str | int, Value]] = []
    if isinstance(value, Mapping):
        items = list(value.items())
    elif isinstance(value, list):
        items = list(enumerate(value))
    return [
        each for step, item in items for each in [(*route, step), *_routes(item, (*route, step))]
    ]


def test_only_the_asked_piece_is_read() -> None:
    found = read("a: 1\nb: 2\nc: 3\n", 5, 10)
    assert found.value == {"b": 2}
    assert found.places[("b",)] == Place(Span(8, 9), Span(5, 6))


COLON, QUOTES = "colon and a space", "begins with this sign"
QUOTE, BRACKET = "quote that opens here", "bracket or brace that opens here"
INDENTED, ALONE = "line the keys up", "lacks its colon or closing quote"
REFUSED: tuple[tuple[str, str, int, int, str], ...] = (
    ("titel: Thuis: geen rust", "invalid-yaml", 1, 13, COLON),
    ("titel: Let op:", "invalid-yaml", 1, 14, COLON),
    ("- 😀 a: b: c", "invalid-yaml", 1, 9, COLON),
    ("titel: Moe\n  soort: nieuw", "invalid-yaml", 2, 8, ALONE),
    ("titel\nsoort: nieuw", "invalid-yaml", 2, 6, ALONE),
    ("titel: 'Moe", "invalid-yaml", 1, 8, QUOTE),
    ("titel: 's Ochtends\nsoort: nieuw", "invalid-yaml", 1, 8, QUOTE),
    ('soort: "\ntitel: "Moe"', "invalid-yaml", 2, 9, "Text follows a closing quote"),
    ('titel: "Moe" en somber', "invalid-yaml", 1, 14, "Text follows a closing quote"),
    ('titel: "C:\\map"', "invalid-yaml", 1, 11, "single quotes"),
    ('titel: "\\xZZ"', "invalid-yaml", 1, 11, "single quotes"),
    ("sociaal: [a, b\ntitel: x", "invalid-yaml", 1, 10, BRACKET),
    ("sociaal: {a: b", "invalid-yaml", 1, 10, BRACKET),
    ("sociaal: [a}", "invalid-yaml", 1, 10, BRACKET),
    ("sociaal: [a]b", "invalid-yaml", 1, 13, INDENTED),
    ("titel: x\nMoe", "invalid-yaml", 2, 1, "colon is missing after the key"),
    ("sociaal: - a", "invalid-yaml", 1, 10, "on the line below its key"),
    ("titel: |Moe", "invalid-yaml", 1, 9, "next line, indented"),
    ("titel: @buurt", "invalid-yaml", 1, 8, QUOTES),
    ("titel: `Moe`", "invalid-yaml", 1, 8, QUOTES),
    ("titel: %Moe", "invalid-yaml", 1, 8, QUOTES),
    ("titel: *Moe*", "invalid-yaml", 1, 8, QUOTES),
    ("titel: & Moe", "invalid-yaml", 1, 8, QUOTES),
    ("titel: !<Moe", "invalid-yaml", 1, 8, QUOTES),
    ("titel: !a!b Moe", "invalid-yaml", 1, 8, QUOTES),
    ("titel: ]", "invalid-yaml", 1, 8, QUOTES),
    ("sociaal:\n  - a\n - b", "invalid-yaml", 3, 2, INDENTED),
    ("  a: 1\nb: 2", "invalid-yaml", 2, 1, INDENTED),
    ("? [a]\n: b", "invalid-yaml", 1, 3, "must be one word"),
    ("a: 1\n---\nb: 2", "invalid-yaml", 2, 1, "would be lost; take `---`"),
    ("a: 1\n...\n", "invalid-yaml", 2, 1, "would be lost; take `...`"),
    ("a: 1\n... # einde\n\n", "invalid-yaml", 2, 1, "would be lost; take `...`"),
    ('titel: "Moe"#1', "invalid-yaml", 1, 13, "blank is missing before"),
    ("titel: 'Moe'# 1", "invalid-yaml", 1, 13, "blank is missing before"),
    ("sociaal: [a, b]#1", "invalid-yaml", 1, 16, "blank is missing before"),
    ("sociaal: [a,#1\n  b]", "invalid-yaml", 1, 13, "blank is missing before"),
    ("sociaal: {a: b}#1", "invalid-yaml", 1, 16, "blank is missing before"),
    ("titel: ># Moe\n  Moe#1", "invalid-yaml", 1, 9, "blank is missing before"),
    ("sociaal: [?a]", "invalid-yaml", 1, 11, QUOTES),
    ("sociaal: {?a: b}", "invalid-yaml", 1, 11, QUOTES),
    ("\ta: 1", "tab-indentation", 1, 1, "tab"),
    ("a:\n\t- b", "tab-indentation", 2, 1, "tab"),
    ("a:\n  - b\n\t- c", "tab-indentation", 3, 1, "tab"),
    ("a: &x b", "yaml-alias", 1, 4, "`&`"),
    ("a: *x", "yaml-alias", 1, 4, "`&`"),
    ("*x : a", "yaml-alias", 1, 1, "`&`"),
    ("&x a: b", "yaml-alias", 1, 1, "`&`"),
    ("<<: {a: b}", "yaml-alias", 1, 1, "`<<`"),
    ("a: !x b", "yaml-tag", 1, 4, "`!`"),
    ("a: !!python/object:os.system b", "yaml-tag", 1, 4, "`!`"),
    ("a: ! b", "yaml-tag", 1, 4, "`!`"),
    ("a: !!timestamp [b]", "yaml-tag", 1, 4, "`!`"),
    ("a: 1\nb: 2\na: 3", "duplicate-key", 3, 1, "second time"),
    ("a: {b: 1, b: 2}", "duplicate-key", 1, 11, "second time"),
    ("a: 1\n'a': 2", "duplicate-key", 2, 1, "second time"),
    ('a: "\\x1b[31m"', "control-character", 1, 4, "control character"),
    ('"\\0": b', "control-character", 1, 1, "control character"),
)


@pytest.mark.parametrize("before", ["", "😀\n"], ids=["alone", "below"])
@pytest.mark.parametrize(
    ("text", "code", "line", "column", "words"), REFUSED, ids=[each[0] for each in REFUSED]
)
def test_a_slip_is_told_where_it_is(
    text: str, code: str, line: int, column: int, words: str, before: str
) -> None:
    problem = read(before + text, len(before)).problems[0]
    place = Source("x.md", before + text).position(problem.span.start)
    assert (problem.code, place.line - before.count("\n"), place.column) == (code, line, column)
    assert words in problem.message


def test_a_message_never_repeats_what_was_written() -> None:
    for text, *_expected in REFUSED:
        for problem in read(text.replace("Moe", "Geheim").replace("titel", "geheim")).problems:
            assert "geheim" not in problem.message.casefold()


def test_the_first_of_two_keys_keeps_its_value_and_places() -> None:
    found = read("a: {x: 1}\na: {x: 2}\n")
    assert found.value == {"a": {"x": 1}}
    assert found.places[("a", "x")] == Place(Span(7, 8), Span(4, 5))


def test_the_first_of_two_documents_keeps_its_values_and_places() -> None:
    found = read("a: 1\n---\na: 2\n")
    assert found.value == {"a": 1}
    assert found.places[("a",)] == Place(Span(3, 4), Span(0, 1))


def test_a_tag_changes_nothing() -> None:
    assert read("a: !!int '7'\nb: !!binary aGk=").value == {"a": "7", "b": "aGk="}


def test_an_alias_brings_no_value_along() -> None:
    assert read("a: &x [b]\nc: *x\n").value == {"a": ["b"], "c": None}


def test_an_alias_bomb_stays_small() -> None:
    lines = ["a: &a [lol]"]
    lines += [f"{each}: &{each} [{f'*{chr(ord(each) - 1)}, ' * 9}]" for each in "bcdefghi"]
    found = read("\n".join(lines))
    assert {problem.code for problem in found.problems} == {"yaml-alias"}
    assert found.value == {"a": ["lol"], **{each: [None] * 9 for each in "bcdefghi"}}


def test_nesting_is_read_up_to_the_limit() -> None:
    deep = MAX_DEPTH - 1
    assert read(f"a: {'[' * deep}{']' * deep}").problems == ()
    assert [each.code for each in read(f"a: {'[' * (deep + 1)}{']' * deep}]").problems] == [
        "too-deep"
    ]


@pytest.mark.parametrize("text", ["{" * MAX_DEPTH, "[" * MAX_DEPTH + "-", "? " * MAX_DEPTH])
def test_nesting_that_ends_with_the_text_is_told_in_it(text: str) -> None:
    spans = [each.span for each in read(text).problems]
    assert spans
    assert all(start <= end <= len(text) for start, end in spans)


@pytest.mark.parametrize(
    "text",
    ["[" * 30_000, "{a: " * 30_000, "? " * 30_000, "- " * 30_000, "a: [" * 30_000],
)
def test_nesting_without_end_is_told_at_once(text: str) -> None:
    began = time.process_time()
    found = read(text)
    assert (found.value, [each.code for each in found.problems]) == (None, ["too-deep"])
    assert time.process_time() - began < 2


def test_many_keys_take_little_time() -> None:
    began = time.process_time()
    found = read("".join(f"sleutel{number}: waarde\n" for number in range(20_000)))
    assert len(found.places) == 20_001
    assert time.process_time() - began < 5
