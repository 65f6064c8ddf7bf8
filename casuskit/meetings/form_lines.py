"""Take a text apart as somebody filled it in: headings, items and plain lines; R89."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from casuskit.core.text import without_control

_HEADING = re.compile(r"#{1,6}(?=[ \t])")
_BOLD = re.compile(r"\A(\*\*|__)(?=\S)(.+?)(?<=\S)\1[ \t]*(:?)")
_LABEL = re.compile(r"\A(\*\*|__)(?=\S)([^*_:]+?):?\1[ \t]*:?[ \t]+(.*)")
_ITEM = re.compile(r"(?:[-*+•–]|([0-9]{1,2}[.)]))[ \t]+(?:\[[ xX]\][ \t]+)?(.*)")
_UNDERLINE = re.compile(r"={2,}|-{2,}")
_RULER = re.compile(r"[-*_=|:# \t]+")
_CELL = re.compile(r"(?<!\\)\|")
_MUTE = re.compile(r"casus:(?=[ \t]*negeer)")
_LONGEST_LABEL = 25  # words
_LONGEST_UNDERLINED = 8


class Line(NamedTuple):
    """A line without its marks; `heading`, `item` and `numbered` say which it had."""

    text: str
    heading: bool = False
    item: bool = False
    numbered: bool = False


def text_lines(text: str) -> list[Line]:
    """The lines of a Markdown or plain text; one that goes on with the line above is joined."""
    found: list[Line] = []
    blank = True
    for raw in without_control(text).splitlines():
        line = harmless(raw).strip()
        if not line:
            blank = True
        elif line.startswith("|"):
            found += _row(line)
            blank = True
        elif not blank and _UNDERLINE.fullmatch(line) and _is_short(found[-1]):
            found[-1] = found[-1]._replace(heading=True)
            blank = True
        elif not _RULER.fullmatch(line):
            made = _line(line)
            if not blank and _goes_on(found, made, raw):
                found[-1] = found[-1]._replace(text=f"{found[-1].text} {made.text}")
            elif made.text:
                found.append(made)
            blank = made.heading or not made.text
    return found


def harmless(text: str) -> str:
    """The same words, that begin no comment and mute no rule where they come to stand."""
    return _MUTE.sub("casus", text.replace("<!--", "<! --"))


def row_lines(cells: Sequence[Sequence[Line]]) -> Iterator[Line]:
    """The lines of a row: of two columns or more the first is a question, when it is short.

    A first cell that is only a number belongs to the question in the second.
    """
    if len(cells) > 2 and not any(sign.isalpha() for line in cells[0] for sign in line.text):
        number = " ".join(line.text for line in cells[0])
        yield from _question([*_joined(number, cells[1])], cells[2:])
    elif len(cells) > 1:
        yield from _question(cells[0], cells[1:])
    else:
        yield from (line for cell in cells for line in cell)


def _joined(number: str, cell: Sequence[Line]) -> Iterator[Line]:
    for place, line in enumerate(cell):
        yield line if place or not number else line._replace(text=f"{number} {line.text}")


def _question(first: Sequence[Line], others: Iterable[Sequence[Line]]) -> Iterator[Line]:
    is_label = len(first) == 1 and len(first[0].text.split()) <= _LONGEST_LABEL
    yield from (line._replace(heading=True, item=False) for line in first) if is_label else first
    yield from (line for cell in others for line in cell)


def _row(line: str) -> Iterator[Line]:
    """The lines of a row of a Markdown table; nothing of the line under its header."""
    if _RULER.fullmatch(line):
        return
    inner = line[1:-1] if line.endswith("|") and not line.endswith("\\|") else line[1:]
    cells = [each.strip().replace("\\|", "|") for each in _CELL.split(inner)]
    parts = (re.split(r"<br ?/?>", cell) for cell in cells)
    yield from row_lines([[_line(each.strip()) for each in cell if each.strip()] for cell in parts])


def _line(line: str) -> Line:
    if heading := _HEADING.match(line):
        return Line(line[heading.end() :].rstrip("# \t").lstrip(), heading=True)
    if bold := _BOLD.fullmatch(line):
        return Line(bold.group(2) + bold.group(3), heading=True)
    if label := _LABEL.fullmatch(line):
        return Line(f"{label.group(2)}: {label.group(3)}")
    if item := _ITEM.fullmatch(line):
        return Line(item.group(2), item=True, numbered=bool(item.group(1)))
    return Line(line)


def _is_short(line: Line) -> bool:
    return not line.item and len(line.text.split()) <= _LONGEST_UNDERLINED


def _goes_on(found: Sequence[Line], line: Line, raw: str) -> bool:
    """Whether a line is the rest of the sentence above it."""
    if not found or found[-1].heading or line.heading or line.item:
        return False
    return line.text[0].islower() or (found[-1].item and raw[0].isspace())
