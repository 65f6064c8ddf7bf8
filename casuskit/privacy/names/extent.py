"""How far the name of a person reaches in a text: initials, particles, a surname before it."""

import re

from casuskit.core.findings import Severity
from casuskit.core.text import Span
from casuskit.privacy import particles
from casuskit.privacy.letters import UPPER
from casuskit.privacy.match import Match
from casuskit.privacy.names.phrases import WORD, Phrase
from casuskit.privacy.names.sorts import STRANGE, is_surname

_REVERSED = re.compile(
    rf"(?P<tail>(?: {particles.PATTERN}){{0,2}})(?=[\"'|;)\]\n/]| [-/|(]|[.,](?:\s|\Z)|\Z)",
    re.IGNORECASE,
)
_BEHIND = re.compile(rf", ?[{UPPER}]\.(?: ?[{UPPER}]\.){{0,3}}")
_SURNAME = re.compile(rf"(?<![^\W_])({WORD}), ?\Z")
_LONGEST = 32


def named(text: str, part: Phrase, severity: Severity, reason: str) -> Match:
    """The match for the whole of a name."""
    end = end_of(text, part)
    return Match("PERSON", Span(_start(text, part, end), end), severity, reason)


def likely(text: str, part: Phrase, reason: str) -> Match:
    """The match for what is likely to be a name."""
    return named(text, part, Severity.WARNING, reason)


def _start(text: str, part: Phrase, end: int) -> int:
    """Where a name begins: `Berg, Jan van der` begins with the surname."""
    if part.before[-1:] != (",",):
        return part.start
    tailed = end > part.words[-1].end
    given = len(part.names) < 2 and (tailed or part.words[0].sort in ("first", "initials"))
    if not given or not _REVERSED.match(text, end):
        return part.start
    found = _SURNAME.search(text, max(0, part.start - _LONGEST), part.start)
    surname = found is not None and (tailed or is_surname(found[1]))
    return found.start() if found and surname else part.start


def end_of(text: str, part: Phrase) -> int:
    """Where a name ends: initials behind a comma belong to it (`Voorbeeld, S.K.`)."""
    last = part.words[-1]
    if part.before[-1:] == (",",) and (tail := _REVERSED.match(text, last.end)):
        return tail.end("tail")
    alone = len(part.names) == 1 and last.sort in STRANGE
    initials = _BEHIND.match(text, last.end) if alone else None
    return initials.end() if initials else last.end
