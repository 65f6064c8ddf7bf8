"""Markdown as one tree of tokens, from which every format is made."""

from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.tasklists import tasklists_plugin

from casuskit.core.errors import CasusError
from casuskit.core.messages import _

_MARKS = "\n*_`[<|&-#>"
_MOST = 100_000  # lines and marks: what takes the parser some five seconds


def tokens(markdown: str) -> list[Token]:
    """CommonMark with tables and task lists; HTML in it is text, images are left out.

    Raises `CasusError` for a text so long that it would take the reader's patience.
    """
    if sum(map(markdown.count, _MARKS)) > _MOST:
        message = _("The document is too long to be laid out: over {most} lines and marks.")
        raise CasusError(message.format(most=_MOST))
    return _parser().parse(markdown)


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False}).enable("table").disable("image")
    return parser.use(tasklists_plugin)
