"""Read one file as it lies there: a plain file, no link, of bounded size."""

import os
import stat
from pathlib import Path

from casuskit.core.decoding import decode
from casuskit.core.documents import Document, parse
from casuskit.core.errors import CasusError
from casuskit.core.findings import Problem
from casuskit.core.messages import _
from casuskit.core.text import Source, Span

MAX_BYTES = 1024 * 1024
_FLAGS = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC


class Unreadable(Exception):
    """A file that is no plain file, too large, or closed to us; `code` names the rule."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


def read_bytes(path: Path) -> bytes:
    """The bytes of a plain file of at most `MAX_BYTES`; raises `Unreadable`."""
    try:
        handle = os.open(path, _FLAGS)
    except OSError as error:
        if path.is_symlink():
            raise Unreadable(
                "unreadable-file", _("A link is not followed; put the file itself here.")
            ) from None
        reason = _("The file cannot be opened: {reason}.").format(
            reason=os.strerror(error.errno or 0)
        )
        raise Unreadable("unreadable-file", reason) from None
    try:
        found = os.fstat(handle)
        if not stat.S_ISREG(found.st_mode):
            raise Unreadable("unreadable-file", _("This is not a plain file."))
        if found.st_size > MAX_BYTES:
            raise _too_large()
        pieces, left = [], MAX_BYTES + 1
        while left > 0 and (piece := os.read(handle, left)):
            pieces.append(piece)
            left -= len(piece)
        return b"".join(pieces)
    finally:
        os.close(handle)


def needed_text(path: Path) -> str:
    """The text of a file that a command cannot do without; raises `CasusError`."""
    try:
        return read_bytes(path).decode("utf-8")
    except (Unreadable, UnicodeDecodeError) as error:
        raise CasusError(f"{path}: {error}") from None


def document(path: Path, shown: str) -> Document:
    """The document in a file, reported under `shown`; what cannot be read is a document too."""
    try:
        raw = read_bytes(path)
    except Unreadable as error:
        return unread(shown, error)
    return from_bytes(raw, shown)


def from_bytes(raw: bytes, shown: str) -> Document:
    """The document in some bytes, with the same bound as for a file."""
    if len(raw) > MAX_BYTES:
        return unread(shown, _too_large())
    return parse(*decode(shown, raw))


def _too_large() -> Unreadable:
    message = _("The file is larger than {limit} KiB; a case is a few pages of text.")
    return Unreadable("too-large", message.format(limit=MAX_BYTES // 1024))


def unread(shown: str, error: Unreadable) -> Document:
    """The document for a file of which nothing is known."""
    problem, nothing = Problem(error.code, Span(0, 0), str(error)), Span(0, 0)
    return Document(Source(shown, ""), "", {}, {}, nothing, nothing, (problem,))
