"""Licence plates in the fourteen Dutch series, with hyphens, or without behind the word."""

import re
from collections.abc import Iterator

from casuskit.core.findings import Severity
from casuskit.core.messages import N_
from casuskit.core.text import Span
from casuskit.privacy.match import Match
from casuskit.privacy.numbers import around, groups
from casuskit.privacy.tables import head_of_cell

_SERIES = (
    "XX-99-99 99-99-XX 99-XX-99 XX-99-XX XX-XX-99 99-XX-XX 99-XXX-9 9-XXX-99 XX-999-X X-999-XX"
    " XXX-99-X X-99-XXX 9-XX-999 999-XX-9"
).split()
"""X is a letter, 9 a digit; the RDW calls them sidecodes."""

_SHAPES = frozenset(_SERIES)
_JOINED = frozenset([*(each.replace("-", "") for each in _SERIES), "9XXX999"])
_PART = r"(?:[A-Za-z]{1,3}|[0-9]{1,3})"
_JOINT = r"(?: ?- ?|[ ./_]|(?=[A-Z]|(?<=[A-Z])[0-9]))"
_PARTS = re.compile(
    rf"(?<![A-Za-z0-9])(?<![A-Za-z0-9]-){_PART}{_JOINT}{_PART}{_JOINT}{_PART}"
    r"(?![A-Za-z0-9]|-[A-Za-z0-9])"
)
_WORD = re.compile(r"(?<![A-Za-z0-9-])[A-Za-z0-9]{6}(?![A-Za-z0-9-])")
_CALLED = re.compile(
    r"(?:kenteken|nummerbord|nummerplaat|(?<![a-z])(?:kent\.|kentek|auto|busje|bus|bestelbus|wagen|scooter|brommer|motor"
    r"|camper|aanhanger|taxi|bekeuring|parkeerboete|aanrijding|geparkeerd|rdw|snelheidsboete|voertuig|caravan|scootmobiel)(?![a-z]))[^\n.;!?]{0,32}\Z"
)
_MODEL = re.compile(
    r"(?:model|type|artikel|formulier|serie|maat|vak(?:ken)?|kast|rek|stelling|bout|moer|schroef"
    r"|punten|wond)[ :]{1,2}\Z"
)
_FOREIGN = re.compile(
    r"(?=(?:[ -]?[A-Z0-9]){4})(?=[A-Z0-9 -]{0,6}[A-Z])(?=[A-Z0-9 -]{0,8}[0-9])"
    r"[A-Z0-9]{1,4}(?:[ -][A-Z0-9]{1,5}){0,2}"
    r"(?![A-Za-z0-9-]|[.,][0-9])"
)
_FOREIGN_CALLED = re.compile(
    r"(?:kenteken(?:plaat|nr|nummer)?|nummerbord|nummerplaat|(?<![a-zà-ÿ])[a-zà-ÿ]{3,14}se"
    r" (?:auto|bus|busje|bestelbus|wagen|taxi|camper|caravan|vrachtwagen|scooter|motor"
    r"|plaat|platen))"
    r"(?: is|,|:|=)?(?: \([a-z]{1,3}\))?[ \"'(]{1,2}\Z"
)
_CARS = (
    "kent", "nummerbord", "plaat", "platen", "auto", "bus", "wagen", "scoot", "brommer", "motor",
    "camper", "aanhanger", "taxi", "bekeuring", "boete", "aanrijding", "geparkeerd", "rdw",
    "voertuig", "caravan",
)  # fmt: skip
"""What is in every word for a car or its plate: without one, only capitals make a plate."""
_HEADS = ("kenteken", "nummerbord", "nummerplaat", "kent.", "plaat")
_CALLED_BEHIND = re.compile(r" ?\(?(?:kenteken|nummerbord)")
_HYPHEN = re.compile(" ?- ?")
_SIGN = re.compile("[ ./_-]")
_NO_PLATE = re.compile(
    r"JAN|FEB|MRT|APR|MEI|JUN|JUL|AUG|SEP|OKT|NOV|DEC|SCL|ICD|DSM|BDI|SDQ|PHQ|EQ"
)
_RANGE = re.compile(r"[0-9]{1,3} (?:en|of|op|om|in|bij|per|tot|uur|u|x|a) [0-9]{1,3}")
_CLOSE = re.compile(
    r"(?<![A-Za-z0-9])[A-Za-z]{1,3}(?: ?- ?|[ ./_])[0-9]|[A-Za-z][0-9]|[0-9][A-Za-z]"
    r"|[0-9](?: ?- ?|[ ./_])[A-Za-z]{1,3}(?![A-Za-z])"
)
_BACK, _ROOM = 8, 14

_IS = N_("`{value}` is a licence plate.")


def find(text: str) -> Iterator[Match]:
    """Every plate in capitals with hyphens, and in any spelling near a word for a car."""
    end = 0
    called = any(map(around(text).__contains__, _CARS))
    for group in groups(text):
        if group.start < end or group.end - group.start > 5:
            continue
        floor = max(end, group.start - _BACK)
        near = text[floor : group.end + _ROOM]
        if not called and near == near.lower():
            continue
        if not _CLOSE.search(text, floor, group.end + 5):
            continue
        span = _dutch(text, floor, group) or _foreign(text, floor, group.start)
        if span:
            end = span.end
            yield Match("LICENSE_PLATE", span, Severity.ERROR, _IS)


def _dutch(text: str, floor: int, group: Span) -> Span | None:
    for pattern in (_PARTS, _WORD) if group.end - group.start < 4 else ():
        plate = pattern.search(text, floor, group.end + _ROOM)
        if plate and plate.start() <= group.start < plate.end() and _is_plate(text, plate):
            return Span(*plate.span())
    return None


def _foreign(text: str, floor: int, at: int) -> Span | None:
    """A plate of another country, right behind the word for one."""
    if not any(map(str.isupper, text[floor : at + _BACK])):
        return None
    start = max(text.rfind(sign, floor, at) for sign in " \n:=(") + 1
    for begin in (start, max(floor, _blank(text, floor, start) + 1)):
        before = text[max(0, begin - 40) : begin].lower()
        plate = _FOREIGN.match(text, begin) if _FOREIGN_CALLED.search(before) else None
        if plate and plate.end() > at:
            return Span(*plate.span())
    return None


def _blank(text: str, floor: int, end: int) -> int:
    """The last blank or bracket before the word that ends there."""
    return max(text.rfind(sign, floor, max(floor, end - 1)) for sign in " (")


def _is_plate(text: str, plate: re.Match[str]) -> bool:
    written = _HYPHEN.sub("-", plate.group())
    shape = "".join("9" if sign.isdigit() else "X" if sign.isalpha() else "-" for sign in written)
    if _NO_PLATE.search(written.upper()) or _RANGE.fullmatch(written):
        return False
    joints = set(_SIGN.findall(written))
    if shape in _SHAPES and written.isupper() and len(joints) == 1 and joints <= {"-", " "}:
        return not _MODEL.search(text[max(0, plate.start() - 16) : plate.start()].lower())
    return shape.replace("-", "") in _JOINED and _is_called(text, plate)


def _is_called(text: str, plate: re.Match[str]) -> bool:
    before = text[max(0, plate.start() - 56) : plate.start()].lower()
    behind = text[plate.end() : plate.end() + 16].lower()
    if head_of_cell(text, plate.start()).startswith(_HEADS):
        return True
    return bool(_CALLED.search(before) or _CALLED_BEHIND.match(behind))
