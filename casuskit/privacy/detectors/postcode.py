"""Postcodes: four digits and two letters; four digits alone behind the word."""

import re
from collections.abc import Iterator

from casuskit.core.findings import Severity
from casuskit.core.messages import N_
from casuskit.core.text import Span
from casuskit.privacy.match import Match

_CODE = re.compile(r"[1-9][0-9]{3}( {0,2})([A-Za-z]{2})(?![A-Za-z0-9_])")
_CALLED = re.compile(r"(?i:postcode(?:gebied)?|p\.?c\.?)[^0-9\n]{0,12}\Z")
_SHORT = re.compile(
    r"(?i:postcode(?:gebied)?|\bpc4?)[ :=]{1,4}([1-9][0-9]{3})(?![0-9]| ?[A-Za-z]{2}\b)"
)
_HOUSE = re.compile(r"[^\W\d_]{2} {1,2}[0-9]{1,5} ?[A-Za-z]?(?:,|,?[ \n]{1,24})\Z")
_PREFIX = re.compile(r"NL[ -]?\Z")
_NEVER = frozenset({"SA", "SD", "SS"})
_UNITS = frozenset(
    """
    MG ML MM CM KM KG GR IE IU EH CC KJ MW KW HZ GB MB KB TB CL DL DM HA PK KC PM AM PX DB KA
    ST PP UR EU NG UG MA MV WK MN BC
    """.split()
)
_WORDS = frozenset(
    """
    EN OF IN IS OP TE ZE WE JE ER AL DE NA NU UW OM AF MO ZO IK HE HA OK JA OH TO WO WW ZW GZ
    BG IT UK US VS NL BE TM LC
    """.split()
)
_YEARS = range(1900, 2100)

_FULL = N_("`{value}` is a postcode; with a house number it leads to one front door.")
_PART = N_("`{value}` is the number of a postcode area.")


def find(text: str) -> Iterator[Match]:
    """Every postcode, but no year or quantity with two letters after it."""
    for code in _CODE.finditer(text):
        if _stands_alone(text, code.start()) and _is_postcode(text, code):
            prefix = _PREFIX.search(text[max(0, code.start() - 3) : code.start()])
            start = code.start() - len(prefix.group()) if prefix else code.start()
            yield Match("POSTCODE", Span(start, code.end()), Severity.ERROR, _FULL)
    for short in _SHORT.finditer(text):
        yield Match("POSTCODE", Span(*short.span(1)), Severity.WARNING, _PART)


def _is_postcode(text: str, code: re.Match[str]) -> bool:
    """`domain.md` 5.1: capitals after a blank; SA, SD and SS are never issued; no units."""
    blank, letters = code.groups()
    if letters.upper() in _NEVER:
        return False
    before = text[max(0, code.start() - 36) : code.start()]
    if _CALLED.search(before) or (letters.isupper() and _HOUSE.search(before)):
        return True
    if letters.upper() in _UNITS:
        return False
    year = int(code.group()[:4]) in _YEARS
    if letters.islower():
        return not blank and not year
    if letters.isupper():
        return not (year and blank and letters in _WORDS)
    return not blank


def _stands_alone(text: str, start: int) -> bool:
    before = text[max(0, start - 2) : start]
    if before[-1:].isalnum() or before[-1:] in ("_", "€") or before in ("€ ", "$ "):
        return False
    return not (before[-1:] in (".", ",", "-") and before[:1].isdigit())
