"""One value changes; every other value, every comment and every line end stays."""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from textwrap import indent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casuskit.core.documents import SETTINGS_FILE, Document, parse
from casuskit.core.editing import edited, scalar, set_list, set_text
from casuskit.core.errors import CasusError
from casuskit.core.text import Source

BODY = "\n## Notities\n\ntitel: geen sleutel\n"


def document(front: str, break_: str = "\n") -> Document:
    text = f"---\n{front}---\n{BODY}"
    return parse(Source("casussen/2026-001.md", text.replace("\n", break_)))


def front(text: str) -> str:
    return text.removeprefix("---\n").removesuffix(f"---\n{BODY}")


def with_text(before: str, key: str, value: str) -> str:
    found = document(before)
    return front(edited(found, *set_text(found, key, value)))


def with_list(before: str, key: str, items: Sequence[str]) -> str:
    found = document(before)
    return front(edited(found, *set_list(found, key, items)))


def line_ends(text: str) -> set[str]:
    return set(re.findall(r"\r?\n", text))


TEXTS = (
    ("k: oud\n", "nieuw", "k: nieuw\n"),
    ("k: oud\n", "", "k:\n"),
    ("k:\n", "nieuw", "k: nieuw\n"),
    ("k: ~\n", "nieuw", "k: nieuw\n"),
    ("k: oud   # waarom\n", "nieuw", "k: nieuw   # waarom\n"),
    ("k:   # waarom\n", "nieuw", "k: nieuw   # waarom\n"),
    ("k: oud # waarom\n", "", "k: # waarom\n"),
    ("k:\n  # boven\nm: 1\n", "nieuw", "k: nieuw\n  # boven\nm: 1\n"),
    ("# boven\nk: oud\n# onder\nm: 1\n", "nieuw", "# boven\nk: nieuw\n# onder\nm: 1\n"),
    ("k: 'oud # geen opmerking' # wel\n", "nieuw", "k: nieuw # wel\n"),
    ('k: "oud"\n', "nieuw", "k: nieuw\n"),
    ('"k" : oud\n', "nieuw", '"k" : nieuw\n'),
    ("k:\n  oud\nm: 1\n", "nieuw", "k: nieuw\nm: 1\n"),
    ("k: oud\n  en ouder # waarom\nm: 1\n", "nieuw", "k: nieuw\n  # waarom\nm: 1\n"),
    ("k: # een\n  # twee\n  oud # drie\n", "nieuw", "k: nieuw # een\n  # twee\n  # drie\n"),
    ("k: >-\n  oud\n  en ouder\n\nm: 1\n", "nieuw", "k: nieuw\n\nm: 1\n"),
    ("k: |   # waarom\n  oud\n  # geen opmerking\nm: 1\n", "nieuw", "k: nieuw   # waarom\nm: 1\n"),
    ("k: |\n  oud\n# wel een opmerking\nm: 1\n", "nieuw", "k: nieuw\n# wel een opmerking\nm: 1\n"),
    ("k: [a, b] # waarom\n", "nieuw", "k: nieuw # waarom\n"),
    ("k: [a, # een\n  b] # twee\nm: 1\n", "nieuw", "k: nieuw # een\n  # twee\nm: 1\n"),
    ("k: [ # een\n  ]\nm: 1\n", "nieuw", "k: nieuw # een\nm: 1\n"),
    ("k:\n  # een\n  - a # twee\n  - b\nm: 1\n", "nieuw", "k: nieuw\n  # een\n  # twee\nm: 1\n"),
    ("m: 1\n", "nieuw", "m: 1\nk: nieuw\n"),
    ("m: |\n  tekst\n", "nieuw", "m: |\n  tekst\nk: nieuw\n"),
    ("?\n  m\n: 1\n", "nieuw", "?\n  m\n: 1\nk: nieuw\n"),
    ("  # boven\n  m:\n    n: 1\n", "nieuw", "  # boven\n  m:\n    n: 1\n  k: nieuw\n"),
)


@pytest.mark.parametrize(("before", "value", "after"), TEXTS)
def test_a_text_takes_the_place_of_the_old_value(before: str, value: str, after: str) -> None:
    assert with_text(before, "k", value) == after


