"""Dutch number words, `zeven` up to `honderdtwintig`, and the days of a month: what they count."""

import re
from functools import cache
from typing import NamedTuple

from casuskit.privacy.folding import fold

_UNITS = "een twee drie vier vijf zes zeven acht negen".split()
_TEENS = "tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien".split()
_TENS = "twintig dertig veertig vijftig zestig zeventig tachtig negentig".split()
_ORDINALS = {"een": "eerste", "drie": "derde", "acht": "achtste"}
_TE = frozenset((*_UNITS, *_TEENS))
_WORD_BACKWARDS = re.compile(r"(?:[^\W\d_]|-(?=[^\W\d_])){1,28}")
_LONGEST = 29


class Word(NamedTuple):
    """A number word: where it begins, and its number."""

    start: int
    number: int


def before(text: str, end: int) -> Word | None:
    """The number word that ends at an offset; `een` alone is an article and counts as none."""
    window = text[max(0, end - _LONGEST) : end]
    written = _WORD_BACKWARDS.match(window[::-1])
    if written is None:
        return None
    number = value(written.group()[::-1])
    return None if number is None else Word(end - written.end(), number)


def value(word: str) -> int | None:
    """The number that a word stands for, also `twaalfde` and `drie-en-tachtig`."""
    return _numbers().get(fold(word).replace("-", ""))


@cache
def _numbers() -> dict[str, int]:
    names = dict(enumerate((*_UNITS, *_TEENS), 1))
    for ten, name in enumerate(_TENS, 2):
        names[10 * ten] = name
        names |= {10 * ten + unit: f"{_UNITS[unit - 1]}en{name}" for unit in range(1, 10)}
    names |= {100 + more: f"honderd{name}" for more, name in names.items() if more <= 20}
    names[100] = "honderd"
    ordinals = {_ordinal(name): number for number, name in names.items()}
    return ordinals | {name: number for number, name in names.items() if name != "een"}


def _ordinal(name: str) -> str:
    return _ORDINALS.get(name) or (f"{name}de" if name in _TE else f"{name}ste")
