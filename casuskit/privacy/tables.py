"""Tables in Markdown or CSV: each cell with the heading of its column, which says what is in it."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

_RULER = re.compile(
    r"^[ >]{0,12}\|?[ ]{0,8}:?-{1,80}:?[ ]{0,8}(?:\|[ :-]{1,96}){1,40}\|?[ ]{0,8}$", re.M
)
_NAME = re.compile(r"[ \"']{0,2}[^\W\d][\w .#/()+-]{0,30}[ \"']{0,2}")
_LONGEST_HEADER = 400
_LONGEST_ROW = 2_000
_FRONTS = ("|", ";", ",", "\n", "")


class Row(NamedTuple):
    """A line of a table under its headings, `start` up to `end`; `sign` stands between cells."""

    start: int
    end: int
    heads: tuple[str, ...]
    sign: str


@lru_cache(maxsize=2)
def rows(text: str) -> tuple[Row, ...]:
    """Every line below the headings of a table, in order."""
    marked = _rows(text) if "|" in text else []
    return tuple(sorted((*marked, *_separated(text))))


def head(text: str, at: int) -> str:
    """The heading of the column in which an offset lies, in lower case; else nothing."""
    row = _row(text, at)
    if row is None:
        return ""
    before = text[row.start : at]
    outside = before.split('"')[::2] if row.sign != "|" else [before]
    column = sum(piece.count(row.sign) for piece in outside)
    column -= row.sign == "|" and before.lstrip(" >")[:1] == "|"
    return row.heads[column] if column < len(row.heads) else ""


def head_of_cell(text: str, at: int) -> str:
    """The heading above a cell that begins at an offset; else nothing."""
    front = text[max(0, at - 4) : at].rstrip(" *_`\"'")[-1:]
    return head(text, at) if front in _FRONTS else ""


def headings(text: str, at: int) -> tuple[str, ...]:
    """The headings of all columns of the table in which an offset lies, in lower case."""
    row = _row(text, at)
    return row.heads if row else ()


def _row(text: str, at: int) -> Row | None:
    table = rows(text)
    found = bisect_right(table, at, key=lambda row: row.start) - 1
    return table[found] if found >= 0 and at < table[found].end else None


def _rows(text: str) -> list[Row]:
    found: list[Row] = []
    at = 0
    for ruler in _RULER.finditer(text):
        if ruler.start() < at:
            continue
        heads, at = _heads(text, ruler.start()), ruler.end() + 1
        while at < len(text):
            end = text.find("\n", at)
            end = len(text) if end == -1 else end
            if "|" not in text[at:end]:
                break
            if end - at < _LONGEST_ROW:
                found.append(Row(at, end, heads, "|"))
            at = end + 1
    return found


def _separated(text: str) -> Iterator[Row]:
    """The lines under a line of names with a semicolon or a comma between them, as in CSV."""
    heads: tuple[str, ...] = ()
    sign, at = ";", 0
    for line in text.split("\n") if ";" in text or "," in text else ():
        end = at + len(line)
        if heads and line.count(sign) >= len(heads) - 1 and len(line) < _LONGEST_ROW:
            yield Row(at, end, heads, sign)
        else:
            sign = ";" if ";" in line else ","
            heads = _names(line, sign) if sign in line[:_LONGEST_HEADER] else ()
        at = end + 1


def _names(line: str, sign: str) -> tuple[str, ...]:
    """The headings in a line, when it holds nothing else; behind a comma in prose is a blank."""
    if len(line) > _LONGEST_HEADER or (sign == "," and ", " in line):
        return ()
    cells = line.removesuffix(sign).split(sign)
    named = len(cells) > 1 and all(map(_NAME.fullmatch, cells))
    return tuple(cell.strip(" \"'").lower() for cell in cells) if named else ()


def _heads(text: str, ruler: int) -> tuple[str, ...]:
    before = text[max(0, ruler - _LONGEST_ROW) : ruler].removesuffix("\n")
    line = before.rpartition("\n")[2].strip(" >").strip("|")
    return tuple(cell.strip(" *_`").lower() for cell in line.split("|"))
