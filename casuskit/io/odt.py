"""A document as OpenDocument text (ODT, ISO/IEC 26300): what a Dutch government asks to be sent.

Headings, lists and header rows are real, so that a screen reader finds its way. Written with the
standard library: a file is a zip with two pages of XML, and the same text gives the same bytes.
"""

import io
import re
import zipfile
from collections.abc import Iterable
from xml.sax.saxutils import escape

from casuskit.io.resources import folder
from casuskit.render.blocks import Block, Runs, blocks
from casuskit.render.lists import List, with_lists

_TYPE = "application/vnd.oasis.opendocument.text"
_EPOCH = (1980, 1, 1, 0, 0, 0)
_INVALID = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_BLANKS = re.compile(" {2,}|\n|\t")
_NAMESPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (
        ("office", "office"),
        ("text", "text"),
        ("table", "table"),
        ("style", "style"),
        ("meta", "meta"),
        ("fo", "xsl-fo-compatible"),
    )
)
_STYLES = {(True, False): "Strong", (False, True): "Emphasis", (True, True): "StrongEmphasis"}
_AUTOMATIC = (
    "<office:automatic-styles>"
    '<style:style style:name="Cell" style:family="table-cell">'
    '<style:table-cell-properties fo:border="0.5pt solid #5a5a5a" fo:padding="0.12cm"/>'
    "</style:style></office:automatic-styles>"
)
"""The looks of a cell: the only style that a reader does not take from the page of styles."""

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'


def odt(markdown: str) -> bytes:
    """The bytes of an .odt."""
    row = blocks(markdown)
    title = next((block.text for block in row if block.kind == "heading"), "")
    parts = {
        "content.xml": _content(row),
        "styles.xml": (folder("templates") / "document-styles.xml").read_text(encoding="utf-8"),
        "meta.xml": _meta(title),
        "META-INF/manifest.xml": _manifest(),
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(zipfile.ZipInfo("mimetype", _EPOCH), _TYPE)  # first, and not compressed
        for name, text in parts.items():
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, text.encode())
    return buffer.getvalue()


def _content(row: Iterable[Block]) -> str:
    tables = 0
    made = []
    for part in with_lists(row):
        if isinstance(part, List):
            made.append(_list(part))
        elif part.kind == "table":
            tables += 1
            made.append(_table(part, tables))
        else:
            made.append(_block(part))
    body = "\n".join(made)
    return (
        f'{_HEAD}<office:document-content {_NAMESPACES} office:version="1.3">'
        f"{_AUTOMATIC}<office:body><office:text>\n{body}\n</office:text></office:body>"
        "</office:document-content>\n"
    )


def _block(block: Block) -> str:
    if block.kind == "heading":
        level = f'text:style-name="Heading_20_{block.level}" text:outline-level="{block.level}"'
        return f"<text:h {level}>{_runs(block.runs)}</text:h>"
    if block.kind == "code":
        return f'<text:p text:style-name="Preformatted_20_Text">{_runs(block.runs)}</text:p>'
    leads = bool(block.runs) and all(run.strong for run in block.runs)
    return _paragraph(block.runs, "Question" if leads else "Text_20_body")


def _paragraph(runs: Runs, style: str) -> str:
    return f'<text:p text:style-name="{style}">{_runs(runs)}</text:p>'


def _list(part: List) -> str:
    style = "Bullets" if part.start is None else "Numbers"
    first = "" if part.start is None else f' text:start-value="{part.start}"'
    items = [
        f"<text:list-item{'' if number else first}>"
        + "".join(
            _list(each) if isinstance(each, List) else _paragraph(each, "Text_20_body")
            for each in item.parts
        )
        + "</text:list-item>"
        for number, item in enumerate(part.items)
    ]
    return f'<text:list text:style-name="{style}">{"".join(items)}</text:list>'


def _table(block: Block, number: int) -> str:
    header, *rows = block.rows
    columns = f'<table:table-column table:number-columns-repeated="{len(header)}"/>'
    head = f"<table:table-header-rows>{_row(header, 'Table_20_Heading')}</table:table-header-rows>"
    body = "".join(_row(row, "Table_20_Contents") for row in rows)
    return f'<table:table table:name="Tabel {number}">{columns}{head}{body}</table:table>'


def _row(row: Iterable[Runs], style: str) -> str:
    cells = "".join(
        f'<table:table-cell table:style-name="Cell" office:value-type="string">'
        f"{_paragraph(cell, style)}</table:table-cell>"
        for cell in row
    )
    return f"<table:table-row>{cells}</table:table-row>"


def _runs(runs: Runs) -> str:
    return "".join(
        f'<text:span text:style-name="{style}">{_text(run.text)}</text:span>'
        if (style := _STYLES.get((run.strong, run.emphasis)))
        else _text(run.text)
        for run in runs
    )


def _text(text: str) -> str:
    """Text with its blanks: OpenDocument folds two spaces and a line end into one."""
    return _BLANKS.sub(_blank, escape(_INVALID.sub("", text)))


def _blank(found: re.Match[str]) -> str:
    match found.group()[0]:
        case "\n":
            return "<text:line-break/>"
        case "\t":
            return "<text:tab/>"
    return f' <text:s text:c="{len(found.group()) - 1}"/>'


def _meta(title: str) -> str:
    """Title and language; nothing that tells who made the file or when."""
    told = escape(_INVALID.sub("", title))
    return (
        f"{_HEAD}<office:document-meta {_NAMESPACES}"
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3"><office:meta>'
        f"<dc:title>{told}</dc:title><dc:language>nl-NL</dc:language>"
        "</office:meta></office:document-meta>\n"
    )


def _manifest() -> str:
    files = [("/", _TYPE), *((f"{name}.xml", "text/xml") for name in ("content", "styles", "meta"))]
    entries = "".join(
        f'<manifest:file-entry manifest:full-path="{path}" manifest:media-type="{kind}"/>'
        for path, kind in files
    )
    about = 'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"'
    about += ' manifest:version="1.3"'
    return f"{_HEAD}<manifest:manifest {about}>{entries}</manifest:manifest>"
