"""Numbers of passports, identity cards, driving licences and residence documents."""

import re
from collections.abc import Iterator

from casuskit.core.findings import Severity
from casuskit.core.messages import N_
from casuskit.core.text import Span
from casuskit.privacy.match import Match
from casuskit.privacy.numbers import Number, around, lowered, numbers

_DOCUMENTS = (
    "paspoort", "passport", "identiteitskaart", "identiteitsbewijs", "id-kaart", "id-bewijs",
    "idkaart", "kaart", "bewijs", "rijbewijs", "verblijfsdocument", "verblijfsvergunning",
    "verblijfskaart", "legitimatie", "legitimatiebewijs", "reisdocument", "document", "nik",
    "visum", "w-document", "paspoorten", "verblijfspas",
)  # fmt: skip
_ANY_CARD = frozenset(["kaart", "bewijs"])
_NINE = re.compile(r"[A-Za-z0-9](?: ?[A-Za-z0-9]){8}(?![A-Za-z0-9])")
_SHAPE = re.compile(r"[INDSARB][A-NP-Z][A-NP-Z0-9]{6}[0-9]")
_RESIDENCE = re.compile(r"-V ?[1-9A-NP-Z](?: ?[0-9A-NP-Z]){7}(?![A-Za-z0-9])")
_KIND = re.compile(r"(?<![A-Za-z0-9])(?:I{1,3}|IV|V)\Z")
_MACHINE = re.compile(r"[A-Z0-9<]{28,44}")
_TOLD_BY = (
    "paspoort", "passport", "identiteit", "id-kaart", "id-bewijs", "rijbewijs", "legitim",
    "verblijf",
)  # fmt: skip
_SMALL = re.compile(
    r"(?<![a-z0-9./@_-])(?=[a-z]{2,6}[0-9][a-z0-9]{0,5}[0-9]{2})[a-np-z]{2}[a-np-z0-9]{6}[0-9](?![a-z0-9@/_-])"
)
_FEWEST_DIGITS, _NEAR = 4, 40

_IS = N_("`{value}` is the number of a passport or another document.")


def find(text: str) -> Iterator[Match]:
    """Every number with the form of such a document, or behind its name; `domain.md` 5.1."""
    for number in numbers(text):
        span = _document(text, number)
        if span:
            yield Match("ID", span, Severity.ERROR, _IS)
    for residence in _RESIDENCE.finditer(text) if "-V" in text else ():
        kind = _KIND.search(text, max(0, residence.start() - 4), residence.start())
        if kind:
            span = Span(kind.start(), residence.end())
            yield Match("ID", span, Severity.ERROR, _IS)
    lower, near = lowered(text), around(text)
    for small in _SMALL.finditer(lower) if any(map(near.__contains__, _TOLD_BY)) else ():
        if _is_told(lower, Span(*small.span())):
            yield Match("ID", Span(*small.span()), Severity.ERROR, _IS)
    for line in _MACHINE.finditer(text) if "<<" in text else ():
        if "<<" in line.group():
            yield Match("ID", Span(*line.span()), Severity.ERROR, _IS)


def _is_told(text: str, span: Span) -> bool:
    """Whether the word for a document stands elsewhere in the line, also behind the number."""
    before = text[max(0, span.start - _NEAR) : span.start].rpartition("\n")[2]
    behind = text[span.end : span.end + _NEAR].partition("\n")[0]
    return any(word in before or word in behind for word in _TOLD_BY)


def _document(text: str, number: Number) -> Span | None:
    """The nine signs of a document, or all of a number behind the word for one."""
    written = text[number.span.start : number.span.end]
    if number.label.endswith(_DOCUMENTS):
        nine = _NINE.match(text, number.span.start)
        if nine and written.startswith(nine.group()[: len(written)]):
            lettered = any(map(str.isalpha, nine.group())) or number.label not in _ANY_CARD
            return Span(*nine.span()) if lettered else None
        if number.label in _ANY_CARD:
            return None
        enough = number.digits >= _FEWEST_DIGITS and (number.numbered or number.digits > 6)
        return number.span if enough else None
    return number.span if _SHAPE.fullmatch(written) else None
