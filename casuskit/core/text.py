"""Text with places: a span is two offsets; line and column are worked out at the edge."""

import re
from bisect import bisect_right
from collections.abc import Iterable
from functools import cached_property
from itertools import accumulate
from typing import ClassVar, NamedTuple

_CONTROL = "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ufffe\uffff]|\r(?!\n)"
_SINGLE = bytes(code for code in (*range(32), 127) if code not in b"\t\n")
_LEAD, _RARE_LEAD = 0xC2, 0xEF  # what other control characters begin with in UTF-8


def may_hold_control(raw: bytes) -> bool:
    """Whether a text in UTF-8 may hold a control character; of most this can say no at once."""
    held = raw.__contains__  # a search for a single byte is many times as fast as any other
    return held(_LEAD) or (held(_RARE_LEAD) and b"\xef\xbf" in raw) or any(map(held, _SINGLE))


def control_in(text: str) -> re.Match[str] | None:
    """The first control character of a text; a line end is none."""
    return re.search(_CONTROL, text)


def without_control(text: str) -> str:
    """The text without its control characters."""
    return re.sub(_CONTROL, "", text)


class Span(NamedTuple):
    """A piece of a text: code points from `start` up to, not including, `end`."""

    start: int
    end: int


class Covered:
    """Some spans, to ask quickly whether another lies within one of them."""

    def __init__(self, spans: Iterable[Span]) -> None:
        ordered = sorted(spans)
        self._starts = [span.start for span in ordered]
        self._furthest = list(accumulate((span.end for span in ordered), max))

    def __contains__(self, span: Span) -> bool:
        before = bisect_right(self._starts, span.start)
        return before > 0 and self._furthest[before - 1] >= span.end


def occurrences(text: str, word: str) -> list[int]:
    """Where a word begins in a text, also within another word; none overlaps the one before."""
    found = []
    at = text.find(word)
    while at != -1:
        found.append(at)
        at = text.find(word, at + len(word))
    return found


_WIDE = b"\xf0"  # what a sign begins with in UTF-8 that takes four bytes


class Position(NamedTuple):
    """A place as a person counts it: line and column from 1, in code points as stored."""

    line: int
    column: int


class Source:
    """The text of one file under the path by which it is reported (relative, with `/`).

    One sign such as 📅 makes Python take four bytes for each letter. Such a text is kept as the
    bytes from which it was read, when those are given, and made again for who asks for it; only of
    the last of them the text is kept as well.
    """

    _last: ClassVar[tuple[bytes, str]] = (b"", "")

    def __init__(self, path: str, text: str, raw: bytes = b"") -> None:
        self.path = path
        self._kept = raw if _WIDE in raw else text
        if self._kept is raw:
            Source._last = raw, text

    @property
    def text(self) -> str:
        """The text as stored."""
        kept = self._kept
        if isinstance(kept, str):
            return kept
        raw, text = Source._last
        if raw is not kept:
            text = kept.decode("utf-8")
            Source._last = kept, text
        return text

    def holds(self, signs: str) -> bool:
        """Whether something stands in the text; quicker than to ask for all of it."""
        kept = self._kept
        return signs in kept if isinstance(kept, str) else signs.encode() in kept

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Source) and (self.path, self.text) == (other.path, other.text)

    def __hash__(self) -> int:
        return self._hash

    @cached_property
    def _hash(self) -> int:
        return hash((self.path, self.text))

    @cached_property
    def line_starts(self) -> tuple[int, ...]:
        """Offsets at which the lines begin; a line ends at a newline, alone or after a CR."""
        starts = [0]
        found = self.text.find("\n")
        while found != -1:
            starts.append(found + 1)
            found = self.text.find("\n", found + 1)
        return tuple(starts)

    def position(self, offset: int) -> Position:
        """Line and column of an offset; an offset past the end counts as the end."""
        offset = min(offset, len(self.text))
        line = bisect_right(self.line_starts, offset)
        return Position(line, offset - self.line_starts[line - 1] + 1)

    def offset(self, position: Position) -> int:
        """The offset of a line and column; the way back from `position`."""
        return self.line_starts[position.line - 1] + position.column - 1

    def line_span(self, line: int) -> Span:
        """The whole of a line (counted from 1) without its line end."""
        start = self.line_starts[line - 1]
        end = self.line_starts[line] if line < len(self.line_starts) else len(self.text)
        return Span(start, start + len(self.text[start:end].rstrip("\r\n")))
