"""A document as plain text, for mail, a chat and a terminal."""

from collections.abc import Iterator
from itertools import pairwise

from casuskit.render.blocks import Block, Runs, blocks, words

_UNDERLINE = {1: "=", 2: "-"}
_BOXES = str.maketrans({"☑": "[x]", "☐": "[ ]"})


def text(markdown: str) -> str:
    """Markdown as plain text: headings underlined, a row of a table on one line."""
    row = blocks(markdown)
    lines = list(_lines(row[0])) if row else []
    for before, block in pairwise(row):
        if not (before.kind == block.kind == "item"):
            lines.append("")
        lines += _lines(block)
    return "\n".join(lines).translate(_BOXES).rstrip() + "\n"


def _lines(block: Block) -> Iterator[str]:
    match block.kind:
        case "heading":
            yield block.text
            if block.level in _UNDERLINE:
                yield _UNDERLINE[block.level] * len(block.text)
        case "item":
            mark = block.mark.replace("•", "-") or " "
            yield f"{'  ' * (block.level - 1)}{mark} {block.text}"
        case "table":
            header, *rows = block.rows
            for row in rows:
                yield _row(header, row)
        case "code":
            for line in block.text.splitlines():
                yield f"    {line}"
        case "paragraph":
            yield block.text


def _row(header: tuple[Runs, ...], row: tuple[Runs, ...]) -> str:
    """A row of two cells as `name: value`, a longer one with the header before each cell."""
    first, *others = (words(cell) for cell in row)
    if len(header) == 2:
        return f"- {first}: {others[0]}"
    pairs = zip((words(cell) for cell in header[1:]), others, strict=False)
    return "; ".join([f"- {first}", *(f"{name}: {cell}" for name, cell in pairs if cell)])
