"""A table of short texts for the terminal."""

from collections.abc import Iterator, Sequence
from unicodedata import category, east_asian_width

from casuskit.core.runner import harmless

_GAP = "  "
_FIRST_ACCENT, _MAY_BREAK = "\u0300", "\xad"  # below the first, only the second takes no column
_LEAST = 24  # columns that the last text gets, however narrow the terminal


def table(header: Sequence[str], rows: Sequence[Sequence[str]], width: int | None = None) -> str:
    """Columns side by side, two blanks apart, under their headers.

    With a `width` in columns of the terminal the last text goes on below itself.
    """
    widths = [max(columns(row[at]) for row in (header, *rows)) for at in range(len(header))]
    if width is not None:
        before = sum(each + len(_GAP) for each in widths[:-1])
        widths[-1] = min(widths[-1], max(_LEAST, width - before))
    lines = (header, ["-" * each for each in widths], *rows)
    return harmless("".join(line + "\n" for row in lines for line in _lines(row, widths)))


def columns(text: str) -> int:
    """How many columns of a terminal a text takes: two for a wide sign, none for an accent."""
    if text.isascii() or (max(text) < _FIRST_ACCENT and _MAY_BREAK not in text):
        return len(text)
    return sum(map(_columns, text))


def _columns(sign: str) -> int:
    if category(sign) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if east_asian_width(sign) in "WF" else 1


def _lines(row: Sequence[str], widths: Sequence[int]) -> Iterator[str]:
    """A row on one line, or on more when its last text is too long for one."""
    first, *others = _wrapped(row[-1], widths[-1])
    cells = [_padded(cell, each) for cell, each in zip(row[:-1], widths, strict=False)]
    yield _GAP.join([*cells, first]).rstrip()
    for part in others:
        yield " " * sum(each + len(_GAP) for each in widths[:-1]) + part


def _padded(text: str, width: int) -> str:
    return text + " " * (width - columns(text))


def _wrapped(text: str, width: int) -> list[str]:
    """A text in lines of at most so many columns, cut between words; a longer word stays whole."""
    if columns(text) <= width:
        return [text]
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and columns(longer) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines
