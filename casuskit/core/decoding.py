"""Bytes to text: UTF-8 only, never guessed; what is not UTF-8 is told with its place."""

import codecs

from casuskit.core.findings import Problem
from casuskit.core.messages import _
from casuskit.core.text import Source, Span

_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def decode(path: str, raw: bytes) -> tuple[Source, tuple[Problem, ...]]:
    """The text of a file; undecodable bytes become U+FFFD, so that the rest can be looked at."""
    try:
        return Source(path, raw.decode("utf-8"), raw), ()
    except UnicodeDecodeError as error:
        if raw.startswith(_UTF16):
            message = _("The file is saved as UTF-16; save it as UTF-8.")
            text = raw.decode("utf-16", errors="replace")
            return Source(path, text), (Problem("not-utf-8", Span(0, 0), message),)
        at = len(raw[: error.start].decode("utf-8"))
        message = _("The byte 0x{byte:02X} is not UTF-8; save the file as UTF-8.")
        problem = Problem("not-utf-8", Span(at, at + 1), message.format(byte=raw[error.start]))
        return Source(path, raw.decode("utf-8", errors="replace")), (problem,)
