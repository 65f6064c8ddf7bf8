"""The only place that prints: results on stdout, all else on stderr, control signs escaped."""

import errno
import os
import re
import sys
from typing import TextIO

from casuskit.core.errors import CasusError
from casuskit.core.messages import _
from casuskit.core.runner import harmless
from casuskit.core.text import without_control

_UNSAFE = (
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]"
)
_ARROWS = "\x1b(?:\\[[0-9;]*[A-Za-z~]|O[A-Z])"


def result(text: str) -> None:
    """Write a result whole to stdout; raises `OSError` when it cannot be delivered."""
    raw(safe(text).encode("utf-8"))


def raw(made: bytes) -> None:
    """Write bytes to stdout as they are; a reader who has seen enough may go (`| head`)."""
    try:
        _deliver(_handle(sys.stdout), made)
    except BrokenPipeError:
        return


def note(text: str) -> None:
    """Say a line on stderr; when nobody listens it is lost, and that is all."""
    try:
        _deliver(_handle(sys.stderr), f"{harmless(safe(text))}\n".encode())
    except (OSError, ValueError):
        return


def safe(text: str) -> str:
    """The text with control and direction characters written as visible escapes."""
    if text.replace("\n", "").isprintable():
        return text
    return re.sub(_UNSAFE, lambda match: f"\\u{ord(match.group()):04x}", text)


def on_terminal() -> bool:
    """Whether there is a person to ask something."""
    return all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stderr))


def width() -> int | None:
    """How many columns the terminal has that shows the result; nothing when none does."""
    try:
        return os.get_terminal_size(_handle(sys.stdout)).columns or None
    except (OSError, ValueError):
        return None


def _handle(stream: TextIO | None) -> int:
    """The descriptor of a stream; one that was closed from the start has none."""
    if stream is None:
        raise OSError(errno.EBADF, os.strerror(errno.EBADF))
    return stream.fileno()


def _deliver(handle: int, made: bytes) -> None:
    left = memoryview(made)
    while left:
        left = left[os.write(handle, left) :]


def ask(prompt: str) -> str:
    """A line that the person types; raises `EOFError` at the end of the input."""
    try:
        line = _edited(safe(prompt)) if _can_edit() else _plain(safe(prompt))
        line.encode()
    except UnicodeError:
        raise CasusError(_("What was typed is not UTF-8; set the terminal to UTF-8.")) from None
    return without_control(re.sub(_ARROWS, "", line)).rstrip("\r\n")


def _can_edit() -> bool:
    """Whether the arrow keys can move through the line; that takes a terminal on both sides."""
    return bool(sys.stdin and sys.stdout and sys.stdin.isatty() and sys.stdout.isatty())


def _edited(prompt: str) -> str:
    """A line that can be mended with the arrow keys; none is kept to be called back."""
    try:
        import readline
    except ImportError:  # a Python without it
        return _plain(prompt)
    readline.set_auto_history(False)
    readline.parse_and_bind("tab: self-insert")
    return input(prompt)


def _plain(prompt: str) -> str:
    _deliver(_handle(sys.stderr), prompt.encode())
    line = sys.stdin.readline() if sys.stdin else ""
    if not line:
        raise EOFError
    return line
