"""Read one file as it lies there: a plain file, no link, of bounded size."""

import errno
import os
import stat
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from pathlib import Path
from typing import NamedTuple

from casuskit.core.decoding import decode
from casuskit.core.documents import Document, parse
from casuskit.core.errors import CasusError
from casuskit.core.findings import Problem
from casuskit.core.messages import _
from casuskit.core.text import Source, Span, may_hold_control

MAX_BYTES = 1024 * 1024
_MOST_FIGURES = 100_000  # what takes the check on personal data some five seconds
_FIGURES = tuple(b"%d" % figure for figure in range(10))
_TEXTS = (".md", ".markdown", ".txt", ".csv", ".html", ".yaml", ".yml")
_ATTACHMENTS = tuple(
    ".pdf .doc .docx .odt .rtf .xls .xlsx .ods .ppt .pptx .odp .jpg .jpeg .png .gif .heic .webp"
    " .tif .tiff .bmp .mp3 .m4a .wav .ogg .mp4 .mov .avi .msg .zip".split()
)
_MAGIC = (b"%PDF-", b"{\\rtf", b"\xff\xd8\xff", b"PK\x03\x04")
_FLAGS = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC


class Unreadable(Exception):
    """A file that is no plain file, too large, or closed to us; `code` names the rule."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


def read_bytes(path: Path | str, most: int = MAX_BYTES) -> bytes:
    """The bytes of a plain file of at most `most` bytes; raises `Unreadable`."""
    return _read(path, most)[0]


def _read(path: Path | str, most: int) -> tuple[bytes, os.stat_result]:
    """The bytes of a plain file, and how it lay there before they were read."""
    try:
        handle = os.open(path, _FLAGS)
    except OSError as error:
        if Path(path).is_symlink():
            raise Unreadable(
                "unreadable-file", _("A link is not followed; put the file itself here.")
            ) from None
        raise Unreadable("unreadable-file", _why_closed(error)) from None
    try:
        found = os.fstat(handle)
        if not stat.S_ISREG(found.st_mode):
            raise Unreadable("unreadable-file", _("This is not a plain file."))
        if found.st_size > most:
            raise _too_large()
        raw = os.read(handle, found.st_size + 1)
        if len(raw) == found.st_size:
            return raw, found
        while len(raw) <= most and (piece := os.read(handle, most + 1 - len(raw))):
            raw += piece
        return raw, found
    finally:
        os.close(handle)


def read_piece(path: Path | str, start: int, end: int) -> tuple[bytes, os.stat_result]:
    """Some bytes of a file, and how it lay there afterwards; raises `Unreadable`."""
    try:
        handle = os.open(path, _FLAGS)
    except OSError as error:
        raise Unreadable("unreadable-file", _why_closed(error)) from None
    try:
        return os.pread(handle, end - start, start), os.fstat(handle)
    finally:
        os.close(handle)


def _why_closed(error: OSError) -> str:
    """Why a file cannot be opened; what happens every day in words of our own."""
    if error.errno == errno.ENOENT:
        return _("There is no file of this name.")
    if error.errno == errno.EACCES:
        return _("You may not read this file.")
    reason = os.strerror(error.errno or 0)
    return _("The file cannot be opened: {reason}.").format(reason=reason)


def needed_text(path: Path) -> str:
    """The text of a file that a command cannot do without; raises `CasusError`."""
    try:
        return read_bytes(path).decode("utf-8")
    except (Unreadable, UnicodeDecodeError) as error:
        raise CasusError(f"{path}: {error}") from None


class Read(NamedTuple):
    """The document in a file, its bytes, and how it lay there before they were read.

    The last two are empty for a file that cannot be read; that is a document too.
    """

    document: Document
    raw: bytes = b""
    lay: os.stat_result | None = None


def document(path: Path | str, shown: str) -> Document:
    """The document in a file, reported under `shown`."""
    return read_document(path, shown).document


def read_document(path: Path | str, shown: str) -> Read:
    """The same with what it was made of."""
    try:
        raw, lay = _read(path, MAX_BYTES)
    except Unreadable as error:
        attached = error.code == "too-large" and is_attachment(shown)
        return Read(unread(shown, _attachment() if attached else error))
    return Read(from_bytes(raw, shown), raw, lay)


def from_bytes(raw: bytes, shown: str) -> Document:
    """The document in some bytes, with the same bound as for a file."""
    if is_attachment(shown, raw):
        return unread(shown, _attachment())
    if len(raw) > MAX_BYTES:
        return unread(shown, _too_large())
    if len(raw) > _MOST_FIGURES and sum(map(raw.count, _FIGURES)) > _MOST_FIGURES:
        return unread(shown, _too_many_figures())
    return parse(*decode(shown, raw), clean=not may_hold_control(raw))


def is_attachment(path: str, raw: bytes = b"") -> bool:
    """Whether a file is a picture, scan, recording or office document, by its name or its bytes.

    A file that calls itself a text is read as one, whatever is in it.
    """
    if is_text(path):
        return False
    binary = b"\0" in raw and not raw.startswith((BOM_UTF16_LE, BOM_UTF16_BE))
    return path.lower().endswith(_ATTACHMENTS) or binary or raw.startswith(_MAGIC)


def is_text(path: str) -> bool:
    """Whether a file calls itself a text, by how its name ends."""
    return path.lower().endswith(_TEXTS)


def _attachment() -> Unreadable:
    return Unreadable("attachment", _("This file is no text; what is in it cannot be checked."))


def _too_large() -> Unreadable:
    message = _("The file is larger than {limit} KiB; a case is a few pages of text.")
    return Unreadable("too-large", message.format(limit=MAX_BYTES // 1024))


def _too_many_figures() -> Unreadable:
    """What has so many figures is no case, and each could be a number of somebody."""
    message = _("The file holds more than {most} figures; a case is a few pages of text.")
    return Unreadable("too-large", message.format(most=_MOST_FIGURES))


def unread(shown: str, error: Unreadable) -> Document:
    """The document for a file of which nothing is known."""
    problem, nothing = Problem(error.code, Span(0, 0), str(error)), Span(0, 0)
    return Document(Source(shown, ""), "", {}, {}, nothing, nothing, (problem,))
