"""Licence plates in the fourteen Dutch series, with hyphens, or without behind the word."""

import re
from collections.abc import Iterator

from casuskit.core.findings import Severity
from casuskit.core.messages import N_
from casuskit.core.text import Span
from casuskit.privacy.match import Match

_SERIES = (
    "XX-99-99 99-99-XX 99-XX-99 XX-99-XX XX-XX-99 99-XX-XX 99-XXX-9 9-XXX-99 XX-999-X X-999-XX"
    " XXX-99-X X-99-XXX 9-XX-999 999-XX-9"
).split()
"""X is a letter, 9 a digit; the RDW calls them sidecodes."""

_SHAPES = "|".join(each.replace("X", "[A-Z]").replace("9", "[0-9]") for each in _SERIES)
_HYPHENED = re.compile(rf"(?<![A-Za-z0-9-])(?:{_SHAPES})(?![A-Za-z0-9-])")
_CALLED = re.compile(
    r"(?i:kenteken(?:plaat)?|nummerbord)[^0-9A-Z\n]{0,4}(?i:is |met |nummer )?[ :(]{0,3}"
    r"(?P<plate>[A-Za-z0-9](?:[ -]?[A-Za-z0-9]){5})(?![A-Za-z0-9])"
)
_MONTH = re.compile(r"JAN|FEB|MRT|APR|MEI|JUN|JUL|AUG|SEP|OKT|NOV|DEC")
_SHAPE = re.compile(
    "|".join(each.replace("-", "").replace("X", "[A-Z]").replace("9", "[0-9]") for each in _SERIES)
)

_IS = N_("`{value}` is a licence plate.")


def find(text: str) -> Iterator[Match]:
    """Every licence plate."""
    for plate in _HYPHENED.finditer(text):
        if not _MONTH.search(plate.group()):
            yield Match("LICENSE_PLATE", Span(*plate.span()), Severity.ERROR, _IS)
    for called in _CALLED.finditer(text):
        if _SHAPE.fullmatch(re.sub("[ -]", "", called["plate"]).upper()):
            yield Match("LICENSE_PLATE", Span(*called.span("plate")), Severity.ERROR, _IS)
