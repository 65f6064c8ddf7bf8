"""Whether casuskit takes twice the time for twice the text, whatever the text.

Each input is one that makes a careless regular expression blow up. A ratio of 2 is linear, 4 is
quadratic.
"""

import math
import signal
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from types import FrameType

from casuskit.privacy.searching import search

REPEATED: Mapping[str, str] = {
    "capitals": "A",
    "one-letter words": "a ",
    "capitalised words": "Abc ",
    "capitalised words, hyphens": "Abc-",
    "initials": "J.",
    "initials, spaces": "J. ",
    "dots": ".",
    "letters and dots": "a.",
    "commas": "Abc, ",
    "digits": "0",
    "digits, spaces": "0 ",
    "digits, hyphens": "12-",
    "digits, dots": "1.",
    "digits, slashes": "1/",
    "plus signs and digits": "+31 ",
    "spaces": " ",
    "empty lines": "\n",
    "no-break spaces": "\N{NO-BREAK SPACE}",
    "zero-width spaces": "\N{ZERO WIDTH SPACE}",
    "particles": "van der ",
    "titles": "mevrouw ",
    "titles and names": "mw. Abc ",
    "birth words": "geb. ",
    "months": "12 maart ",
    "number words": "nul zes ",
    "identifier words": "BSN nummer: ",
    "bank account beginnings": "NL91 ABNA ",
    "hyphens": "-",
    "underscores": "_",
    "at signs": "@",
    "mail without end": "a@a.",
    "addresses without end": "http://a",
    "slashes": "/",
    "brackets": "[",
    "brackets and links": "[a](",
    "angle brackets": "<",
    "comments without end": "<!-- ",
    "table cells": "| Abc ",
    "code fences": "```\n",
    "front matter lines": "---\n",
    "keys": "a: ",
    "quotes": "'",
    "percent signs": "%4",
    "combining marks": "e\N{COMBINING ACUTE ACCENT}",
    "only combining marks": "\N{COMBINING ACUTE ACCENT}",
    "ligatures": "\N{LATIN SMALL LIGATURE FFI}",
    "full-width digits": "\N{FULLWIDTH DIGIT ZERO}",
    "Arabic letters that decompose": "\N{ARABIC LIGATURE SALLALLAHOU ALAYHE WASALLAM}",
}
LONG_ENOUGH = 0.1
"""Seconds from which a time is trusted."""
LONGEST = 1 << 20
TOO_LONG = 60
"""Seconds after which the searches of one text are ended."""


@dataclass(frozen=True)
class Growth:
    """How the time grew from a text of `size` characters to one of twice that."""

    name: str
    size: int
    seconds: float
    ratio: float


def inputs(prose: str) -> Iterator[tuple[str, str]]:
    """All texts by their names, to be repeated; first those that look most like a case."""
    yield "prose", prose
    yield "prose on one line", " ".join(prose.split())
    yield "names, each different", " en ".join(f"mw. {name} belt" for name in different_names())
    yield "strange words, each different", "\nfeedback: ".join(map(str.lower, different_names()))
    yield from REPEATED.items()


def different_names() -> Iterator[str]:
    """Enough invented names for a text of `2 * LONGEST` characters, no two the same."""
    for syllables in product(
        ("ba", "do", "fi", "gu", "ke", "lo", "mi", "nu", "ra", "sy"), repeat=5
    ):
        yield "".join(syllables).capitalize()


def growth(name: str, unit: str) -> Growth:
    """Double a text until it takes long enough to measure, and once more."""
    size = 1 << 12
    seconds = _seconds(unit, size)
    while seconds < LONG_ENOUGH and size < LONGEST:
        size *= 2
        seconds = _seconds(unit, size)
    return Growth(name, size, seconds, _seconds(unit, 2 * size) / seconds)


def _seconds(unit: str, size: int) -> float:
    """The shortest of five searches, in processor time; without end where they take too long.

    No two texts are the same, since casuskit remembers what it read last.
    """
    text = (unit * math.ceil(size / len(unit)))[:size]
    signal.signal(signal.SIGALRM, _stop)
    signal.alarm(TOO_LONG)
    try:
        return min(_once(f"{turn}\n{text}") for turn in range(5))
    except TimeoutError:
        return math.inf
    finally:
        signal.alarm(0)


def _once(text: str) -> float:
    begin = time.process_time()
    search(text)
    return time.process_time() - begin


def _stop(_signal: int, _frame: FrameType | None) -> None:
    raise TimeoutError
