"""A page that everybody can read, that asks nothing of outside and runs nothing."""

import re
from base64 import b64encode
from hashlib import sha256
from itertools import pairwise

import nh3
import pytest
from hypothesis import given
from hypothesis import strategies as st

from casuskit.io.resources import folder
from casuskit.io.templates import templates
from casuskit.meetings.agenda import propose
from casuskit.render.agenda import agenda_markdown
from casuskit.render.html import Site, fragment, page
from casuskit.render.look import Look
from casuskit.render.markdown import escape
from casuskit.render.minutes import minutes_markdown
from tests.example import COMING, HELD, example, meeting
from tests.render.pages import Page

TEXTS = templates(None)
STYLE = (folder("templates") / "style.css").read_text(encoding="utf-8")
DOCUMENTS = {
    "agenda": agenda_markdown(example(), propose(example(), meeting(COMING)), TEXTS),
    "minutes": minutes_markdown(example(), meeting(HELD), "team", TEXTS),
    "learning": minutes_markdown(example(), meeting(HELD), "leren", TEXTS),
    "own": minutes_markdown(example(), meeting(HELD), "inbrenger", TEXTS, "2026-004"),
}
ALLOWED = {
    "html": {"lang"},
    "meta": {"charset", "http-equiv", "content", "name"},
    "link": {"rel", "href"},
    "th": {"scope"},
    "div": {"class", "role", "aria-label", "tabindex"},
    "span": {"role", "aria-label"},
    "main": {"id"},
    "a": {"href"},
    "nav": {"aria-label"},
    "ul": {"class"},
    "li": {"class"},
    "ol": {"start"},
    "code": {"class"},
}
each_document = pytest.mark.parametrize("name", DOCUMENTS)
markdowns = st.one_of(
    st.text(),
    st.lists(
        st.sampled_from(
            [
                "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<a href='javascript:x'>",
                "[a](javascript:alert(1))", "[a](JaVaScRiPt&#58;alert(1))", "[a](data:text/html,x)",
                "[a](https://example.org)", "<https://example.org>", "![a](https://example.org/a.png)",
                "[a](x 'onclick=\"alert(1)\"')", '[a](x"onclick="y)', "```html\n", "`<b>`", "- [ ] ",
                "- [x] ", "| a | b |\n| --- | :-: |\n", "| 1 | 2 |\n", "# ", "### ", "1. ", "> ", "\n",
                "\n\n", "<!-- x -->", "&lt;script&gt;", "</style>", "</title>", "[r]: javascript:x\n",
                "[r]", "*", "**", "    ", "tekst",
            ]
        )
    ).map("".join),
)  # fmt: skip


def whole(markdown: str) -> Page:
    return Page(page(TEXTS, markdown, look=Look(sheet=STYLE)))


def body(markdown: str) -> Page:
    return Page(f"<main>{fragment(markdown)}</main>")


@each_document
def test_a_page_is_dutch_and_has_a_title_and_a_main_part(name: str) -> None:
    found = whole(DOCUMENTS[name])
    assert found.all("html") == [{"lang": "nl"}]
    assert len(found.all("main")) == 1
    assert found.inside["title"] == found.inside["h1"]


