"""Plain text says every word of the Markdown, with its headings, lists and tables."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casuskit.render.html import fragment
from casuskit.render.text import text
from tests.render.pages import Page
from tests.render.test_html import DOCUMENTS


def shown(markdown: str) -> str:
    return text(markdown).removesuffix("\n")


TEXTS = (
    ("", ""),
    ("# Kop\n\ntekst", "Kop\n===\n\ntekst"),
    ("## Kop\n### Onder\ntekst", "Kop\n---\n\nOnder\n\ntekst"),
    ("een\ntwee\n\ndrie", "een twee\n\ndrie"),
    ("*een* **twee** `drie` [vier](https://example.org)", "een twee drie vier"),
    ("\\*een\\* &amp; \\<b\\>", "*een* & <b>"),
    ("- een\n- twee", "- een\n- twee"),
    ("- een\n  - onder\n    - dieper\n- twee", "- een\n  - onder\n    - dieper\n- twee"),
    ("1. een\n2. twee\n   - onder\n3. drie", "1. een\n2. twee\n  - onder\n3. drie"),
    ("7. een\n8. twee", "7. een\n8. twee"),
    ("0. een\n1. twee", "0. een\n1. twee"),
    ("- een\n\n  vervolg\n- twee", "- een\n  vervolg\n- twee"),
    ("- [ ] open\n- [x] gedaan", "- [ ] open\n- [x] gedaan"),
    ("| a | b |\n| --- | --- |\n| 1 | 2 |\n| 3 | 4 |", "- 1: 2\n- 3: 4"),
    (
        "| a | b | c |\n| --- | --- | --- |\n| 1 | 2 | 3 |\n| 4 | | 6 |",
        "- 1; b: 2; c: 3\n- 4; c: 6",
    ),
    ("| a |\n| --- |\n| 1 |", "- 1"),
    ("| a | b |\n| --- | --- |\n| 1 |", "- 1:"),
    ("een\n\n---\n\ntwee", "een\n\ntwee"),
    ("> gezegd\n\nna", "gezegd\n\nna"),
    ("    regel\n      twee\n\nna", "    regel\n      twee\n\nna"),
    ("```\na\n\nb\n```", "    a\n\n    b"),
)


@pytest.mark.parametrize(("markdown", "expected"), TEXTS)
def test_each_form_has_its_form_in_plain_text(markdown: str, expected: str) -> None:
    assert [line.rstrip() for line in shown(markdown).split("\n")] == expected.split("\n")


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_word_but_those_above_a_table_is_said(name: str) -> None:
    html = fragment(DOCUMENTS[name])
    headers = set(re.findall(r"\w+", "".join(re.findall(r"<th [^>]*>.*?</th>", html))))
    words = set(re.findall(r"\w+", Page(f"<main>{html}</main>").text))
    assert words - headers <= set(re.findall(r"\w+", text(DOCUMENTS[name])))


blocks = st.recursive(
    st.sampled_from(
        ["een", "**twee** drie", "# vier", "```\nvijf\n```", "> zes", "1. zeven", "- acht"]
    ),
    lambda inner: st.lists(inner, min_size=1, max_size=3).map(
        lambda parts: "\n\n".join(f"- {part}".replace("\n", "\n  ") for part in parts)
    ),
    max_leaves=8,
)


@given(st.lists(blocks, max_size=4).map("\n\n".join))
def test_every_word_is_said_however_it_is_nested(markdown: str) -> None:
    page = Page(f"<main>{fragment(markdown)}</main>")
    assert sorted(re.findall(r"\w+", re.sub(r"(?m)^ *\d+\. ", "", text(markdown)))) == sorted(
        re.findall(r"\w+", page.text)
    )


@given(st.text(), st.text())
def test_any_text_ends_with_one_line_end(one: str, two: str) -> None:
    made = text(f"{one}\n\n{two}")
    assert made.endswith("\n")
    assert not made.endswith("\n\n")
