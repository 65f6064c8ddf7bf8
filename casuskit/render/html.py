"""A page of HTML: the token tree within a page that is accessible and asks nothing of outside."""

from base64 import b64encode
from collections.abc import Mapping, Sequence
from hashlib import sha256

from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import OptionsDict
from markupsafe import Markup

from casuskit.render.environment import render
from casuskit.render.tokens import tokens


class _Renderer(RendererHTML):
    """The standard renderer, with what accessibility and a strict policy ask for."""

    def th_open(
        self, stream: Sequence[Token], index: int, _options: OptionsDict, _env: object
    ) -> str:
        return '<th scope="col">'

    def td_open(
        self, stream: Sequence[Token], index: int, _options: OptionsDict, _env: object
    ) -> str:
        return "<td>"

    def html_inline(
        self, stream: Sequence[Token], index: int, _options: OptionsDict, _env: object
    ) -> str:
        """The only HTML that gets here is the box of a task list."""
        return "☑ " if 'checked="checked"' in stream[index].content else "☐ "


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


def fragment(markdown: str) -> Markup:
    """Markdown as HTML without a page around it."""
    rendered = _Renderer().render(tokens(markdown), _OPTIONS, {})
    return Markup(rendered)  # noqa: S704 - the renderer escapes all text


def page(
    templates: Mapping[str, str], markdown: str, *, style: str = "", sheet: str = "", home: str = ""
) -> str:
    """A whole page; its title is the first heading.

    `style` is a style sheet to put in the page, `sheet` the address of one beside it; `home` is a
    link to the list of all meetings.
    """
    digest = b64encode(sha256(style.encode()).digest()).decode()
    return render(
        templates,
        "page.html.j2",
        title=_title(markdown),
        content=fragment(markdown),
        style=Markup(style),  # noqa: S704 - our own style sheet
        style_source=f"'sha256-{digest}'" if style else "'self'",
        sheet=sheet,
        home=home,
    )


def _title(markdown: str) -> str:
    stream = tokens(markdown)
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
