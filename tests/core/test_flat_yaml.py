"""The quick reader of front matter says what the reference says, or says nothing."""

import json
import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casuskit.core.flat_yaml import places, values
from casuskit.core.plain_yaml import Value, read
from casuskit.core.text import control_in
from tests.core.test_plain_yaml import VALUES

EXAMPLES = Path("examples")
LEFT = (
    "a: b: c",
    "a: b #c",
    "a: b:",
    "a:\n  - b:\n  - c",
    "a:\n  - b #c",
    "a: b\nc: d 12:30 e: f",
    "a: - b",
    "a: &b c",
    "a: *b",
    "a: !b c",
    "a: 'b''c'",
    'a: "b\\n"',
    'a: "b\n  c"',
    "a: b\n  c",
    "a: b\n- c",
    "a: {b: c}",
    "a: [b, [c]]",
    "a: >+\n  b\n",
    "a: |2\n  b",
    "a: >-\n\n  b",
    "a: >-\n  b\n   c",
    "a: >-\n  b\n\n  c",
    "a:\n  - b: c",
    "a:\n  - - b",
    "a:\n  - b\n- c",
    "a:\n  b",
    "a: b\na: c",
    "a:\tb",
    "a: b\n...\nc: d",
    "a: b\n---\nc: d",
    "'a': b",
    "? a\n: b",
    "a: b\u2028c: d",
    "a: b\x85c: d",
    "  a: b",
    "%TAG ! tag:\na: b",
)
KNOWN = (
    "a: b\n",
    "# een\n\na: b\n# twee\n\nc: d\n",
    "a: 12:30 uur, ECLI:NL:XX:2021:1 en c#",
    'a: "12:30"\nb: \'ja\'\nc: ""',
    "a: b:\xa0c 12:30 d#e",
    "a: []\nb: [een, t-2, 2026-014]",
    "a:\n- een\n- twee\n  en verder\nb:\n  - drie\n    en nog\nc:",
    "a: >-\n  een # twee: drie\n  - vier\nb: |\n   vijf\n   zes\nc: d",
    "a: b\r\nc:\r\n  - d\r\n  - e\r\n",
)


@pytest.mark.parametrize("text", LEFT, ids=repr)
def test_what_yaml_takes_in_its_own_way_is_left_to_the_reference(text: str) -> None:
    assert values(text) is None


@pytest.mark.parametrize("text", KNOWN, ids=repr)
def test_what_case_files_hold_is_read_at_once(text: str) -> None:
    assert values(text) == read(text).value


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*/**/*.md")), ids=lambda each: each.stem)
def test_every_file_of_the_example_is_read_at_once(path: Path) -> None:
    front = path.read_text(encoding="utf-8").split("---\n")[1]
    assert values(front) == read(front).value


def _has_words(value: Value) -> bool:
    every = value if isinstance(value, list) else [value]
    return any(isinstance(each, str) and each.strip() for each in every)


def agrees(text: str) -> None:
    if control_in(text):
        return
    quick = values(text)
    if quick is not None:
        slow = read(text)
        assert slow.problems == ()
        assert json.dumps(dict(quick)) == json.dumps(slow.value or {})  # true is not 1 here
        assert all(_has_words(quick[key]) for key in quick if quick.says(key))
        if quick and "\r" not in text:
            assert [*places(text).items()] == [*slow.places.items()]


@pytest.mark.parametrize(("written", "_value"), VALUES, ids=lambda each: repr(each)[:40])
def test_every_value_is_the_same_or_left(written: str, _value: object) -> None:
    agrees(f"a: {written}")
    agrees(f"a: {written}\nb: c\n")


PIECES = (
    "a b c key titel schema: 12 012 2026-12-03 12:30 true false null ~ ja - -- --- ... : :: # ## ? "
    "! & * | > |- >- >+ |2 [ ] [] [a, b] {} { } , ' '' \" \"\" % @ ` \\ = << (x) é 😀 … „x”"
).split(" ")
BLANKS = (
    "",
    " ",
    "  ",
    "   ",
    "    ",
    "\n",
    "\n\n",
    "\n  ",
    "\n    ",
    "\n  - ",
    "\n- ",
    "\r\n",
    ": ",
    ":\n",
)
SOUP = st.lists(st.sampled_from((*PIECES, *BLANKS)), max_size=24).map("".join)
LINES = st.lists(
    st.one_of(
        st.builds("{}: {}".format, st.sampled_from(("a", "b", "c_d", "e-1")), SOUP),
        st.builds("  - {}".format, SOUP),
        st.builds("- {}".format, SOUP),
        st.builds("{}{}".format, st.sampled_from(BLANKS), st.sampled_from(PIECES)),
        st.sampled_from(("a:", "b: >-", "c: |", "# x", "", "  ", "  een twee", "    drie")),
    ),
    max_size=10,
)
MANY = 20_000 if os.environ.get("CASUS_NIGHTLY") else 700


@settings(max_examples=MANY, deadline=None)
@given(LINES, st.sampled_from(("\n", "\r\n")))
def test_lines_never_mean_two_things(lines: list[str], end: str) -> None:
    agrees(end.join(lines))
    agrees(end.join(lines) + end)


@settings(max_examples=MANY, deadline=None)
@given(SOUP)
def test_a_text_of_signs_never_means_two_things(text: str) -> None:
    agrees(f"a: {text}")


@settings(max_examples=MANY, deadline=None)
@given(st.text(st.characters(codec="utf-8"), max_size=40))
def test_no_text_at_all_means_two_things(text: str) -> None:
    agrees(f"a: {text}\nb:\n  - {text}\nc: >-\n  {text}")


@settings(max_examples=MANY, deadline=None)
@given(st.data())
def test_an_example_with_a_change_never_means_two_things(data: st.DataObject) -> None:
    paths = sorted(EXAMPLES.glob("*/**/*.md"))
    path = data.draw(st.sampled_from(paths))
    front = path.read_text(encoding="utf-8").split("---\n")[1]
    at = data.draw(st.integers(0, len(front)))
    cut = data.draw(st.integers(0, 3))
    agrees(front[:at] + data.draw(SOUP) + front[at + cut :])
