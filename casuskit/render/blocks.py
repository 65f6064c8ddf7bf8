"""The token tree as a flat row of blocks, for formats that know headings, paragraphs and tables."""

from collections.abc import Iterator
from typing import Literal, NamedTuple

from markdown_it.token import Token

from casuskit.render.tokens import tokens


class Run(NamedTuple):
    """A piece of text in one style."""

    text: str
    strong: bool = False
    emphasis: bool = False


Runs = tuple[Run, ...]


class Block(NamedTuple):
    """A part of a document.

    `level` is that of a heading (1 to 6) or the depth of a list item (1 and up); `mark` stands
    before an item (`•` or `1.`), empty for its later paragraphs. A table has rows of cells, its
    first row the header.
    """

    kind: Literal["heading", "paragraph", "item", "code", "table"]
    runs: Runs = ()
    level: int = 0
    mark: str = ""
    rows: tuple[tuple[Runs, ...], ...] = ()

    @property
    def text(self) -> str:
        """The words of the block without style."""
        return words(self.runs)


def words(runs: Runs) -> str:
    """The words of some runs."""
    return "".join(run.text for run in runs)


def blocks(markdown: str) -> tuple[Block, ...]:
    """A document as blocks."""
    return tuple(_Builder().build(tokens(markdown)))


class _Builder:
    """Follows the tokens and keeps where in lists and tables it is."""

    def __init__(self) -> None:
        self.counters: list[int | None] = []
        self.marks: list[str] = []
        self.heading = 0
        self.rows: list[tuple[Runs, ...]] | None = None
        self.cells: list[Runs] = []

    def build(self, stream: list[Token]) -> Iterator[Block]:
        for token in stream:
            match token.type:
                case "heading_open":
                    self.heading = int(token.tag[1])
                case "heading_close":
                    self.heading = 0
                case "bullet_list_open":
                    self.counters.append(None)
                case "ordered_list_open":
                    start = token.attrGet("start")
                    self.counters.append(1 if start is None else int(start))
                case "bullet_list_close" | "ordered_list_close":
                    self.counters.pop()
                case "list_item_open":
                    self.marks.append(self.next_mark())
                case "list_item_close":
                    self.marks.pop()
                case "table_open":
                    self.rows = []
                case "tr_open":
                    self.cells = []
                case "tr_close" if self.rows is not None:
                    self.rows.append(tuple(self.cells))
                case "table_close":
                    yield Block("table", rows=tuple(self.rows or ()))
                    self.rows = None
                case "fence" | "code_block":
                    yield Block("code", (Run(token.content.rstrip("\n")),))
                case "inline" if self.rows is not None:
                    self.cells.append(_runs(token))
                case "inline":
                    yield self.block(_runs(token))

    def next_mark(self) -> str:
        counter = self.counters[-1]
        if counter is None:
            return "•"
        self.counters[-1] = counter + 1
        return f"{counter}."

    def block(self, runs: Runs) -> Block:
        if self.heading:
            return Block("heading", runs, level=self.heading)
        if not self.marks:
            return Block("paragraph", runs)
        mark, self.marks[-1] = self.marks[-1], ""
        return Block("item", runs, level=len(self.marks), mark=mark)


def _runs(inline: Token) -> Runs:
    runs, strong, emphasis = [], 0, 0
    for child in inline.children or ():
        if child.type in ("strong_open", "strong_close"):
            strong += child.nesting
        elif child.type in ("em_open", "em_close"):
            emphasis += child.nesting
        elif text := _text(child):
            runs.append(Run(text, strong > 0, emphasis > 0))
    return tuple(runs)


def _text(child: Token) -> str:
    if child.type == "html_inline":  # the box of a task list; no other HTML gets here
        return "☑" if "checked" in child.content else "☐"
    return " " if child.type in ("softbreak", "hardbreak") else child.content
