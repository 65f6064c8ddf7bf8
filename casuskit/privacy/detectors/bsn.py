"""Burgerservicenummers: nine digits that pass the eleven test, or that stand behind the word."""

import re
from collections.abc import Iterator
from operator import mul

from casuskit.core.findings import Severity
from casuskit.core.messages import N_
from casuskit.core.text import Span
from casuskit.privacy.innocent import is_explained
from casuskit.privacy.match import Match
from casuskit.privacy.numbers import around, groups, lowered, number_at
from casuskit.privacy.tables import head

_DIGITS = r"[0-9]+(?:[ ./_-][0-9]+)*"
_CHAIN = re.compile(_DIGITS)
_GROUP = re.compile(r"[0-9]+")
_NAMED = re.compile(
    r"(?:(?<![^\W_])b\.? ?s\.? ?n(?![^\W_])|(?<![^\W_])bsn|burger[- ]?service|sofi|persoonsnummer)"
    r"[^0-9]{0,40}\Z"
)
_NAMED_AFTER = re.compile(r"\s?[(=]?\s?(?:is (?:het|zijn|haar) )?(?i:bsn)\b")
_WORD = re.compile(r"(?:bsn|burgerservicenummer)[ :=]{1,4}")
_ODDLY = re.compile(
    r"(?:bsn|burger[- ]?service(?:[- ]?(?:nummer|nr))?|sofi-?(?:nummer|nr)?)[^0-9\n]{0,40}?"
    r"(?P<number>(?:[(\[][0-9]{1,8}[)\]]|[0-9])(?:[ ()\[\]|,._/*-]{0,3}[0-9]){1,8})(?![0-9])"
)
_NAMES = ("bsn", "burger", "sofi")
_LETTERED = re.compile(r"(?=[OoIl ]{0,8}[0-9])[0-9OoIl](?:[ .-]?[0-9OoIl]){8}(?![0-9A-Za-z])")
_LETTER = re.compile(r"[A-Za-z]")
_BROKEN = re.compile(rf"[ -]?\n[ >]{{0,24}}({_DIGITS})")
_NO_PART = re.compile(r"(?<![^\W\d_])(?<!\+)(?<![0-9][.,])")
_NO_MORE = re.compile(r"(?![^\W\d_]|,[0-9])")
_NAME_LENGTH = 60
_DAY = re.compile(r"(?:19|20)[0-9]{2}[01][0-9][0-3][0-9]|[0-3][0-9][01][0-9](?:19|20)[0-9]{2}")

_PASSES = N_("`{value}` is a burgerservicenummer: it passes the eleven test.")
_CALLED = N_("`{value}` is called a burgerservicenummer here.")
_SHAPED = N_("`{value}` has nine digits, like a burgerservicenummer with a slip in it.")
_PADDED = N_("`{value}` passes the eleven test when a zero is put before it.")


def find(text: str) -> Iterator[Match]:
    """Every number that is or looks like a burgerservicenummer; `domain.md` 5.1."""
    if not groups(text):
        return
    for chain in _CHAIN.finditer(text):
        if len(chain.group()) >= 8:
            yield from _in_chain(text, chain.start(), chain.end())
        broken = _BROKEN.match(text, chain.end())
        if broken and _is_called(text, chain.start()):
            yield from _over_lines(chain, broken)
    yield from _oddly_grouped(text)
    yield from _misread(text)


def passes(digits: str) -> bool:
    """The eleven test; eight digits get a zero before them."""
    return rest(digits) == 0 and int(digits) != 0


def rest(digits: str) -> int:
    """What is left of the sum with weights 9 down to 2 and -1 after dividing by eleven."""
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    numbers = map(int, digits.zfill(9))
    total: int = sum(map(mul, numbers, weights))
    return total % 11


def _misread(text: str) -> Iterator[Match]:
    """A number with letters for digits, as a scanner reads it, right behind the word."""
    lower = lowered(text)
    for word in _WORD.finditer(lower) if any(map(around(text).__contains__, _NAMES)) else ():
        number = _LETTERED.match(text, word.end())
        if number and not number.group().isalpha() and _LETTER.search(number.group()):
            yield Match("BSN", Span(*number.span()), Severity.ERROR, _CALLED)


def _oddly_grouped(text: str) -> Iterator[Match]:
    """Nine digits behind the word with any signs between them, as `(0000)00000`."""
    lower = lowered(text)
    for called in _ODDLY.finditer(lower) if any(map(around(text).__contains__, _NAMES)) else ():
        if sum(map(str.isdigit, called["number"])) == 9 and not called["number"].isdigit():
            yield Match("BSN", Span(*called.span("number")), Severity.ERROR, _CALLED)


def _over_lines(chain: re.Match[str], broken: re.Match[str]) -> Iterator[Match]:
    """A number that is called so and goes on in the next line."""
    first, more = (sum(map(str.isdigit, each)) for each in (chain.group(), broken[1]))
    if first + more == 9 and first < 8:
        yield Match("BSN", Span(chain.start(), broken.end()), Severity.ERROR, _CALLED)


def _in_chain(text: str, start: int, end: int) -> Iterator[Match]:
    groups = [each.span() for each in _GROUP.finditer(text, start, end)]
    called = _is_called(text, start)
    free = 0
    for first in range(len(groups)):
        for last in _lasts(groups, first) if first >= free else ():
            match = _match(text, groups[first : last + 1], (start, end), called=called)
            if match:
                yield match
                called, free = False, last + 1
                break


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
    number = number_at(text, start)
    if number and is_explained(text, number):
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
    column = head(text, start).startswith(("bsn", "burgerservice"))
    return column or _NAMED.search(text[max(0, start - _NAME_LENGTH) : start].lower()) is not None


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether a number is no part of a word, a fraction or a telephone number."""
    return _NO_PART.match(text, start) is not None and _NO_MORE.match(text, end) is not None


def _is_grouped(written: str) -> bool:
    """Whether the parts are set apart as in an identification number: `123.45.678`, `12 34 …`."""
    signs = {sign for sign in written if not sign.isdigit()}
    sizes = [len(group) for group in re.split(r"[ ./_-]", written)]
    return len(signs) == 1 and all(2 <= size <= 4 for size in sizes)
