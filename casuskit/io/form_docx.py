"""The lines of a Word document as somebody filled it in, tables, text boxes and notes included.

The text is read from the XML, because a form keeps answers where python-docx does not look: in
content controls, in text boxes, in notes. A document may come from anywhere: it is measured before
it is unpacked, and one that declares entities is refused.
"""

import io
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from typing import Any

from casuskit.core.errors import CasusError
from casuskit.core.messages import _
from casuskit.core.text import without_control
from casuskit.io.extras import need
from casuskit.meetings.form_lines import Line, harmless, row_lines

LARGEST = 16 << 20
_LARGEST_UNPACKED, _MOST_PARTS = 64 << 20, 2000
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_HEADINGS, _ITEMS = ("heading", "kop", "title", "titel"), ("list", "lijst")
_ASIDE = ("footnotes", "endnotes", "comments", "header", "footer")
_AROUND = "Rond de tekst: kop, voet, noten en opmerkingen"
_OFF = ("0", "false", "off", "none")
_UNREADABLE = (
    zipfile.BadZipFile, zlib.error, KeyError, ValueError, SyntaxError, NotImplementedError,
    RuntimeError, EOFError, AttributeError, TypeError,
)  # fmt: skip
"""What zipfile, lxml and python-docx raise for a damaged file; the last two for its relations."""

_LONGEST_BOLD = 15  # words of a line in bold letters that is a heading


def docx_lines(raw: bytes) -> list[Line]:
    """The lines of a .docx, its headers and notes last; raises `CasusError` for what is none."""
    (main, *asides), styles = _opened(raw)
    around = [line for root in asides for line in _clean(_lines(root, styles))]
    heading = [Line(_AROUND, heading=True)] if around else []
    return [*_clean(_lines(main, styles)), *heading, *around]


def _clean(lines: Iterable[Line]) -> Iterator[Line]:
    """The lines with words in them, that do no harm where they come to stand."""
    clean = (line._replace(text=harmless(without_control(line.text)).strip()) for line in lines)
    yield from (line for line in clean if line.text)


def _opened(raw: bytes) -> tuple[list[Any], dict[str, str]]:
    """The roots that hold text, and the names of styles by id."""
    try:
        _measure(raw)
        document = need("docx", "word").Document(io.BytesIO(raw))
        if document.element.tag != f"{_W}document":
            raise ValueError("another kind of document")
        styles = {each.style_id: str(each.name).casefold() for each in document.styles}
        return [document.element.body, *_asides(document)], styles
    except _UNREADABLE as error:
        message = _("This is no Word document (.docx) that can be read; save it as text or anew.")
        raise CasusError(message) from error


def _measure(raw: bytes) -> None:
    """Refuse what grows out of bounds when it is unpacked, or declares entities."""
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        parts = archive.infolist()
        if len(parts) > _MOST_PARTS or sum(each.file_size for each in parts) > _LARGEST_UNPACKED:
            raise CasusError(_("The Word document is too large when unpacked; it is no form."))
        texts = (each for each in parts if each.filename.endswith((".xml", ".rels")))
        if any(b"<!DOCTYPE" in archive.read(each) for each in texts):
            raise ValueError("a document type in a part")


def _asides(document: Any) -> Iterator[Any]:
    """The roots of headers, footers, notes and comments, in the order of their names."""
    parse = need("docx.oxml.parser", "word").parse_xml
    parts = sorted(document.part.package.iter_parts(), key=lambda each: str(each.partname))
    for part in parts:
        name = str(part.partname).rsplit("/", 1)[-1]
        if name.endswith(".xml") and name.startswith(_ASIDE):
            yield parse(part.blob)


def _lines(element: Any, styles: dict[str, str]) -> Iterator[Line]:
    """The lines below an element, in the order of the document."""
    for child in element:
        match child.tag:
            case tag if tag == f"{_W}p":
                yield from _paragraph(child, styles)
            case tag if tag == f"{_W}tbl":
                for row in _below(child, "tr"):
                    yield from row_lines([[*_lines(cell, styles)] for cell in _below(row, "tc")])
            case tag if tag == f"{_W}sdt":
                if child.find(f"{_W}sdtPr/{_W}showingPlcHdr") is None:
                    yield from _lines(child, styles)
            case tag if tag != _FALLBACK and isinstance(tag, str):
                yield from _lines(child, styles)


def _below(element: Any, name: str) -> Iterator[Any]:
    """The rows of a table or the cells of a row, also those in a content control."""
    for child in element:
        if child.tag == f"{_W}{name}":
            yield child
        elif child.tag in (f"{_W}sdt", f"{_W}sdtContent"):
            yield from _below(child, name)


def _paragraph(element: Any, styles: dict[str, str]) -> Iterator[Line]:
    style = _of_style(element, styles)
    text = "".join(_texts(element))
    is_heading = style.startswith(_HEADINGS) or _is_bold(element, text)
    is_item = style.startswith(_ITEMS) or element.find(f"{_W}pPr/{_W}numPr") is not None
    for part in text.split("\n"):
        yield Line(" ".join(part.split()), is_heading, is_item and not is_heading)
    for box in _boxes(element):
        yield from _lines(box, styles)


def _of_style(element: Any, styles: dict[str, str]) -> str:
    named = element.find(f"{_W}pPr/{_W}pStyle")
    return styles.get(named.get(f"{_W}val", ""), "") if named is not None else ""


def _texts(element: Any) -> Iterator[str]:
    """The texts of a paragraph, and what stands for a blank or a new line between them."""
    for child in element:
        match child.tag:
            case tag if tag == f"{_W}t":
                yield child.text or ""
            case tag if tag in (f"{_W}br", f"{_W}cr"):
                yield "\n"
            case tag if tag == f"{_W}tab":
                yield " "
            case tag if tag == f"{_W}noBreakHyphen":
                yield "-"
            case tag if tag == f"{_W}sdt":
                if child.find(f"{_W}sdtPr/{_W}showingPlcHdr") is None:
                    yield from _texts(child)
            case tag if tag not in (_FALLBACK, f"{_W}txbxContent", f"{_W}pPr", f"{_W}rPr"):
                yield from _texts(child)


def _boxes(element: Any) -> Iterator[Any]:
    """The text boxes that hang on a paragraph, each once."""
    for child in element:
        if child.tag == f"{_W}txbxContent":
            yield child
        elif child.tag != _FALLBACK:
            yield from _boxes(child)


def _is_bold(element: Any, text: str) -> bool:
    """Whether a short paragraph is in bold letters from its beginning to its end."""
    runs = [run for run in element.iter(f"{_W}r") if "".join(_texts(run)).strip()]
    return 0 < len(text.split()) <= _LONGEST_BOLD and bool(runs) and all(map(_bold, runs))


def _bold(run: Any) -> bool:
    mark = run.find(f"{_W}rPr/{_W}b")
    return mark is not None and mark.get(f"{_W}val", "1") not in _OFF
