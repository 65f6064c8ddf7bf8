"""Licence plates in the fourteen Dutch series, with hyphens, or without behind the word."""

import re
from collections.abc import Iterator

from casuskit.core.findings import Severity
from casuskit.core.messages import N_
from casuskit.core.text import Span
from casuskit.privacy.match import Match
from casuskit.privacy.numbers import around, groups, windows
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
    r"(?i:(?:kenteken(?:plaat|nr|nummer)?|nummerbord|nummerplaat|(?<![a-zà-ÿ])[a-zà-ÿ]{3,14}se"
    r" (?:auto|bus|busje|bestelbus|wagen|taxi|camper|caravan|vrachtwagen|scooter|motor"
    r"|plaat|platen))"
    r"(?: is|,|:|=)?(?: \([a-z]{1,3}\))?[ \"'(]{1,2})"
    r"(?=(?:[ -]?[A-Z0-9]){4})(?P<plate>[A-Z0-9]{1,4}(?:[ -][A-Z0-9]{1,5}){0,2})"
    r"(?![A-Za-z0-9-]|[.,][0-9])"
)
"""A plate of another country, right behind the word for one."""
_CARS = (
    "kent", "nummerbord", "plaat", "platen", "auto", "bus", "wagen", "scoot", "brommer", "motor",
    "camper", "aanhanger", "taxi", "bekeuring", "boete", "aanrijding", "geparkeerd", "rdw",
    "voertuig", "caravan",
)  # fmt: skip
"""What is in every word for a car or its plate: without one, only capitals make a plate."""
_LETTER_AND_DIGIT = re.compile(r"[A-Z].*[0-9]|[0-9].*[A-Z]")
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
        floor = max(end, group.start - _BACK)
        near = text[floor : group.end + _ROOM]
        if not called and near == near.lower():
            continue
        if not _CLOSE.search(text, floor, group.end + 5):
            continue
        span = _dutch(text, floor, group)
        if span:
            end = span.end
            yield Match("LICENSE_PLATE", span, Severity.ERROR, _IS)
    for window in windows(text) if called else ():
        for plate in _FOREIGN.finditer(text, *window):
            if _LETTER_AND_DIGIT.search(plate["plate"]):
                yield Match("LICENSE_PLATE", Span(*plate.span("plate")), Severity.ERROR, _IS)


def _dutch(text: str, floor: int, group: Span) -> Span | None:
    for pattern in (_PARTS, _WORD) if group.end - group.start < 4 else ():
        plate = pattern.search(text, floor, group.end + _ROOM)
        if plate and plate.start() <= group.start and _is_plate(text, plate):
            return Span(*plate.span())
    return None


def _is_plate(text: str, plate: re.Match[str]) -> bool:
    written = _HYPHEN.sub("-", plate.group())
    shape = "".join("9" if sign.isdigit() else "X" if sign.isalpha() else "-" for sign in written)
    if _NO_PLATE.search(written.upper()) or _RANGE.fullmatch(written):
        return False
    joints = set(_SIGN.findall(written))
    if shape in _SHAPES and written.isupper() and joints in ({"-"}, {" "}):
        return not _MODEL.search(text[max(0, plate.start() - 16) : plate.start()].lower())
    return shape.replace("-", "") in _JOINED and _is_called(text, plate)


def _is_called(text: str, plate: re.Match[str]) -> bool:
    before = text[max(0, plate.start() - 56) : plate.start()].lower()
    behind = text[plate.end() : plate.end() + 16].lower()
    if head_of_cell(text, plate.start()).startswith(_HEADS):
        return True
    return bool(_CALLED.search(before) or _CALLED_BEHIND.match(behind))
