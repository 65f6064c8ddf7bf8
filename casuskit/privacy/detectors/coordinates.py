"""Places on earth: latitude and longitude, the national grid, plus codes, what3words."""

import re
from collections.abc import Iterator

from casuskit.core.findings import Severity
from casuskit.core.messages import N_
from casuskit.core.text import Span
from casuskit.privacy.match import Match
from casuskit.privacy.numbers import groups, lowered
from casuskit.privacy.pieces import different

_SIDE = r"(?: ?°)? ?(?:N|n|NB)?"
_PAIR = re.compile(
    rf"5[0-3](?P<sign>[.,])[0-9]{{3,15}}{_SIDE}[ ,;/]{{1,3}}(?:en )?(?:E|O)? ?"
    r"(?:[3-6]|7)(?P=sign)[0-9]{3,15}(?: ?°)?(?: ?(?:E|O|OL|e)(?![a-z]))?(?![0-9])"
)
_DEGREES = re.compile(
    r"[0-9]{1,3}(?:[.,][0-9]{1,8})? ?(?:°|º|graden)"
    r"(?: ?[0-9]{1,2}(?:[.,][0-9]{1,6})? ?(?:'|minuten)"
    r"(?: ?[0-9]{1,2}(?:[.,][0-9]{1,6})? ?(?:''|[\"\u2033\u201d]|seconden))?)? ?"
    r"(?:[NSEWOZ](?![A-Za-z])|NB|OL|noorderbreedte|oosterlengte|(?P<led>))"
)
_LED = re.compile(r"(?<![A-Za-z])(?:[NSEWOZ]|[NZ]\.?B\.?|[OW]\.?L\.?):? ?\Z")
_ROUGH = re.compile(r"5[0-3][.,][0-9]{1,2} ?[,;/ ] ?[3-7][.,][0-9]{1,2}(?![0-9.,])")
_CALLED = re.compile(
    r"(?:gps|co[öo]rdina(?:at|ten)|\blat(?:itude)?|\bl(?:on|ng)(?:gitude)?|breedtegraad|lengtegraad"
    r"|locatiepunt|geo|maps[^\s]{0,40}[@=])[^0-9\n]{0,24}\Z"
)
_DECIMALS = re.compile(
    r"-?[0-9]{1,3}[.,][0-9]{3,15}(?: ?°)?(?: ?[NSEWO](?![a-z]))?"
    r"(?:(?: ?[,;/] ?| (?:en )?)(?:lon|lng|longitude|lengtegraad|long)?[:= ]{0,3}"
    r"-?[0-9]{1,3}[.,][0-9]{3,15}(?: ?°)?(?: ?[NSEWO](?![a-z]))?)?(?![0-9])"
)
_GRID = re.compile(
    r"(?:[0-9]{1,3}\.[0-9]{3}(?:,[0-9]{1,3})?|[0-9]{4,6}(?:[.,][0-9]{1,3})?)[ ,;/)]{1,3}"
    r"(?:(?:en )?\(?(?:y|Y)[ :=]{0,3})?"
    r"[3-6](?:[0-9]{2}\.[0-9]{3}(?:,[0-9]{1,3})?|[0-9]{5}(?:[.,][0-9]{1,3})?)(?![0-9])"
)
_AXIS = re.compile(r"(?<![A-Za-z])\(?[Xx] ?[:=]? ?\Z")
_GRID_CALLED = re.compile(r"(?:\brd\b|rijksdriehoek|\bx\b|co[öo]rdina)[^0-9\n]{0,24}\Z")
_PLUS = re.compile(r"\+[23456789CFGHJMPQRVWX]{2,3}(?![0-9A-Za-z])")
_PLUS_FRONT = re.compile(r"(?<![0-9A-Za-z+])[23456789CFGHJMPQRVWX]{4,8}\Z")
_MINUTES = re.compile(
    r"N ?5[0-3] [0-9]{2}\.[0-9]{3},? ?[EO] ?0{0,2}[3-7] [0-9]{2}\.[0-9]{3}(?![0-9])"
)
_WORDS = re.compile(r"/// ?[^\W\d_]{2,24}\.[^\W\d_]{2,24}\.[^\W\d_]{2,24}(?!\w|\.\w)")
_WORDS_CALLED = re.compile(
    r"(?:what ?3 ?words|wat3woorden|w3w|drie[ -]?woorden)[^\n]{0,16}?(?<![^\W\d_])"
    r"(?P<place>[^\W\d_]{3,24}\.[^\W\d_]{3,24}\.[^\W\d_]{3,24})(?!\w|\.\w)"
)
_WORDS_SIGNS = ("words", "woorden", "w3w")
_WINDOW = 72

_IS = N_("`{value}` points out a place on the map.")


def find(text: str) -> Iterator[Match]:
    """Every such place in the Netherlands, and any that is called one; `domain.md` 5.1."""
    for span in (*_numbers(text), *_codes(text)):
        yield Match("ID", span, Severity.ERROR, _IS)


def _numbers(text: str) -> Iterator[Span]:
    end = 0
    for start, _end in groups(text):
        if start < end or text[start - 1 : start] in (".", ","):
            continue
        found = _at(text, start)
        if found:
            end = found.end()
            front = _AXIS if _GRID.fullmatch(found.group()) else _LED
            led = front.search(text, max(0, start - 6), start)
            yield Span(led.start() if led else start, end)


def _at(text: str, start: int) -> re.Match[str] | None:
    degrees = _DEGREES.match(text, start)
    if degrees and _is_led(text, degrees):
        return degrees
    pair = _PAIR.match(text, start)
    if pair:
        return pair
    decimal = _DECIMALS.match(text, start) or _ROUGH.match(text, start)
    if decimal and _is_said(_CALLED, text, start):
        return decimal
    grid = _GRID.match(text, start)
    return grid if grid and _is_said(_GRID_CALLED, text, start) else None


def _is_led(text: str, degrees: re.Match[str]) -> bool:
    """Whether degrees have their direction: behind them, or before them when there are minutes."""
    if degrees["led"] is None:
        return True
    start = degrees.start()
    return "'" in degrees.group() and _LED.search(text, max(0, start - 6), start) is not None


def _is_said(words: re.Pattern[str], text: str, at: int) -> bool:
    return words.search(text[max(0, at - _WINDOW) : at].lower()) is not None


def _codes(text: str) -> Iterator[Span]:
    for plus in _PLUS.finditer(text) if "+" in text else ():
        front = _PLUS_FRONT.search(text, max(0, plus.start() - 9), plus.start())
        if front and any(map(str.isalpha, text[front.start() : plus.end()])):
            yield Span(front.start(), plus.end())
    for pattern in (_WORDS, _MINUTES):
        for found in pattern.finditer(text):
            yield Span(*found.span())
    if any(map(different(text).__contains__, _WORDS_SIGNS)):
        for called in _WORDS_CALLED.finditer(lowered(text)):
            yield Span(*called.span("place"))
