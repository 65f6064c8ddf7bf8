"""Literal words of the client: six or more between quotation marks can be searched on the web."""

import re
from collections.abc import Iterator

from casuskit.core.text import Span

_QUOTED = re.compile(
    r"[\"“”„«](?P<double>[^\"“”„«»\n]{20,400})[\"“”»]|(?<!\w)'(?P<single>(?!s |t "
    r"|n )[^'\n]{20,300})'(?!\w)"
)
_OWN_WORDS = re.compile(r"\b(?:ik|mij|mijn|me|mezelf|wij|we|ons|onze|m'n)\b", re.I)
_SAID = re.compile(
    r"\b(?:zegt|zei|vertelt|vertelde|schrijft|schreef|appt|appte|roept|riep|vraagt|vroeg|antwoordt"
    r"|noemt"
    r"|aldus|citaat|postte|plaatste|mailde|mailt)\b[^.\n]{0,32}\Z"
)
_IN_YAML = re.compile(r"^[ -]{0,12}(?:[\w-]{1,60}: ?)?\Z")
_FEWEST = 6


def find(text: str) -> Iterator[Span]:
    """Every quotation in somebody's own words; marks around a whole value are part of YAML."""
    for quoted in _QUOTED.finditer(text):
        words = quoted["double"] or quoted["single"]
        line = text[max(0, quoted.start() - 80) : quoted.start()].rpartition("\n")[2]
        whole = _IN_YAML.match(line) and text[quoted.end() : quoted.end() + 1] in ("", "\n")
        said = _OWN_WORDS.search(words) or _SAID.search(
            text[max(0, quoted.start() - 60) : quoted.start()].lower()
        )
        if len(words.split()) >= _FEWEST and said and not whole:
            yield Span(*quoted.span())
