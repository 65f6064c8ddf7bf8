"""Search a text with all detectors at once: matches in the original text, without doubles."""

from collections.abc import Iterable, Iterator

from casuskit.core.findings import Severity
from casuskit.privacy import watched
from casuskit.privacy.detectors import DETECTORS
from casuskit.privacy.match import Found, Looked, Match, People
from casuskit.privacy.names import spread
from casuskit.privacy.normal import Normal, normalise

LOCAL = "local-word"
_NAMES = "person-name"
_RANKS = {name: rank for rank, name in enumerate((*DETECTORS, LOCAL))}
_NAME_RANK = _RANKS[_NAMES]
_Ranked = tuple[int, str, Match]


def search(text: str) -> Found:
    """The matches of each detector, in order of place: of two at one place the longer first."""
    return look(text).found


def look(text: str) -> Looked:
    """The matches of each detector, and the people named; whoever is named is sought throughout."""
    normal = normalise(text)
    every = [
        (rank, name, match)
        for rank, (name, find) in enumerate(DETECTORS.items())
        for match in find(normal.text)
    ]
    matches = [match for _rank, _name, match in every]
    people = spread.known_by(normal.text, matches)
    every += _spread(normal.text, people, matches)
    return Looked(_ordered(_in_original(normal, every)), people)


def widen(text: str, found: Found, people: People, words: tuple[str, ...] = ()) -> Found:
    """What was found, with the people and the words that are known from elsewhere."""
    normal = normalise(text)
    more = [(_NAME_RANK, _NAMES, match) for match in spread.found_in(normal.text, people)]
    more += [(_RANKS[LOCAL], LOCAL, match) for match in watched.found_in(normal.text, words)]
    every = [(_RANKS[name], name, match) for name, matches in found.items() for match in matches]
    return _ordered([*every, *_in_original(normal, more)])


def _spread(text: str, people: People, matches: list[Match]) -> Iterator[_Ranked]:
    """Where people are named again; where they were named for sure is known already."""
    for match in spread.found_in(text, people, spread.seen_in(matches)):
        yield _NAME_RANK, _NAMES, match


def _in_original(normal: Normal, every: Iterable[_Ranked]) -> list[_Ranked]:
    if not normal.changes:
        return list(every)
    return [
        (rank, name, match._replace(span=normal.original(match.span)))
        for rank, name, match in every
    ]


def _ordered(every: Iterable[_Ranked]) -> Found:
    found: dict[str, list[Match]] = {name: [] for name in _RANKS}
    for name, match in _without_doubles(every):
        found[name].append(match)
    return {name: tuple(matches) for name, matches in found.items()}


def _without_doubles(every: Iterable[_Ranked]) -> list[tuple[str, Match]]:
    """Drop what lies within a heavier match; one sweep from left to right."""
    kept = []
    furthest: dict[tuple[int, int], int] = {}
    for rank, name, match in sorted(every, key=_order):
        weight, end = (-match.severity, rank), match.span.end
        if not any(far >= end and other <= weight for other, far in furthest.items()):
            kept.append((name, match))
        furthest[weight] = max(furthest.get(weight, end), end)
    return kept


def _order(each: _Ranked) -> tuple[int, int, Severity, int]:
    rank, _name, match = each
    return match.span.start, -match.span.end, -match.severity, rank  # type: ignore[return-value]