LISTS: tuple[tuple[str, list[str], str], ...] = (
    ("k: [a]\n", ["b"], "k:\n  - b\n"),
    ("k:\n", ["a", "b"], "k:\n  - a\n  - b\n"),
    ("k:\nm: 1\n", [], "k:\nm: 1\n"),
    ("k: # waarom\nm: 1\n", ["a"], "k: # waarom\n  - a\nm: 1\n"),
    ("k: [a, # een\n  b] # twee\n", ["b"], "k: # een\n  # twee\n  - b\n"),
    ("k:\n  - a\n  - b\n", ["b", "a"], "k:\n  - b\n  - a\n"),
    ("k:\n- a\nm: 1\n", ["a", "b"], "k:\n- a\n- b\nm: 1\n"),
    ("k:\n    - a\nm: 1\n", ["b", "a"], "k:\n    - b\n    - a\nm: 1\n"),
    ("k:\n  - 'a' # van a\n  - b\n", ["c", "a"], "k:\n  - c\n  - 'a' # van a\n"),
    ("k:\n  # boven a\n  - a\n  - b\n", ["b", "a"], "k:\n  - b\n  # boven a\n  - a\n"),
    ("k:\n  - a # van a\n  - b\nm: 1\n", ["b"], "k:\n  # van a\n  - b\nm: 1\n"),
    ("k:\n  - a # een\n  - a # twee\n", ["a"], "k:\n  # twee\n  - a # een\n"),
    ("k:\n  - a # van a\nm: 1\n", [], "k:\n  # van a\nm: 1\n"),
    ("k:\n  - 'a # geen opmerking'\nm: 1\n", ["b"], "k:\n  - b\nm: 1\n"),
    ("k:\n  - >-\n    a\n    b\n  - c\nm: 1\n", ["c"], "k:\n  - c\nm: 1\n"),
    ("k:\n  - >-\n    a\n    b\n  - c\nm: 1\n", ["a b", "d"], "k:\n  - a b\n  - d\nm: 1\n"),
    ("k:\n  -\n  - a\nm: 1\n", ["None", "a"], "k:\n  - None\n  - a\nm: 1\n"),
    ("k:\n  - 12\nm: 1\n", ["12"], 'k:\n  - "12"\nm: 1\n'),
    ("k: oud # waarom\nm: 1\n", ["a"], "k: # waarom\n  - a\nm: 1\n"),
    ("m: 1\n", ["a"], "m: 1\nk:\n  - a\n"),
    (" m: 1\n", ["a", "b"], " m: 1\n k:\n   - a\n   - b\n"),
)


@pytest.mark.parametrize(("before", "items", "after"), LISTS)
def test_a_list_takes_the_place_of_the_old_value(before: str, items: list[str], after: str) -> None:
    assert with_list(before, "k", items) == after


def test_a_list_that_stays_the_same_stays_as_it_is_written() -> None:
    before = "k: # een\n\n  # twee\n  -   'a'\n  # drie\n  - b   # vier\nm: 1\n"
    assert with_list(before, "k", ["a", "b"]) == before


def test_front_matter_in_braces_is_refused() -> None:
    found = document("{k: oud, m: 1}\n")
    with pytest.raises(CasusError, match=r"casussen/2026-001\.md"):
        set_text(found, "k", "nieuw")


def test_a_settings_file_without_a_last_line_end_gets_its_key_on_a_line_of_its_own() -> None:
    found = parse(Source(SETTINGS_FILE, "taal: nl"))
    assert edited(found, *set_text(found, "naam", "Overleg")) == "taal: nl\nnaam: Overleg\n"


@pytest.mark.parametrize("value", ["nieuw", "Tijd 10:30", "ja", "2026-12-03", "é – 😀", "a/b:c"])
def test_a_text_that_reads_back_as_it_is_gets_no_quotes(value: str) -> None:
    assert scalar(value) == value


@pytest.mark.parametrize(
    "value",
    ["", " a", "a: b", "# a", "a #b", "- a", "12", "true", "null", "~", "[a", "'a", "a\nb", "---"],
)
def test_a_text_that_would_read_as_something_else_gets_quotes(value: str) -> None:
    assert scalar(value).startswith('"')


# Properties

words = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=30).filter(
    lambda text: not set(text) & {"\ufffe", "\uffff"}
)
texts = st.one_of(words, st.builds("{}\n{}\t{}\x85{}".format, words, words, words, words))
items = st.lists(words.map(str.strip).filter(bool), max_size=4)
plain = st.text("abcdé", min_size=1, max_size=6)
COMMENT = " # o"
comment = st.sampled_from(["", COMMENT])
above = st.sampled_from(["", "# o\n", "\n", "  # o\n\n"])


@st.composite
def flow(draw: st.DrawFn) -> str:
    inside = "".join(f"{draw(comment)}\n  {draw(plain)},{draw(comment)}\n " for _ in range(2))
    return draw(st.sampled_from([f" [{inside} ]", " [a, b]", " []", " [\n  ]"])) + draw(comment)


