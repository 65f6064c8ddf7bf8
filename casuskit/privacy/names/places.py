"""Names of places: known ones, and strange ones behind a word that only stands before places."""

import re

from casuskit.core.findings import Severity
from casuskit.core.text import Span
from casuskit.privacy.lexicon import flags
from casuskit.privacy.match import Match
from casuskit.privacy.names.phrases import WORD, Phrase, Word
from casuskit.privacy.names.reasons import MAYBE_PLACE, PLACE, PLACE_BY_NOUN
from casuskit.privacy.vocabulary import PLACE_BEFORE, PLACE_ENDS, PLACE_NOUNS

INSIDE = frozenset({"in", "te", "uit", "vanuit", "naar"})
"""Words behind which a word that is a place as well is meant as one."""

_THINGS = frozenset(
    {
        "sint maarten",
        "sint nicolaas",
        "sint jan",
        "albert heijn",
        "van dale",
        "roos van leary",
        "leary's roos",
        "donald duck",
        "red bull",
        "jan modaal",
    }
)
_LIVING = frozenset("woont woonde wonen wonend woonachtig verhuisd geboren opgegroeid komt".split())
_VAGUE = frozenset({"bij", "tussen", "rond", "kern", "regio"})
_ROOM_ENDS = ("zaal", "kamer", "ruimte", "lokaal", "kantoor")
_ADDRESSED = re.compile(r"[0-9](?: [a-h])?(?: ,)?\Z|[0-9]{4} [a-z]{2}\Z")
_ARTICLE = "'s-"
_TAIL = re.compile(rf" (?:op|aan|bij|over) (?:den? |het )?{WORD}")


def is_thing_by_name(text: str, whole: Phrase) -> bool:
    """Feasts, shops and models that read as a name: `Sint Maarten` is an evening with lanterns."""
    return text[whole.start : whole.end].casefold() in _THINGS


def known_place(text: str, whole: Phrase) -> Match | None:
    """A place of several words or with an article before it: `Den Haag`, `'s-Hertogenbosch`."""
    start = whole.start - len(_ARTICLE) if text.endswith(_ARTICLE, 0, whole.start) else whole.start
    several = len(whole.words) > 1 or start < whole.start
    listed = several and {"p", "g"} & set(flags(text[start : whole.end]))
    return _match(start, whole.end) if listed and not whole.is_titled else None


def place(text: str, part: Phrase, word: Word) -> Match | None:
    """A place, when the word before says that it is one, or an address that it ends."""
    if {"p", "n"} & set(word.known) and _ADDRESSED.search(" ".join(part.before)):
        return _match(part.start, part.end)
    lives = part.called in INSIDE and not _LIVING.isdisjoint(part.before)
    called, noun = part.called, part.called in PLACE_NOUNS or lives
    marked = bool(part.before) and part.before[-1] in (".", ":") and "plaats" not in called
    if called not in PLACE_BEFORE or marked:
        return None
    if {"p", "g"} & set(word.known) and (noun or "f" not in word.known or called in INSIDE):
        return _match(part.start, _end(text, part))
    if called in _VAGUE or {"a", "e"} & set(word.known):
        return None
    if word.sort in ("word", "compound") and word.text.endswith(_ROOM_ENDS):
        return None
    composed = word.sort == "compound" and word.text.endswith(PLACE_ENDS)
    strange = word.sort in ("last", "unknown") or (called in INSIDE and "l" in word.known)
    if noun or (composed and called in INSIDE):
        return _match(part.start, part.end, PLACE_BY_NOUN)
    return _match(part.start, part.end, MAYBE_PLACE) if strange else None


def plain_place(part: Phrase) -> Match:
    """A phrase that is the name of a place and of nothing else."""
    return _match(part.start, part.end)


def strange_place(part: Phrase) -> Match:
    """A phrase of which only the words around it say that it is a place."""
    return _match(part.start, part.end, MAYBE_PLACE)


def _match(start: int, end: int, reason: str = PLACE) -> Match:
    return Match("PLACE", Span(start, end), Severity.WARNING, reason)


def _end(text: str, part: Phrase) -> int:
    """Where a place ends: `Bergen op Zoom` is one."""
    more = _TAIL.match(text, part.end)
    return more.end() if more and "p" in flags(text[part.start : more.end()]) else part.end
