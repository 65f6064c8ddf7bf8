"""Names of persons: what makes a run of capitalised words somebody's name."""

import re
from functools import lru_cache

from casuskit.core.findings import Severity
from casuskit.core.text import Span
from casuskit.privacy import particles
from casuskit.privacy.match import Match
from casuskit.privacy.names import reasons
from casuskit.privacy.names.alone import is_medicine, single
from casuskit.privacy.names.extent import likely, named
from casuskit.privacy.names.initials import is_initialled, is_shortened, lettered
from casuskit.privacy.names.phrases import Phrase
from casuskit.privacy.names.places import plain_place, strange_place
from casuskit.privacy.names.sorts import NAMES, PERSONAL, STRANGE
from casuskit.privacy.names.surroundings import (
    has_article,
    is_about_person,
    is_thing,
)
from casuskit.privacy.tables import head_of_cell, rows
from casuskit.privacy.vocabulary import (
    EPONYMS,
    KIN,
    NAMING,
    PLACE_BEFORE,
    ROLES,
    STRONG_DOING,
    is_role,
)

_VAGUE = frozenset({"van", "de", "den", "te", "in", "la", "het", "du", "al"})
_NAME_COLUMNS = frozenset(
    "naam namen achternaam voornaam roepnaam wie contactpersoon deelnemer deelnemers".split()
)
_LONGEST = 32
_LED = re.compile(rf"(?<!\w)(?:{particles.PATTERN} {{1,3}}){{1,2}}\Z")


def titled(text: str, part: Phrase) -> Match | None:
    """Whoever stands behind a title; `mevrouw X.` is nobody."""
    if not part.names:
        return lettered(text, part, known=True)
    found = named(text, part, Severity.ERROR, reasons.BY_TITLE)
    led = _LED.search(text, max(0, part.start - _LONGEST), part.start)
    return found._replace(span=Span(led.start(), found.span.end)) if led else found


def person(text: str, part: Phrase) -> Match | None:
    """Whoever a phrase names without a title, or the place that it turns out to be."""
    if not part.names:
        return lettered(text, part, known=_is_announced(part))
    if _is_eponym(part):
        return None
    if part.names[0].sort in PERSONAL and _is_under_name(text, part):
        return named(text, part, Severity.ERROR, reasons.BY_HEADING)
    if part.words[0].sort == "initials":
        found = is_initialled(part)
        return named(text, part, Severity.ERROR, reasons.BY_INITIALS) if found else None
    if is_shortened(part):
        return named(text, part, Severity.ERROR, reasons.BY_INITIALS)
    return _several(text, part) if len(part.names) > 1 else single(text, part, part.names[0])


def _is_under_name(text: str, part: Phrase) -> bool:
    """Whether it begins a cell of a table under a heading such as `naam`."""
    return bool(rows(text)) and head_of_cell(text, part.start) in _NAME_COLUMNS


def _is_eponym(part: Phrase) -> bool:
    """`de ziekte van Parkinson`: a name that lives on in a disease, a scale or a theory."""
    first, last = part.names[0], part.names[-1]
    if first is not last and _lives_on(first.text) and last.sort in ("word", "either"):
        return "f" not in first.known
    told = part.called in KIN or part.called in ROLES or part.called in NAMING
    named = told and not all("w" in word.known for word in part.names)
    return not named and all(_lives_on(word.text) for word in part.names)


@lru_cache(4096)
def _lives_on(word: str) -> bool:
    parts = word.casefold().removesuffix("'s").split("-")
    return all(part in EPONYMS or part.removesuffix("s") in EPONYMS for part in parts)


def _several(text: str, part: Phrase) -> Match | None:
    """Two words or more: a person, when one can be a first name or a particle joins them."""
    sorts = [word.sort for word in part.names]
    first, second = sorts[:2]
    if any(word.particle for word in part.words[1:]) and _is_joined(part):
        return named(text, part, Severity.ERROR, reasons.BY_PARTICLE)
    if (part.called in NAMING or is_role(part.called)) and PERSONAL & set(sorts):
        return named(text, part, Severity.ERROR, reasons.BY_KIN)
    if is_thing(part):
        return None
    ambiguous = first == "either" and "f" in part.names[0].known
    if "first" in sorts or (ambiguous and (second in NAMES or second == "compound")):
        plain = "first" not in sorts and part.opens and second == "either"
        severity = Severity.WARNING if plain else Severity.ERROR
        return named(text, part, severity, reasons.BY_FIRST_NAME)
    if first == "place" and "g" in part.names[0].known and second in STRANGE:
        return likely(text, part, reasons.FULL_NAME)
    if set(sorts) == {"place"}:
        return plain_place(part)
    if first in STRANGE or (first == "either" and second in STRANGE):
        return _strange(text, part)
    return None


def _strange(text: str, part: Phrase) -> Match | None:
    """Two words of which no list says that they are a name."""
    if has_article(part) and part.following not in STRONG_DOING:
        return None
    if is_about_person(part):
        return likely(text, part, reasons.BY_DEEDS)
    if part.called in PLACE_BEFORE and not {"f", "l"} & set(part.names[-1].known):
        return strange_place(part)
    if any(word.sort == "unknown" and is_medicine(word.text) for word in part.names):
        return None
    if part.opens and not part.line_start and part.after.startswith(":"):
        return None
    full = all(word.sort in STRANGE or "l" in word.known for word in part.names)
    return likely(text, part, reasons.FULL_NAME if full else reasons.MAYBE_NAME)


def _is_joined(part: Phrase) -> bool:
    """Whether a particle joins two parts of a name, and not two words of a sentence."""
    first, last = part.names[0], part.names[-1]
    joined = next(word.particle for word in part.words[1:] if word.particle)
    if first.sort == "first":
        return True
    if first.sort == "unknown":
        return "a" not in last.known
    if first.sort != "last" and not (first.sort == "either" and "f" in first.known):
        return False
    return last.sort in PERSONAL or last.sort == "never" or joined not in _VAGUE


def _is_announced(part: Phrase) -> bool:
    return is_role(part.called)
