"""A family of an unusual shape: multiple births, adoption, many children, children by age."""

import re
from collections.abc import Iterator

from casuskit.core.text import Span
from casuskit.privacy.nearby import parts
from casuskit.privacy.number_words import value
from casuskit.privacy.numbers import lowered

_RARE = re.compile(
    r"\b(?:(?:één|een)eiige|tweeling(?:zus|broer|en)?|drieling|vierling|vijfling|adopti[a-z]{0,12}"
    r"|geadopteerd[e]?|draagmoeder[a-z]{0,12}|donorkind(?:eren)?|halfbroers en halfzussen"
    r"|polygaam|polygame"
    r"|tienermoeder|kind van broer en zus)\b"
)
_COUNTED = re.compile(
    r"\b(?P<count>[0-9]{1,2}|[a-zà-ÿ]{3,12}) (?:(?:jonge|kleine|volwassen|eigen|thuiswonende"
    r"|minderjarige"
    r"|schoolgaande|uithuisgeplaatste) ){0,2}(?:kinderen|kids|zonen|zoons|dochters|broers|zussen)\b"
    r"|\b(?:vader|moeder|gezin) van (?P<size>[0-9]{1,2}|[a-zà-ÿ]{3,12})(?! (?:jaar|jr))\b"
)
_BY_AGE = re.compile(
    r"\b(?:kinderen|zonen|zoons|dochters|jongens|meisjes)(?: van"
    r"|:)? \(?[0-9]{1,2}(?:, ?[0-9]{1,2}){0,8}"
    r"(?: en|,|/| &) ?[0-9]{1,2}\b"
)
_NUMBERED_ROLE = re.compile(r"\[(?:kind|zoon|dochter) (?:[4-9]|1[0-9])\]")
_WORDS = (
    "kinderen", "kids", "zonen", "zoons", "dochters", "broers", "zussen", "jongens", "meisjes",
    "vader van", "moeder van", "gezin van", "kind van broer", "eiig", "tweeling", "drieling",
    "vierling", "vijfling", "adopt", "draagmoeder", "donorkind", "polyga", "tienermoeder",
)  # fmt: skip
"""What is in every such mark."""

_AROUND = 72
_MANY = 4
_MOST = 20


def find(text: str) -> Iterator[Span]:
    """Every mark of such a family; up to three children are told of by most."""
    lower = lowered(text)
    for found in _NUMBERED_ROLE.finditer(lower):
        yield Span(*found.span())
    for part in parts(text, _WORDS, _AROUND):
        for pattern in (_RARE, _BY_AGE):
            for found in pattern.finditer(lower, *part):
                yield Span(*found.span())
        for found in _COUNTED.finditer(lower, *part):
            written = found["count"] or found["size"]
            number = int(written) if written.isdigit() else value(written) or 0
            if _MANY <= number <= _MOST:
                yield Span(*found.span())
