"""Markdown as one tree of tokens, from which every format is made."""

from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.tasklists import tasklists_plugin


def tokens(markdown: str) -> list[Token]:
    """CommonMark with tables and task lists; HTML in it is text, images are left out."""
    return _parser().parse(markdown)


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False}).enable("table").disable("image")
    return parser.use(tasklists_plugin)
