"""A page of HTML: the token tree within a page that is accessible and asks nothing of outside."""

from base64 import b64encode
from collections.abc import Collection, Iterator, Mapping, Sequence
from hashlib import sha256
from typing import NamedTuple

from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import OptionsDict
from markupsafe import Markup

from casuskit.render.environment import render
from casuskit.render.figure import NO_FIGURES, Figure
from casuskit.render.look import LOGO, PLAIN, Look
from casuskit.render.tokens import tokens


class _Renderer(RendererHTML):
    """The standard renderer, with what accessibility and a strict policy ask for."""

    tables = 0
    heads_row = False

    def table_open(
        self, stream: Sequence[Token], index: int, _options: OptionsDict, _env: object
    ) -> str:
        """A table in a part of its own, which scrolls where the screen is narrow."""
        self.tables += 1
        about = f'role="group" aria-label="Tabel {self.tables}"'
        return f'<div class="wide" {about} tabindex="0"><table>'

    def table_close(
        self, stream: Sequence[Token], index: int, _options: OptionsDict, _env: object
    ) -> str:
        return "</table></div>\n"

    def th_open(
        self, stream: Sequence[Token], index: int, _options: OptionsDict, _env: object
    ) -> str:
        return '<th scope="col">'

    def td_open(
        self, stream: Sequence[Token], index: int, _options: OptionsDict, _env: object
    ) -> str:
        """The first cell of a row says what the row is about."""
        first = stream[index - 1].type == "tr_open"
        self.heads_row = first and bool(stream[index + 1].content)
        return '<th scope="row">' if self.heads_row else "<td>"

    def td_close(
        self, stream: Sequence[Token], index: int, _options: OptionsDict, _env: object
    ) -> str:
        heads_row, self.heads_row = self.heads_row, False
        return "</th>\n" if heads_row else "</td>\n"

    def figure(
        self, stream: Sequence[Token], index: int, _options: OptionsDict, _env: object
    ) -> str:
        """A picture of our own making, beside the table with its numbers."""
        return f"<figure>{stream[index].content}</figure>"

    def html_inline(
        self, stream: Sequence[Token], index: int, _options: OptionsDict, _env: object
    ) -> str:
        """The only HTML that gets here is the box of a task list."""
        done = 'checked="checked"' in stream[index].content
        sign, said = ("☑", "gedaan") if done else ("☐", "nog te doen")
        return f'<span role="img" aria-label="{said}">{sign}</span> '


_OPTIONS = OptionsDict(
    {
        "maxNesting": 20,
        "html": False,
        "linkify": False,
        "typographer": False,
        "quotes": "“”‘’",
        "xhtmlOut": False,
        "breaks": False,
        "langPrefix": "language-",
        "highlight": None,
    }
)


SEARCH = "zoeken.html"
"""The page of a site on which a reader searches."""


class Site(NamedTuple):
    """What the pages of a site share: its name, its pages with their titles, and which this is."""

    name: str
    pages: tuple[tuple[str, str], ...]
    here: str
    public: bool


def fragment(markdown: str) -> Markup:
    """Markdown as HTML without a page around it."""
    return _rendered(tokens(markdown))


def _rendered(stream: Sequence[Token]) -> Markup:
    return Markup(_Renderer().render(stream, _OPTIONS, {}))  # noqa: S704 - it escapes all text


def page(
    templates: Mapping[str, str],
    markdown: str,
    *,
    look: Look = PLAIN,
    site: "Site | None" = None,
    beside: Collection[str] = (),
    figures: Mapping[str, Figure] = NO_FIGURES,
    title: str = "",
) -> str:
    """A whole page; its title is the first heading, unless it has another.

    Style sheet and logo of the `look` are in the page; a page of a `site` has them beside it. What
    stands under the headings `beside` is shown in a grid where the screen has room, and so is the
    table under a heading of `figures` with the figure.
    """
    stream = tokens(markdown)
    style = "" if site else look.style
    digest = b64encode(sha256(style.encode()).digest()).decode()
    return render(
        templates,
        "page.html.j2",
        title=title or _title(stream),
        content=_rendered(list(_with_figures(list(_in_grid(stream, beside)), figures))),
        style=Markup(style),  # noqa: S704 - our own style sheet
        style_source=f"'sha256-{digest}'" if style else "'self'",
        logo=(LOGO if site else look.logo_in_page) if look.logo else "",
        whose=look.whose,
        searches=site is not None and site.here == SEARCH,
        found=site is not None and site.here != SEARCH and SEARCH in dict(site.pages),
        site=site,
    )


def _in_grid(stream: Sequence[Token], beside: Collection[str]) -> Iterator[Token]:
    """The tokens, with a part around each of these headings and what stands under it.

    Parts that follow one another are in one grid.
    """
    grid, part = Token("grid_open", "div", 1, attrs={"class": "grid"}), False
    for index, token in enumerate(stream):
        if token.type == "heading_open":
            was, part = part, plain(stream[index + 1]) in beside
            if was:
                yield Token("part_close", "section", -1)
            if was != part:
                yield grid if part else Token("grid_close", "div", -1)
            if part:
                yield Token("part_open", "section", 1)
        yield token
    if part:
        yield from (Token("part_close", "section", -1), Token("grid_close", "div", -1))


def _with_figures(stream: Sequence[Token], figures: Mapping[str, Figure]) -> Iterator[Token]:
    """The tokens, with each figure in a grid with the table under its heading."""
    heading = ""
    for index, token in enumerate(stream):
        if token.type == "heading_open":
            heading = plain(stream[index + 1])
        figure = figures.get(heading)
        if figure and token.type == "table_open":
            yield Token("grid_open", "div", 1, attrs={"class": "grid"})
            yield Token("figure", "figure", 0, content=figure.svg)
        yield token
        if figure and token.type == "table_close":
            yield Token("grid_close", "div", -1)


def _title(stream: Sequence[Token]) -> str:
    for index, token in enumerate(stream):
        if token.type == "heading_open":
            return plain(stream[index + 1])
    return ""


def plain(inline: Token) -> str:
    """The words of an inline token."""
    words = (
        " " if child.type in ("softbreak", "hardbreak") else child.content
        for child in inline.children or ()
    )
    return "".join(words)
