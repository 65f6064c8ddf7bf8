"""File names: search and mask what is personal in the name of a file."""

import re
from functools import lru_cache

from casuskit.core.text import Span
from casuskit.privacy.masking import mask
from casuskit.privacy.match import NOBODY, Found, Match, People
from casuskit.privacy.searching import search, widen

_NOT_IN_NAMES = frozenset({"attachment", "exact-date", "web-address"})
_BLANKS = str.maketrans("_-/", "   ")
_EXTENSION = re.compile(r"\.([A-Za-z0-9]{1,5})\Z")
_TITLED = re.compile(r"\b((?:dhr|mevr|mevrouw|mw|meneer|heer)\.? )([a-z])")


@lru_cache(maxsize=1024)  # in the history one name has many texts
def search_name(path: str, people: People = NOBODY, words: tuple[str, ...] = ()) -> Found:
    """Matches in a path from the root of a repository, or in the last part of any other path.

    `people` are those who are named in the file, or in another one about the case; `words` those
    that the team watches for.
    """
    start = _start(path)
    name = _spoken(path[start:])
    plain, spoken = search(path[start:]), widen(name, search(name), people, words)
    return {
        rule: tuple(_moved(each, start) for each in dict.fromkeys((*plain[rule], *spoken[rule])))
        for rule in plain
        if rule not in _NOT_IN_NAMES
    }


@lru_cache(maxsize=4096)
def masked_name(path: str, people: People = NOBODY, words: tuple[str, ...] = ()) -> str:
    """The path with every match in it masked."""
    pieces, at = [], 0
    matches = (each for some in search_name(path, people, words).values() for each in some)
    found = {(each.span.start, _end(path, each)) for each in matches}
    for start, end in sorted(found, key=lambda each: (each[0], -each[1])):
        if end > at:
            start = max(at, start)
            pieces += [path[at:start], mask(path[start:end])]
            at = end
    return "".join([*pieces, path[at:]])


def _end(path: str, match: Match) -> int:
    """Where the mask of a match ends; after a name may stand more of it, up to the next folder."""
    if match.kind != "PERSON":
        return match.span.end
    part = path[: match.span.end] + path[match.span.end :].partition("/")[0]
    extension = _EXTENSION.search(part)
    return max(match.span.end, extension.start() if extension else len(part))


def _spoken(name: str) -> str:
    """A name written small and with hyphens, as `mevrouw-voorbeeld`, in words; just as long."""
    words = _EXTENSION.sub(r" \1", name.translate(_BLANKS))
    return _TITLED.sub(lambda found: found[1] + found[2].upper(), words)


def _moved(match: Match, by: int) -> Match:
    return match._replace(span=Span(match.span.start + by, match.span.end + by))


def _start(path: str) -> int:
    """Folders outside a repository are not the writer's words; only the last part is."""
    outside = path.startswith(("/", "~", "..")) or "/../" in path
    return path.rfind("/") + 1 if outside else 0
