"""The only place that prints: results on stdout, all else on stderr, control signs escaped."""

import os
import re
import sys

_UNSAFE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]"
)


def result(text: str) -> None:
    """Write a result whole to stdout; raises `OSError` when it cannot be delivered."""
    _write(sys.stdout.fileno(), safe(text))


def raw(made: bytes) -> None:
    """Write bytes to stdout as they are."""
    _deliver(sys.stdout.fileno(), made)


def note(text: str) -> None:
    """Say a line on stderr; when nobody listens it is lost, and that is all."""
    try:
        _write(sys.stderr.fileno(), safe(text) + "\n")
    except (OSError, ValueError):
        return


def safe(text: str) -> str:
    """The text with control and direction characters written as visible escapes."""
    return _UNSAFE.sub(lambda match: f"\\u{ord(match.group()):04x}", text)


def _write(handle: int, text: str) -> None:
    _deliver(handle, text.encode("utf-8"))


def _deliver(handle: int, made: bytes) -> None:
    left = memoryview(made)
    while left:
        left = left[os.write(handle, left) :]


def ask(prompt: str) -> str:
    """A line that the person types; raises `EOFError` at the end of the input."""
    _write(sys.stderr.fileno(), prompt)
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line.rstrip("\r\n")