@st.composite
def block_list(draw: st.DrawFn) -> str:
    indent = draw(st.sampled_from(["", "  ", "    "]))
    lines = draw(comment)
    for number in range(draw(st.integers(1, 3))):
        item = draw(plain)
        written = draw(
            st.sampled_from(
                [
                    item,
                    f"'{item} # x'",
                    f'"{number}"',
                    f">-\n{indent}    {item}\n{indent}    {item}",
                    "",
                ]
            )
        )
        lines += f"\n{draw(above)}{indent}- {written}" + (
            draw(comment) if "\n" not in written else ""
        )
    return lines


@st.composite
def block_text(draw: st.DrawFn) -> str:
    sign = draw(st.sampled_from(["|", ">", ">-", "|-"]))
    return f" {sign}{draw(comment)}\n    {draw(plain)}\n\n    # {draw(plain)}\n    {draw(plain)}"


@st.composite
def one_line(draw: st.DrawFn) -> str:
    value = draw(plain)
    choices = ["", f" {value}", f" '{value} # x'", f'   "{value}"', f"\n  {value}", " 12", " ~"]
    return draw(st.sampled_from(choices)) + draw(comment)


values = st.one_of(one_line(), flow(), block_list(), block_text())
keys = st.lists(st.sampled_from("abcdef"), min_size=1, max_size=4, unique=True)


@st.composite
def fronts(draw: st.DrawFn) -> str:
    """Front matter with values of every form and a numbered comment at every place."""
    lines = "".join(f"{draw(above)}{key}:{draw(values)}\n" for key in draw(keys)) + draw(above)
    count = iter(range(1000))
    numbered = re.sub("# o(?=\n)", lambda _match: f"# o{next(count)};", lines)
    return indent(numbered, draw(st.sampled_from(["", "", " ", "    "])))


documents = st.builds(document, fronts(), st.sampled_from(["\n", "\r\n"]))
some_key = st.sampled_from("abcdef")


def comments(text: str) -> list[str]:
    return sorted(re.findall(r"# o\d+;", text))


def others(data: Mapping[str, object], key: str) -> list[tuple[str, object]]:
    return [(each, value) for each, value in data.items() if each != key]


def unread(found: Document) -> list[str]:
    return [each.code for each in found.problems if each.code != "missing-key"]


def check_all_else(before: Document, after: Document, key: str) -> None:
    assert unread(before) == unread(after) == []
    assert others(after.data, key) == others(before.data, key)
    assert comments(after.source.text) == comments(before.source.text)
    assert not re.search(r"# o\d+;", repr(after.data))
    assert line_ends(after.source.text) == line_ends(before.source.text)
    assert after.body_text == before.body_text


@given(documents, some_key, texts)
def test_a_text_reads_back_and_all_else_stays(before: Document, key: str, value: str) -> None:
    after = parse(Source(before.path, edited(before, *set_text(before, key, value))))
    check_all_else(before, after, key)
    assert after.data[key] == (value or None)


@given(documents, some_key, items)
def test_a_list_reads_back_and_all_else_stays(before: Document, key: str, value: list[str]) -> None:
    after = parse(Source(before.path, edited(before, *set_list(before, key, value))))
    check_all_else(before, after, key)
    assert after.data[key] == (value or None)


@given(documents, some_key, st.data())
def test_the_items_of_a_list_can_be_kept_in_any_order(
    before: Document, key: str, data: st.DataObject
) -> None:
    value = data.draw(st.permutations([*before.texts(key), "nog een"]))
    after = parse(Source(before.path, edited(before, *set_list(before, key, value))))
    check_all_else(before, after, key)
    assert after.texts(key) == tuple(value)


@given(documents, some_key, texts)
def test_two_values_can_be_set_at_once(before: Document, key: str, value: str) -> None:
    edits = (*set_text(before, key, value), *set_list(before, "z", ["een", "twee"]))
    after = parse(Source(before.path, edited(before, *edits)))
    assert (after.data[key], after.data["z"]) == (value or None, ["een", "twee"])


def test_every_key_of_the_example_can_be_set_and_all_else_stays() -> None:
    root = Path(__file__).parents[2] / "examples"
    for path in sorted(root.glob("*en/**/*.md")):
        before = parse(Source(path.name, path.read_text(encoding="utf-8")))
        for key in before.data:
            after = parse(Source(path.name, edited(before, *set_text(before, key, "nieuw: dit"))))
            assert others(after.data, key) == others(before.data, key)
            assert (after.data[key], after.body_text) == ("nieuw: dit", before.body_text)
