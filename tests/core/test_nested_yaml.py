"""The line by line reader of settings says what the reference says, or says nothing."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casuskit.core.nested_yaml import values
from casuskit.core.plain_yaml import read
from casuskit.core.text import control_in
from tests.core.test_flat_yaml import LEFT, MANY, SOUP
from tests.core.test_plain_yaml import VALUES

FILES = (Path("examples/casus.yaml"), *sorted(Path("schemas/methoden").glob("*/methode.yaml")))
NESTED = (
    "a:\n- b",
    "a:\n b: c\n  d: e",
    "a:\n  b: c\n d: e",
    "a: b\n  c: d",
    "a:\n  - b\n  c: d",
    "a:\n  b: c\n  - d",
    "a:\n  -  b",
    "a:\n  -\n    b: c",
    "a:\n  - b: c\n   d: e",
    "- a",
    "a:\n  b: c\n  b: d",
    "a: b # c\n  d",
    "a: b#\n # c\n  d",
    "a: {b: c, b: d}",
    "a: {b: c,}",
    "a: {b:c}",
    "a: {b: c: d}",
    "a: {b: {c: d}}",
    " a: b",
    "a:\n" + "".join(f"{' ' * deep}b:\n" for deep in range(1, 25)),
)
READ = (
    *("a:\n  - b: c", "a: b #c", "a: {b: c}", "a:\n  - b:\n  - c", "a:\n  - b #c"),
)  # what only this reader knows
KNOWN = (
    *READ,
    "a:\n  b: c\n  d: 12\n\n  e:\nf: ja  # waarom\n",
    "a:\n    b:\n      c: d\n    e: f\ng: h",
    "a:\n  - b: c\n    d: e\n  - b: f\n    d:\n      - g\n      - h\n",
    "a:   # eerst\n  # dan\n  - b\n# en dan\n  - c # tot slot\n",
    "a: {b: c d, e: 12, f: ja}  # g\nh:\n  - {b: c}\n",
    "a: {}\nb: []\nc: [d, 1]\ne: \"f: #g\"\nh: 'i'  # j\n",
    "a:\r\n  b: c\r\n",
    "a: b\xa0\nc: d\U0001f600",
)


@pytest.mark.parametrize("text", [each for each in (*LEFT, *NESTED) if each not in READ], ids=repr)
def test_what_yaml_takes_in_its_own_way_is_left_to_the_reference(text: str) -> None:
    assert values(text) is None


@pytest.mark.parametrize("text", KNOWN, ids=repr)
def test_what_settings_hold_is_read_at_once(text: str) -> None:
    assert values(text) == read(text).value


@pytest.mark.parametrize("file", FILES, ids=lambda each: each.parent.name)
def test_the_settings_and_methods_that_ship_are_read_at_once(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert values(text) == read(text).value


def agrees(text: str) -> None:
    if control_in(text):
        return
    quick = values(text)
    if quick is not None:
        slow = read(text)
        assert slow.problems == ()
        assert json.dumps(quick) == json.dumps(slow.value or {})  # true is not 1 here


@pytest.mark.parametrize(("written", "_value"), VALUES, ids=lambda each: repr(each)[:40])
def test_every_value_is_the_same_or_left(written: str, _value: object) -> None:
    agrees(f"a: {written}")
    agrees(f"a:\n  b: {written}\n  c:\n    - {written}\n    - d: {written}\n      e: f\n")


DEPTHS = st.integers(0, 4).map(lambda deep: "  " * deep)
TEXTS = st.one_of(
    SOUP,
    st.sampled_from(("", "b", "een twee", "12", "ja  # nee", "[]", "{}", "{a: b, b: a}", '"x"')),
)
LINES = st.lists(
    st.one_of(
        st.builds("{}{}: {}".format, DEPTHS, st.sampled_from("abc"), TEXTS),
        st.builds("{}{}:".format, DEPTHS, st.sampled_from("abc")),
        st.builds("{}- {}".format, DEPTHS, TEXTS),
        st.builds("{}- {}: {}".format, DEPTHS, st.sampled_from("abc"), TEXTS),
        st.builds("{}# {}".format, DEPTHS, TEXTS),
        st.builds("{}{}".format, st.sampled_from(("", " ", "   ")), TEXTS),
    ),
    max_size=10,
)


@settings(max_examples=MANY * 2, deadline=None)
@given(LINES, st.sampled_from(("\n", "\r\n")))
def test_lines_never_mean_two_things(lines: list[str], end: str) -> None:
    agrees(end.join(lines))
    agrees(end.join(lines) + end)


@settings(max_examples=MANY, deadline=None)
@given(st.data())
def test_settings_with_a_change_never_mean_two_things(data: st.DataObject) -> None:
    text = data.draw(st.sampled_from(FILES)).read_text(encoding="utf-8")
    at = data.draw(st.integers(0, len(text)))
    cut = data.draw(st.integers(0, 3))
    agrees(text[:at] + data.draw(st.one_of(SOUP, DEPTHS)) + text[at + cut :])
