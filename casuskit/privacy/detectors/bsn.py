"""Burgerservicenummers: nine digits that pass the eleven test, or that stand behind the word."""

import re
from collections.abc import Iterator

from casuskit.core.findings import Severity
from casuskit.core.messages import N_
from casuskit.core.text import Span
from casuskit.privacy.match import Match

_CHAIN = re.compile(r"[0-9]+(?:[ ./-][0-9]+)*")
_GROUP = re.compile(r"[0-9]+")
_NAMED = re.compile(
    r"(?i:\bb\.?s\.?n\b\.?|burgerservice-?\s?(?:nummer|nr)|sofi-?\s?(?:nummer|nr)?)"
    r"(?:[-\s]?(?:nummer|nr))?[^0-9]{0,25}\Z"
)
_NAMED_AFTER = re.compile(r"\s?\(?(?i:bsn)\b")
_NAME_LENGTH = 60
_DAY = re.compile(r"(?:19|20)[0-9]{2}[01][0-9][0-3][0-9]|[0-3][0-9][01][0-9](?:19|20)[0-9]{2}")

_PASSES = N_("`{value}` is a burgerservicenummer: it passes the eleven test.")
_CALLED = N_("`{value}` is called a burgerservicenummer here.")
_SHAPED = N_("`{value}` has nine digits, like a burgerservicenummer with a slip in it.")
_PADDED = N_("`{value}` passes the eleven test when a zero is put before it.")


def find(text: str) -> Iterator[Match]:
    """Every number that is or looks like a burgerservicenummer; `domain.md` 5.1."""
    for chain in _CHAIN.finditer(text):
        if len(chain.group()) >= 8:
            yield from _in_chain(text, chain.start(), chain.end())


def passes(digits: str) -> bool:
    """The eleven test: weights 9 down to 2 and -1; eight digits get a zero before them."""
    digits = digits.zfill(9)
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    total = sum(int(digit) * weight for digit, weight in zip(digits, weights, strict=True))
    return total % 11 == 0 and int(digits) > 0


def _in_chain(text: str, start: int, end: int) -> Iterator[Match]:
    groups = [each.span() for each in _GROUP.finditer(text, start, end)]
    called = _is_called(text, start)
    first = 0
    while first < len(groups):
        used = 0
        for last in _lasts(groups, first):
            match = _match(text, groups[first : last + 1], (start, end), called=called)
            if match:
                yield match
                called, used = False, last - first + 1
                break
        first += used or 1


def _lasts(groups: list[tuple[int, int]], first: int) -> Iterator[int]:
    """Where a number of nine or, less likely, eight digits that begins at a group may end."""
    length, eight = 0, None
    for last in range(first, len(groups)):
        length += groups[last][1] - groups[last][0]
        if length >= 9:
            if length == 9:
                yield last
            break
        if length == 8:
            eight = last
    if eight is not None:
        yield eight


def _match(
    text: str, groups: list[tuple[int, int]], chain: tuple[int, int], *, called: bool
) -> Match | None:
    start, end = groups[0][0], groups[-1][1]
    digits = "".join(text[a:b] for a, b in groups)
    called = called or _NAMED_AFTER.match(text, end) is not None
    if int(digits) == 0 or not (called or _stands_alone(text, start, end)):
        return None
    found = _judged(text[start:end], digits, passes(digits), (start, end) == chain, called=called)
    return Match("BSN", Span(start, end), *found) if found else None


def _judged(
    written: str, digits: str, right: bool, whole: bool, *, called: bool
) -> tuple[Severity, str] | None:
    """How heavy a number is and why; nothing when it is no burgerservicenummer."""
    plain = written == digits
    if len(digits) == 9 and (called or plain or (whole and _is_grouped(written))):
        if right:
            return Severity.ERROR, _PASSES
        if called:
            return Severity.ERROR, _CALLED
        return (Severity.WARNING, _SHAPED) if plain else None
    if len(digits) == 8 and plain and not _DAY.fullmatch(digits):
        if called:
            return Severity.ERROR, _CALLED
        return (Severity.WARNING, _PADDED) if right and whole else None
    return None


def _is_called(text: str, start: int) -> bool:
    return _NAMED.search(text[max(0, start - _NAME_LENGTH) : start]) is not None


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether a number is no part of a word, an amount or a telephone number."""
    before, after = text[max(0, start - 2) : start], text[end : end + 2]
    if before[-1:].isalpha() or after[:1].isalpha() or before.endswith(("+", "€ ", "€")):
        return False
    decimal = before[-1:] in (",", ".") and before[:1].isdigit()
    return not decimal and not (after[:1] == "," and after[1:].isdigit())


def _is_grouped(written: str) -> bool:
    """Whether the parts are set apart as in an identification number: `123.45.678`, `12 34 …`."""
    signs = {sign for sign in written if not sign.isdigit()}
    sizes = [len(group) for group in re.split(r"[ ./-]", written)]
    return len(signs) == 1 and len(sizes) > 2 and all(2 <= size <= 4 for size in sizes)
