"""What holds for the notes of every case: they become part of a page, and of nothing below it."""

from urllib.parse import urlsplit

from casuskit.render.html import fragment
from casuskit.render.markdown import notes
from casuskit.render.text import text
from casuskit.render.tokens import tokens
from tests.render.pages import Page

TAGS = frozenset(
    "a blockquote br code div em h1 h2 h3 h4 h5 h6 hr li main ol p pre s span strong table tbody td th"
    " thead tr ul".split()
)
ATTRIBUTES = frozenset("aria-label class href role scope start tabindex title".split())
_BELOW = "Slot"


def check(raw: bytes) -> None:
    """These bytes as notes in minutes."""
    markdown = f"{notes(raw.decode('utf-8', errors='replace'), below=1)}\n\n## {_BELOW}\n"
    headings = [each for each in tokens(markdown) if each.type == "heading_open" and not each.level]
    assert all(each.tag > "h2" for each in headings[:-1])
    html = fragment(markdown)
    assert html.endswith(f"<h2>{_BELOW}</h2>\n")
    page = Page(f"<main>{html}</main>")
    for tag, attributes in page.tags:
        assert tag in TAGS
        assert attributes.keys() <= ATTRIBUTES
        assert urlsplit(attributes.get("href") or "").scheme not in (
            "javascript",
            "vbscript",
            "file",
            "data",
        )
    assert text(markdown).endswith(f"{_BELOW}\n{'-' * len(_BELOW)}\n")
