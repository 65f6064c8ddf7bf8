"""A text as a detector wants it: one kind of blank, dash and digit, nothing invisible.

Every offset in the normal text leads back to the original, and `lower()` keeps its length. The
work is linear in the length of the text: `unicodedata.normalize` is quadratic on long runs of
combining marks, so it is only given one letter with a few marks at a time.
"""

import re
import unicodedata
from bisect import bisect_right
from html import unescape
from typing import NamedTuple

from casuskit.core.text import Span

_GONE = "\0"
_NORMAL = bytes({ord("\n"), *range(32, 127)} - {ord("&"), ord("\\")})
_FEW = 8
_MARKS = "\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
_MOST_MARKS = 4
_ODD_SIGN = re.compile(rf"[{_GONE}\r&\\{_MARKS}]")
_ODD = re.compile(
    rf"{_GONE}+|\r\n?"
    r"|&(?:\#[0-9]{1,7}|\#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});"
    r"|\\[!-/:-@\[-`{-~]"
    rf"|[^\W\d_]?[{_MARKS}]+",
)
_SAME_LENGTH = {
    "\n": "\n", "\r": "\r",
    "\t": " ", "\v": " ", "\f": " ", "\x85": "\n", "\u2028": "\n", "\u2029": "\n", "\u2800": " ",
    "\u2212": "-", "\u2043": "-", "\u02d7": "-",
    "\u2018": "'", "\u2019": "'", "\u02bc": "'", "\u2032": "'", "\u00b4": "'",
    "\u0130": "I",
    "\u00b7": ".", "\u2024": ".", "\u2219": ".", "\u30fb": ".",
}  # fmt: skip
_INVISIBLE = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\ufe00-\ufe0f\ufffd\U000e0100-\U000e01ef]"
)
_LOOKALIKE = re.compile("[\ufe50-\ufe6f\uff00-\uffef\U0001d400-\U0001d7ff]")
_TWINS = str.maketrans(
    "АВЕЅІЈКМНОРСТУХаеѕіјорсухԁԛԝһӏΑΒΕΖΗΙΚΜΝΟΡΤΥΧαινορυ",
    "ABESIJKMHOPCTYXaesijopcyxdqwhlABEZHIKMNOPTYXaivopu",
)
_OTHER_LETTERS = re.compile(r"[\u0370-\u052f]")
_LETTERS = re.compile(r"[^\W\d_]+")
_LATIN = re.compile(r"[A-Za-z]")


class _Change(NamedTuple):
    """A piece of the normal text, `start` up to `end`, that stands for another piece `was`."""

    start: int
    end: int
    was: Span


class Normal(NamedTuple):
    """The normal text, and the pieces of it whose length differs from the original."""

    text: str
    changes: tuple[_Change, ...]
    starts: tuple[int, ...]

    def original(self, span: Span) -> Span:
        """The span in the original text; `span` holds at least one sign."""
        return Span(self._first(span.start), self._last(span.end - 1))

    def _first(self, at: int) -> int:
        change = self._before(at)
        if change is None:
            return at
        return change.was.start if at < change.end else change.was.end + at - change.end

    def _last(self, at: int) -> int:
        change = self._before(at)
        if change is None:
            return at + 1
        return change.was.end if at < change.end else change.was.end + at - change.end + 1

    def _before(self, at: int) -> _Change | None:
        found = bisect_right(self.starts, at)
        return self.changes[found - 1] if found else None


def normalise(text: str) -> Normal:
    """The normal text; `\\n` is its only line end and a space its only blank."""
    new = {sign: _TABLE[ord(sign)] for sign in _odd_signs(text)}
    plain = _translated(text, [pair for pair in new.items() if pair[0] != pair[1]])
    if any(map(_OTHER_LETTERS.match, new.values())):
        plain = _LETTERS.sub(_as_latin, plain)
    if not any(map(_ODD_SIGN.match, new.values())):
        return Normal(plain, (), ())
    kept: list[str] = []
    changes: list[_Change] = []
    at = length = 0
    for sign in _ODD_SIGN.finditer(plain):
        found = _odd(plain, sign.start(), at)
        if found is None:
            continue
        written = _replacement(found.group())
        kept += (plain[at : found.start()], written)
        length += found.start() - at + len(written)
        at = found.end()
        changes.append(_Change(length - len(written), length, Span(found.start(), at)))
    kept.append(plain[at:])
    return Normal("".join(kept), tuple(changes), tuple(change.start for change in changes))


def _odd_signs(text: str) -> set[str]:
    """The signs of a text that may want a change; most texts have a few."""
    rest = text.encode("utf-8", "surrogatepass").translate(None, _NORMAL)
    return set(rest.decode("utf-8", "surrogatepass"))


def _translated(text: str, changed: list[tuple[str, str]]) -> str:
    """The text with other signs for some; a few are replaced quicker one by one."""
    if len(changed) > _FEW:
        return text.translate(_TABLE)
    for sign, new in changed:
        text = text.replace(sign, new)
    return text


def _odd(text: str, at: int, done: int) -> re.Match[str] | None:
    """What begins at an odd sign, or with the letter before it when it is a mark on that."""
    if at < done:
        return None
    return (_ODD.match(text, at - 1) if at > done else None) or _ODD.match(text, at)


def _as_latin(word: re.Match[str]) -> str:
    letters = word.group()
    return letters.translate(_TWINS) if _LATIN.search(letters) else letters


def _replacement(odd: str) -> str:
    match odd[0]:
        case "\r":
            return "\n"
        case "\\":
            return odd[1]
        case "&":
            return unescape(odd).translate(_TABLE).replace(_GONE, "")
    return unicodedata.normalize("NFC", odd[: _MOST_MARKS + 1])[:1] if odd[0].isalpha() else ""


class _Table(dict[int, str]):
    """For every sign one sign, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        self[code] = new = _sign(chr(code))
        return new


_TABLE = _Table()


def _sign(sign: str) -> str:
    if sign in _SAME_LENGTH:
        return _SAME_LENGTH[sign]
    if _LOOKALIKE.match(sign):
        simple = unicodedata.normalize("NFKC", sign)
        sign = simple if len(simple) == 1 else sign
    match unicodedata.category(sign):
        case "Cc" | "Cf":
            return _GONE
        case "Zs":
            return " "
        case "Pd":
            return "-"
        case "Nd":
            return str(unicodedata.decimal(sign))
    return _GONE if _INVISIBLE.match(sign) else sign
