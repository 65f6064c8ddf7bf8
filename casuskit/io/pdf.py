"""A document as PDF by Typst: tagged for readers (PDF/UA-1), the same bytes for the same input."""

import json
from itertools import groupby
from typing import Any

from casuskit.core.errors import CasusError
from casuskit.core.messages import _
from casuskit.io.extras import need
from casuskit.io.resources import folder
from casuskit.render.blocks import Block, Runs, blocks

_STANDARDS = ["ua-1"]
_TIMESTAMP = 0  # the text carries its own date; a clock here would change the bytes


def pdf(markdown: str) -> bytes:
    """The bytes of a PDF; raises `CasusError` when Typst is not installed or refuses the text."""
    typst = need("typst", "pdf")
    row = blocks(markdown)
    title = next((block.text for block in row if block.kind == "heading"), "")
    data = {"title": title, "blocks": list(_parts(row))}
    try:
        made: bytes = typst.compile(
            (folder("templates") / "document.typ").read_bytes(),
            format="pdf",
            sys_inputs={"document": json.dumps(data, ensure_ascii=False)},
            pdf_standards=_STANDARDS,
            ignore_system_fonts=True,
            timestamp=_TIMESTAMP,
        )
    except typst.TypstError as error:
        message = _("The PDF could not be made: {reason}")
        raise CasusError(message.format(reason=str(error).splitlines()[0])) from None
    return made


def _parts(row: tuple[Block, ...]) -> Any:
    """Blocks as plain data, the items of one list together."""
    for (kind, ordered), group in groupby(row, key=_list_kind):
        if kind != "item":
            yield from (_part(block) for block in group)
            continue
        items = list(group)
        start = int(items[0].mark[:-1]) if ordered else 1
        yield {
            "kind": "enum" if ordered else "list",
            "start": start,
            "items": [_runs(item.runs) for item in items],
        }


def _list_kind(block: Block) -> tuple[str, bool]:
    return block.kind, block.kind == "item" and block.mark[:1].isdigit()


def _part(block: Block) -> dict[str, Any]:
    return {
        "kind": block.kind,
        "level": block.level,
        "runs": _runs(block.runs),
        "rows": [[_runs(cell) for cell in line] for line in block.rows],
    }


def _runs(runs: Runs) -> list[dict[str, Any]]:
    return [run._asdict() for run in runs]
