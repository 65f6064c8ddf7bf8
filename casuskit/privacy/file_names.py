"""File names: search and mask what is personal in the name of a file."""

import re
from functools import lru_cache

from casuskit.core.text import Span
from casuskit.privacy.masking import mask
from casuskit.privacy.match import Found, Match
from casuskit.privacy.searching import search

_NOT_IN_NAMES = frozenset({"attachment", "exact-date", "web-address"})
_TITLED = re.compile(r"\b((?:dhr|mevr|mevrouw|mw|meneer|heer)\.? )([a-z])")


def search_name(path: str) -> Found:
    """Matches in a path from the root of a repository, or in the last part of any other path."""
    start = _start(path)
    plain, spoken = search(path[start:]), search(_spoken(path[start:]))
    return {
        rule: tuple(_moved(each, start) for each in dict.fromkeys((*plain[rule], *spoken[rule])))
        for rule in plain
        if rule not in _NOT_IN_NAMES
    }


@lru_cache(maxsize=4096)
def masked_name(path: str) -> str:
    """The path with every match in it masked."""
    pieces, at = [], 0
    for span in sorted(each.span for found in search_name(path).values() for each in found):
        if span.end > at:
            start = max(at, span.start)
            pieces += [path[at:start], mask(path[start : span.end])]
            at = span.end
    return "".join([*pieces, path[at:]])


def _spoken(name: str) -> str:
    """A name written small and with hyphens, as `mevrouw-voorbeeld`, in words; just as long."""
    words = name.replace("_", " ").replace("-", " ")
    return _TITLED.sub(lambda found: found[1] + found[2].upper(), words)


def _moved(match: Match, by: int) -> Match:
    span = Span(match.span.start + by, match.span.end + by)
    return Match(match.kind, span, match.severity, match.reason)


def _start(path: str) -> int:
    """Folders outside a repository are not the writer's words; only the last part is."""
    outside = path.startswith(("/", "~", "..")) or "/../" in path
    return path.rfind("/") + 1 if outside else 0
