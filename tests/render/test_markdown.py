"""What a person typed stays text, whatever signs are in it."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it.token import Token

from casuskit.render.markdown import escape, notes, paragraphs
from casuskit.render.tokens import tokens

SIGNS = "\\`*_[]<>|~#&;:!-+=.()\"'/{}^$%@ \t\n\r\x0b\u00a0\u2028019ax"
typed = st.one_of(
    st.text(SIGNS),
    st.text(st.characters(codec="utf-8")),
    st.lists(
        st.sampled_from(
            [
                "<script>", "<!--", "-->", "](http://x)", "![", "&copy;", "&#60;", "&amp;", "**",
                "__", "`", "~~", "| - |", "\n\n", "\n# ", "\n---\n", "\n    ", "- [ ] ", "1. ",
                "1) ", "> ", "```", "[x]: y", "https://example.org", "<http://a.b>", "\\", "#", " ##",
                "woord", " ", "  \n",
            ]
        )
    ).map("".join),
)  # fmt: skip
HARMLESS = {"text", "text_special", "softbreak"}


def folded(text: str) -> str:
    return " ".join(text.replace("\0", "\ufffd").split())


def inline(stream: list[Token]) -> list[Token]:
    return [token for token in stream if token.type == "inline"]


def said(token: Token) -> str:
    children = token.children or []
    assert {child.type for child in children} <= HARMLESS
    return "".join(" " if child.type == "softbreak" else child.content for child in children)


def kinds(markdown: str) -> list[str]:
    return [token.type for token in tokens(markdown)]


@given(typed)
@example("a *b* _c_ `d` [e](f) <g> &amp; ~h~ | i")
@example("# a")
@example("1. a")
@example("&nbsp;")
@example("+")
def test_an_escaped_text_is_one_paragraph_that_says_the_same(text: str) -> None:
    stream = tokens(escape(text))
    expected = ["paragraph_open", "inline", "paragraph_close"] if text.split() else []
    assert [token.type for token in stream] == expected
    assert "".join(map(said, inline(stream))) == folded(text)


@given(typed)
@example("[x] klaar")
def test_an_escaped_text_stays_one_item_of_a_list(text: str) -> None:
    stream = tokens(f"- {escape(text)}\n- na\n")
    assert kinds(f"- {escape(text)}\n- na\n").count("list_item_open") == 2
    assert [said(each) for each in inline(stream)] == [*filter(None, [folded(text)]), "na"]


@given(typed)
@example("Project C #")
@example("a ##")
def test_an_escaped_text_stays_one_heading(text: str) -> None:
    stream = tokens(f"## Casus 1: {escape(text)}\n\nna\n")
    assert [said(each) for each in inline(stream)] == [f"Casus 1: {folded(text)}".strip(), "na"]


@given(typed, typed)
@example("a | b", "\\")
@example("\\|", "|")
def test_an_escaped_text_stays_one_cell_of_a_table(first: str, second: str) -> None:
    stream = tokens(f"| a | b |\n| --- | --- |\n| {escape(first)} | {escape(second)} |\n")
    assert [said(each) for each in inline(stream)] == ["a", "b", folded(first), folded(second)]


@given(typed.filter(lambda text: bool(text.split())))
def test_an_escaped_text_can_stand_in_bold(text: str) -> None:
    [token] = inline(tokens(f"**{escape(text)}**\n"))
    children = token.children or []
    assert [child.type for child in children if child.type not in HARMLESS] == [
        "strong_open",
        "strong_close",
    ]
    assert "".join(child.content for child in children) == folded(text)


@given(st.lists(typed, max_size=4))
def test_paragraphs_are_kept_and_say_the_same(parts: list[str]) -> None:
    parts = [" ".join(part.split()) for part in parts]
    stream = tokens(paragraphs("\n\n".join(parts)))
    assert {token.type for token in stream} <= {"paragraph_open", "inline", "paragraph_close"}
    assert [said(each) for each in inline(stream)] == [folded(part) for part in parts if part]


def test_a_line_of_blanks_parts_paragraphs_and_a_single_line_end_does_not() -> None:
    assert paragraphs("een\ntwee\n \t\ndrie\n\n\n") == "een twee\n\ndrie"


NOTES = (
    ("", ""),
    ("\n## Aantekeningen\n\nTekst\n", "## Aantekeningen\n\nTekst"),
    ("voor <!-- geheim --> na", "voor  na"),
    ("voor\n<!-- over\nregels -->\nna", "voor\n\nna"),
    ("voor\n<!-- nooit gesloten\n\n## Kop\ngeheim", "voor"),
    ("<!-- a --> b <!-- c -->", "b"),
    ("a\r\n\r\nb\r\n", "a\n\nb"),
    ("a\n\n\n\n\nb", "a\n\nb"),
    ("## Vervolgacties\n\n- [ ] iets\n", ""),
    ("a\n\n## vervolgacties  \n- [ ] iets\n\n## Na\n\nb", "a\n\n## Na\n\nb"),
    ("a\n\n## Vervolgacties\n- [ ] iets\n\n### Onder\n\nx\n\n# Na\n\nb", "a\n\n## Na\n\nb"),
    ("## Leeg\n\n## Vol\n\na\n\n### Leeg\n\n## Leeg\n", "## Vol\n\na"),
    ("## Boven\n\n### Onder\n\na\n", "## Boven\n\n### Onder\n\na"),
    ("## Vervolgacties van eerder\n\ntekst", "## Vervolgacties van eerder\n\ntekst"),
)


@pytest.mark.parametrize(("body", "expected"), NOTES)
def test_notes_go_without_comments_and_tasks(body: str, expected: str) -> None:
    assert notes(body, below=0) == expected


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("# a", "### a"),
        ("## a", "### a"),
        ("  ## a", "### a"),
        ("##\ta", "###\ta"),
        ("# a\rb\r#\rc", "### a\nb\n###\nc"),
        ("### a", "#### a"),
        ("###### a", "###### a"),
        ("#a", "#a"),
        ("a # b", "a # b"),
        ("    # a", "### a"),
        ("## b\n\n    # a", "### b\n\n    # a"),
    ],
)
def test_headings_in_notes_go_below_the_heading_of_the_case(heading: str, expected: str) -> None:
    assert notes(f"{heading}\n\ntekst", below=1) == f"{expected}\n\ntekst"


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("a\n===", "### a"),
        ("a\n-", "### a"),
        ("a\r-\r", "### a"),
        ("a\n  b\n   ---  ", "### a b"),
        ("a #\n---", "### a \\#"),
        ("## Notities\n\na\n===", "### a"),
        ("a#\n---", "### a#"),
        ("a\n\n---", "a\n\n---"),
        ("- a\n---", "- a\n---"),
        ("```\na\n---\n```", "```\na\n---\n```"),
        ("| a |\n| - |", "| a |\n| - |"),
    ],
)
def test_underlined_headings_in_notes_go_below_as_well(heading: str, expected: str) -> None:
    assert notes(f"{heading}\n\ntekst", below=1) == f"{expected}\n\ntekst"


def test_notes_keep_the_markdown_of_the_team() -> None:
    body = "- *een*\n  - twee\n\n| a | b |\n| --- | --- |\n| 1 | 2 |"
    assert notes(body, below=1) == body


@pytest.mark.parametrize(
    "code",
    ["```\na", "~~~ b\na", "````\n```", "```", "   ```\na", "- b\n\n```\na", "```\n    ```"],
)
def test_code_without_an_end_ends_with_the_notes(code: str) -> None:
    fence = "````" if "````" in code else "~~~" if "~" in code else "```"
    assert notes(code, below=1) == f"{code.strip()}\n{fence}"


@pytest.mark.parametrize(
    "code",
    ["```\na\n```", "```\na\n````\n\nb", "- ```\n  a", "> ```\n> a", "a ``` b", "```a```\nb"],
)
def test_code_that_ends_by_itself_stays_as_it_is(code: str) -> None:
    assert notes(code, below=1) == code


@given(typed)
def test_what_stands_below_notes_is_never_part_of_them(body: str) -> None:
    stream = tokens(f"{notes(body, below=1)}\n\n## Slot\n")
    assert [(each.tag, each.level) for each in stream[-3:]] == [("h2", 0), ("", 1), ("h2", 0)]
    assert stream[-2].content == "Slot"


@given(typed)
def test_no_heading_of_notes_is_as_high_as_that_of_a_case(body: str) -> None:
    stream = tokens(notes(body, below=1))
    headings = [each for each in stream if each.type == "heading_open" and not each.level]
    assert {each.tag for each in headings} <= {"h3", "h4", "h5", "h6"}
