"""A document as Word: real headings, lists and header rows, the same bytes for the same input."""

import io
import re
import zipfile
import zlib
from datetime import UTC, datetime
from typing import Any

from casuskit.core.errors import CasusError
from casuskit.core.messages import _
from casuskit.io.extras import need
from casuskit.render.blocks import Block, Run, Runs, blocks

_INVALID = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_OUTSIDE = re.compile(rb"<Relationship\b(?![^>]*/hyperlink\")[^>]*TargetMode=\"External\"")
_ABOUT = (
    "/comments",
    "/commentsExtended",
    "/people",
    "/custom-properties",
    "/extended-properties",
    "/thumbnail",
)
"""Parts of a base document that tell of its makers or show its text."""

_LARGEST = 32 << 20
_LONGEST_TITLE = 255  # of a property (ISO/IEC 29500-2)
_FONT, _INK = "Calibri", (0x1B, 0x1B, 0x1B)
_MOMENT = datetime(2000, 1, 1, tzinfo=UTC)
_EPOCH = (1980, 1, 1, 0, 0, 0)


def word(markdown: str, base: bytes | None = None) -> bytes:
    """The bytes of a .docx; raises `CasusError` when python-docx is not installed.

    `base` is a document in the house style of a team: its styles, page and footer are kept, its
    text is not. `CasusError` also when it is no Word document or leads to a file elsewhere.
    """
    document = _opened(base) if base else _plain()
    row = blocks(markdown)
    _describe(document, next((block.text for block in row if block.kind == "heading"), ""))
    for block in row:
        _add(document, block)
    buffer = io.BytesIO()
    document.save(buffer)
    return _settled(buffer.getvalue())


def _plain() -> Any:
    """An empty document on A4, in one sans-serif letter, with headings dark enough to read."""
    document, shared = need("docx", "word").Document(), need("docx.shared", "word")
    section = document.sections[0]
    section.page_width, section.page_height = shared.Cm(21), shared.Cm(29.7)
    section.left_margin = section.right_margin = shared.Cm(2.2)
    section.top_margin = section.bottom_margin = shared.Cm(2.2)
    fonts = need("docx.oxml.ns", "word").qn("w:rFonts")
    for style in document.styles:
        if style.name == "Normal" or style.name.startswith("Heading "):
            style.font.name = _FONT
            for kind in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
                theme = need("docx.oxml.ns", "word").qn(f"w:{kind}")
                style.element.rPr.find(fonts).attrib.pop(theme, None)
            style.font.color.rgb = shared.RGBColor(*_INK)
    return document


def _opened(base: bytes) -> Any:
    """A document with the looks of another and nothing of its text or its makers."""
    try:
        with zipfile.ZipFile(io.BytesIO(base)) as archive:
            size = sum(part.file_size for part in archive.infolist())
            links = [archive.read(each) for each in archive.namelist() if each.endswith(".rels")]
        if size > _LARGEST:
            raise CasusError(_("The template is too large; a document in house style is small."))
        if any(_OUTSIDE.search(each) for each in links):
            message = _("The template leads to a file elsewhere; save it without links to others.")
            raise CasusError(message)
        document = need("docx", "word").Document(io.BytesIO(base))
    except (zipfile.BadZipFile, zlib.error, KeyError, ValueError, SyntaxError) as error:
        raise CasusError(_("The template is no Word document (.docx).")) from error
    body = document.element.body
    for element in [each for each in body if not each.tag.endswith("}sectPr")]:
        body.remove(element)
    for part in (document.part, document.part.package):
        for key in [key for key, each in part.rels.items() if each.reltype.endswith(_ABOUT)]:
            del part.rels[key]
    return document


def _describe(document: Any, title: str) -> None:
    """Title and language; nothing that tells who made the file or when."""
    core = document.core_properties
    core.title = _clean(title)[:_LONGEST_TITLE]
    core.author, core.last_modified_by, core.comments = "", "", ""
    core.created = core.modified = _MOMENT
    core.language = "nl-NL"
    qualified = need("docx.oxml.ns", "word").qn
    for language in document.styles.element.iter(qualified("w:lang")):
        language.set(qualified("w:val"), "nl-NL")


def _add(document: Any, block: Block) -> None:
    match block.kind:
        case "heading":
            style = _style(document, f"Heading {block.level}")
            _fill(document.add_paragraph(style=style), block.runs, strong=style is None)
        case "table":
            _add_table(document, block)
        case "item":
            _add_item(document, block)
        case _:
            paragraph = document.add_paragraph()
            leads = bool(block.runs) and all(run.strong for run in block.runs)
            paragraph.paragraph_format.keep_with_next = leads or None
            _fill(paragraph, block.runs)


def _add_item(document: Any, block: Block) -> None:
    """An item in the style for lists; with its mark as text where a house style has none."""
    style = "List Number" if block.mark[:1].isdigit() else "List Bullet"
    depth = f" {block.level}" if 1 < block.level < 4 else ""
    known = _style(document, style + depth) or _style(document, style)
    marked = (Run(f"{block.mark} "), *block.runs) if block.mark and not known else block.runs
    _fill(document.add_paragraph(style=known if block.mark else None), marked)


def _style(document: Any, name: str) -> str | None:
    """The name of a style when the document has it."""
    return name if name in {style.name for style in document.styles} else None


def _add_table(document: Any, block: Block) -> None:
    table = document.add_table(
        rows=0, cols=len(block.rows[0]), style=_style(document, "Table Grid")
    )
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
