"""The indirect data in a text: where each trait stands first, from detectors and finders."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

from casuskit.core.findings import Severity
from casuskit.core.text import Span
from casuskit.privacy.indirect import age_group, condition, family, occupation, origin, quotation
from casuskit.privacy.indirect.score import Marks, Trait, Traits
from casuskit.privacy.indirect.towns import is_large
from casuskit.privacy.match import Match
from casuskit.privacy.normal import normalise

_FINDERS: Mapping[Trait, Callable[[str], Iterator[Span]]] = {
    "age-group": age_group.find,
    "occupation": occupation.find,
    "condition": condition.find,
    "family": family.find,
    "origin": origin.find,
    "quotation": quotation.find,
}
_DETECTED: Mapping[str, Trait] = {
    "age": "age",
    "birth-date": "age",
    "place-name": "village",
    "street-address": "village",
    "postcode": "village",
    "exact-date": "date",
    "institution": "institution",
}
DETECTORS = tuple(_DETECTED)
"""The detectors whose matches count as indirect data."""


class Traced(NamedTuple):
    """What a text holds, and where each trait stands first."""

    marks: Marks
    first: Mapping[Trait, Span]


def traits_in(text: str) -> Traits:
    """The traits of one text that no detector looks for."""
    normal = normalise(text)
    spans = {
        trait: tuple(map(normal.original, find(normal.text))) for trait, find in _FINDERS.items()
    }
    only = next(occupation.find_only(normal.text), None) is not None
    return Traits({trait: places for trait, places in spans.items() if places}, only)


def traced(text: str, found: Mapping[str, Iterable[Match]], traits: Traits) -> Traced:
    """The traits of one text; `found` are the matches of `DETECTORS` that are not exempt."""
    spans: dict[Trait, list[Span]] = {trait: [*places] for trait, places in traits.spans.items()}
    facts = {"only-occupation"} if traits.only_occupation else set()
    for detector, trait in _DETECTED.items():
        for match in found.get(detector, ()):
            value = text[match.span.start : match.span.end]
            large = detector == "place-name" and is_large(value)
            spans.setdefault("place" if large else trait, []).append(match.span)
            if detector == "postcode" or (detector, match.severity) == _DATE_OF_BIRTH:
                facts.add(detector)
    first = {trait: min(places) for trait, places in spans.items()}
    return Traced(Marks(frozenset(first), frozenset(facts)), first)


_DATE_OF_BIRTH = ("birth-date", Severity.ERROR)
