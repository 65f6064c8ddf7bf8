"""A document as Word: real headings, lists and header rows, the same bytes for the same input."""

import io
import re
import zipfile
from datetime import UTC, datetime
from typing import Any

from casuskit.io.extras import need
from casuskit.render.blocks import Block, Runs, blocks

_INVALID = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_MOMENT = datetime(2000, 1, 1, tzinfo=UTC)
_EPOCH = (1980, 1, 1, 0, 0, 0)


def word(markdown: str) -> bytes:
    """The bytes of a .docx; raises `CasusError` when python-docx is not installed."""
    document = need("docx", "word").Document()
    row = blocks(markdown)
    _describe(document, next((block.text for block in row if block.kind == "heading"), ""))
    for block in row:
        _add(document, block)
    buffer = io.BytesIO()
    document.save(buffer)
    return _settled(buffer.getvalue())


def _describe(document: Any, title: str) -> None:
    """Title and language; nothing that tells who made the file or when."""
    core = document.core_properties
    core.title, core.author, core.last_modified_by, core.comments = _clean(title), "", "", ""
    core.created = core.modified = _MOMENT
    core.language = "nl-NL"
    qualified = need("docx.oxml.ns", "word").qn
    for language in document.styles.element.iter(qualified("w:lang")):
        language.set(qualified("w:val"), "nl-NL")


def _add(document: Any, block: Block) -> None:
    match block.kind:
        case "heading":
            document.add_heading(_clean(block.text), level=block.level)
        case "table":
            _add_table(document, block)
        case "item":
            style = "List Number" if block.mark[:1].isdigit() else "List Bullet"
            depth = f" {block.level}" if 1 < block.level < 4 else ""
            _fill(document.add_paragraph(style=style + depth if block.mark else None), block.runs)
        case _:
            _fill(document.add_paragraph(), block.runs)


def _add_table(document: Any, block: Block) -> None:
    table = document.add_table(rows=0, cols=len(block.rows[0]), style="Table Grid")
    for number, row in enumerate(block.rows):
        line = table.add_row()
        for cell, runs in zip(line.cells, row, strict=True):
            _fill(cell.paragraphs[0], runs, strong=number == 0)
        if number == 0:
            element = need("docx.oxml", "word").OxmlElement("w:tblHeader")
            line._tr.get_or_add_trPr().append(element)


def _fill(paragraph: Any, runs: Runs, *, strong: bool = False) -> None:
    for run in runs:
        added = paragraph.add_run(_clean(run.text))
        added.bold, added.italic = strong or run.strong or None, run.emphasis or None


def _clean(text: str) -> str:
    return _INVALID.sub("", text)


def _settled(raw: bytes) -> bytes:
    """The same archive with a fixed date on every part."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(buffer, "w") as new:
        for part in old.infolist():
            entry = zipfile.ZipInfo(part.filename, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(entry, old.read(part))
    return buffer.getvalue()