@each_document
def test_headings_begin_at_one_and_never_skip_a_level(name: str) -> None:
    levels = [int(tag[1]) for tag, _ in whole(DOCUMENTS[name]).tags if re.fullmatch("h[1-6]", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(below <= above + 1 for above, below in pairwise(levels))


@each_document
def test_every_column_of_a_table_has_a_header_with_a_scope(name: str) -> None:
    found = whole(DOCUMENTS[name])
    assert {str(attributes["scope"]) for attributes in found.all("th")} <= {"col", "row"}
    assert len(found.all("table")) == len(found.all("thead"))


@each_document
def test_no_tag_has_an_attribute_that_is_not_allowed(name: str) -> None:
    for tag, attributes in whole(DOCUMENTS[name]).tags:
        assert set(attributes) <= ALLOWED.get(tag, set())


def test_the_columns_of_a_table_are_not_aligned_by_a_style() -> None:
    html = fragment("| a | b |\n| :-: | --: |\n| 1 | 2 |\n")
    assert "style" not in html
    assert body("| a |\n| --- |\n| 1 |\n").all("th") == [{"scope": "col"}, {"scope": "row"}]


def test_the_first_cell_heads_its_row_unless_it_is_empty() -> None:
    found = body("| a | b |\n| --- | --- |\n| 1 | 2 |\n|  | 4 |\n")
    assert [each["scope"] for each in found.all("th")] == ["col", "col", "row"]
    assert len(found.all("td")) == 3


def test_a_table_can_be_scrolled_with_the_keyboard() -> None:
    one = "| a |\n| --- |\n| 1 |\n"
    about = [
        (each["role"], each["aria-label"], each["tabindex"])
        for each in body(f"{one}\n\ntekst\n\n{one}").all("div")
    ]
    assert about == [("group", "Tabel 1", "0"), ("group", "Tabel 2", "0")]


def test_the_box_of_a_task_is_told_in_words() -> None:
    told = [each["aria-label"] for each in body("- [ ] a\n- [x] b\n").all("span")]
    assert told == ["nog te doen", "gedaan"]


@each_document
def test_a_cleaner_of_pages_finds_nothing_to_take_away(name: str) -> None:
    html = str(fragment(DOCUMENTS[name]))
    allowed = {
        tag: attributes for tag, attributes in ALLOWED.items() if tag not in ("html", "meta")
    }
    cleaned = nh3.clean(
        html, tags=nh3.ALLOWED_TAGS | {"div", "span"}, attributes=allowed, link_rel=None
    )
    assert Page(cleaned).tags == Page(html).tags
    assert Page(cleaned).text == Page(html).text


def policy(found: Page) -> dict[str, str]:
    [told] = [each["content"] for each in found.all("meta") if "http-equiv" in each]
    pairs = (part.strip().partition(" ") for part in (told or "").split(";"))
    return {name: value for name, _, value in pairs}


@pytest.mark.parametrize("style", ["", STYLE, "p { color: red }\n"])
def test_the_policy_allows_the_style_in_the_page_and_nothing_else(style: str) -> None:
    found = Page(page(TEXTS, "# a", look=Look(sheet=style)))
    digest = b64encode(sha256(found.inside.get("style", "").encode()).digest()).decode()
    assert policy(found) == {
        "default-src": "'none'",
        "style-src": f"'sha256-{digest}'" if style else "'self'",
        "base-uri": "'none'",
        "form-action": "'none'",
    }


def test_a_page_of_a_site_names_its_style_sheet_and_the_list() -> None:
    pages = (("index.html", "Bijeenkomsten"), ("b.html", "Besluiten"))
    found = Page(page(TEXTS, "# a", site=Site("Overleg", pages, "b.html", public=False)))
    assert {"rel": "stylesheet", "href": "style.css"} in found.all("link")
    assert found.all("a") == [
        {"class": "skip", "href": "#inhoud"},
        {"href": "index.html"},
        {"href": "b.html", "aria-current": "page"},
    ]
    assert found.inside["title"] == "a – Overleg"
    assert (found.all("style"), policy(found)["style-src"]) == ([], "'self'")


def test_the_style_sheet_asks_nothing_of_outside() -> None:
    assert not re.search(r"url\(|@import|https?:|expression|</", STYLE)


def test_the_boxes_of_tasks_are_shown_as_signs() -> None:
    found = body("- [ ] open\n- [x] gedaan\n- gewoon\n")
    assert found.text == "☐ open ☑ gedaan gewoon"
    assert found.all("input") == []


LINKS = (
    "[a](javascript:alert(1))",
    "[a](JAVASCRIPT:alert(1))",
    "[a](javascript&#58;alert(1))",
    "[a](java\nscript:alert(1))",
    "[a](&#x6A;avascript:alert(1))",
    "[a](vbscript:x)",
    "[a](data:text/html;base64,PHNjcmlwdD4=)",
    "[a](file:///etc/passwd)",
    "<javascript:alert(1)>",
    "[a]\n\n[a]: javascript:alert(1)",
    '<a href="javascript:alert(1)">a</a>',
)


@pytest.mark.parametrize("markdown", LINKS)
def test_a_link_that_could_run_something_is_no_link(markdown: str) -> None:
    assert body(markdown).all("a") == []


def test_a_link_of_the_team_stays_a_link() -> None:
    assert body("[meldcode](https://example.org/a?b=1&c)").all("a") == [
        {"href": "https://example.org/a?b=1&c"}
    ]


@pytest.mark.parametrize(
    "markdown",
    ["![a](https://example.org/a.png)", "![a](a.png)", "![a][b]\n\n[b]: https://example.org/a.png"],
)
def test_an_image_is_never_loaded(markdown: str) -> None:
    found = body(markdown)
    assert found.all("img") == []
    assert "a" in found.text


def test_a_title_with_a_script_is_text() -> None:
    title = "</title><script>alert(1)</script>"
    found = whole(f"# {escape(title)}\n")
    assert found.all("script") == []
    assert found.inside["title"] == found.inside["h1"] == title


def test_a_document_without_a_heading_has_a_page_all_the_same() -> None:
    assert whole("tekst").text == "tekst"


@given(markdowns)
def test_no_markdown_gives_a_tag_or_attribute_that_runs_or_loads(markdown: str) -> None:
    found = whole(markdown)
    for tag, attributes in found.tags:
        assert tag not in {"script", "img", "iframe", "object", "embed", "form", "input", "svg"}
        assert set(attributes) <= ALLOWED.get(tag, set()) | {"title" for _ in "a" if tag == "a"}
        target = re.sub(r"[\x00-\x20]", "", attributes.get("href") or "").lower()
        assert not target.startswith(("javascript:", "vbscript:", "data:", "file:"))
    assert len(found.all("style")) == len(found.all("title")) == len(found.all("main")) == 1
