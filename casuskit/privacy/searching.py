"""Search a text with all detectors at once: matches in the original text, without doubles."""

from casuskit.core.findings import Severity
from casuskit.privacy.detectors import DETECTORS
from casuskit.privacy.match import Found, Match
from casuskit.privacy.normal import normalise


def search(text: str) -> Found:
    """The matches of each detector, in order of place."""
    normal = normalise(text)
    every = [
        (rank, name, match)
        for rank, (name, find) in enumerate(DETECTORS.items())
        for match in find(normal.text)
    ]
    found: dict[str, list[Match]] = {name: [] for name in DETECTORS}
    for name, match in _without_doubles(every):
        span = normal.original(match.span)
        found[name].append(Match(match.kind, span, match.severity, match.reason))
    return {name: tuple(matches) for name, matches in found.items()}


def _without_doubles(every: list[tuple[int, str, Match]]) -> list[tuple[str, Match]]:
    """Drop what lies within a heavier match; one sweep from left to right."""
    kept = []
    furthest: dict[tuple[int, int], int] = {}
    for rank, name, match in sorted(every, key=_order):
        weight = (-match.severity, rank)
        if not any(end >= match.span.end for other, end in furthest.items() if other <= weight):
            kept.append((name, match))
        furthest[weight] = max(furthest.get(weight, 0), match.span.end)
    return kept


def _order(each: tuple[int, str, Match]) -> tuple[int, int, Severity, int]:
    rank, _name, match = each
    return match.span.start, -match.span.end, -match.severity, rank  # type: ignore[return-value]
