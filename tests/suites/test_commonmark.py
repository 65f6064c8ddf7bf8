"""What we make of the examples of CommonMark is what the specification says, but for what is named.

A page shows HTML as text and no pictures, whoever wrote them. The specification writes XHTML.
"""

from collections.abc import Mapping
from itertools import chain

from casuskit.render.html import fragment
from tests.render.pages import Page
from tests.suites.cases import Markdown, commonmark

SPELLING: Mapping[str, str] = {
    "<hr />": "<hr>",
    "<br />": "<br>",
    "<blockquote>\n</blockquote>": "<blockquote></blockquote>",
}
"""The same in HTML, by how the specification writes it."""

HTML: Mapping[str, tuple[range, ...]] = {
    "Backslash escapes": (range(21, 22),),
    "Entity and numeric character references": (range(31, 32),),
    "HTML blocks": (range(148, 192),),
    "Link reference definitions": (range(201, 202),),
    "Lists": (range(308, 310),),
    "Code spans": (range(344, 345),),
    "Emphasis and strong emphasis": (range(475, 478),),
    "Links": (range(494, 495), range(491, 492), range(524, 525), range(536, 537)),
    "Raw HTML": (range(613, 618), range(623, 624), range(625, 632)),
    "Hard line breaks": (range(642, 644),),
}
"""Examples with HTML in them, by section: a reader sees it as it was typed, and nothing acts on it."""

PICTURES: Mapping[str, tuple[range, ...]] = {
    "Links": (range(517, 518), range(520, 521), range(531, 532)),
    "Images": (range(572, 590), range(591, 592)),
}
"""Examples with a picture: none is fetched, a link takes its place behind the sign."""

TAGS = frozenset("a blockquote br code em h1 h2 h3 h4 h5 h6 hr li ol p pre strong ul".split())


def numbers(kind: Mapping[str, tuple[range, ...]]) -> set[int]:
    return set(chain.from_iterable(chain.from_iterable(kind.values())))


def html(example: Markdown) -> str:
    """What the specification says, in the spelling of HTML."""
    found = example.html
    for theirs, ours in SPELLING.items():
        found = found.replace(theirs, ours)
    return found


def test_all_examples_are_looked_at() -> None:
    assert len(commonmark()) == 652


def test_an_example_gives_the_html_of_the_specification_unless_it_is_named_here() -> None:
    other = {each.number for each in commonmark() if fragment(each.text) != html(each)}
    assert other == numbers(HTML) | numbers(PICTURES)


def test_what_is_named_here_stands_in_its_section() -> None:
    sections = {each.number: each.section for each in commonmark()}
    for kind in (HTML, PICTURES):
        for section, parts in kind.items():
            assert {sections[each] for each in chain(*parts)} == {section}


def test_every_spelling_that_is_named_is_used_by_the_specification() -> None:
    examples = [each.html for each in commonmark()]
    assert all(any(theirs in each for each in examples) for theirs in SPELLING)


def test_html_is_shown_as_it_was_typed_and_is_no_part_of_the_page() -> None:
    for example in commonmark():
        if example.number in numbers(HTML):
            page = Page(f"<main>{fragment(example.text)}</main>")
            assert {tag for tag, _attributes in page.tags} <= TAGS | {"main"}
            assert "".join(page.words).count("<") == example.text.count("<"), example.number


def test_a_picture_is_its_sign_and_a_link() -> None:
    for example in commonmark():
        if example.number in numbers(PICTURES):
            assert fragment(example.text) == fragment(example.text.replace("![", "\\!["))
