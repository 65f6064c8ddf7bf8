"""One capitalised word by itself: a person, a place or a thing, by what stands around it."""

import re

from casuskit.core.findings import Severity
from casuskit.core.text import Span
from casuskit.privacy.match import Match
from casuskit.privacy.names import reasons
from casuskit.privacy.names.extent import end_of, likely, named
from casuskit.privacy.names.phrases import Phrase, Word
from casuskit.privacy.names.places import place, plain_place
from casuskit.privacy.names.sorts import NAMES, PERSONAL, PLAIN
from casuskit.privacy.names.surroundings import (
    back,
    has_article,
    is_about_person,
    is_described,
    is_dosed,
    is_label,
    is_numbered,
    is_thing,
    opens_as_person,
)
from casuskit.privacy.vocabulary import (
    KIN,
    NAMING,
    STRONG_DOING,
    STRONG_TOWARDS,
    TOWARDS,
    is_role,
)

_SURE_PARTICLES = frozenset({"el", "al", "ter", "ten", "ait", "ibn", "vd", "vdr"})
_LEADING = frozenset({("van", "der"), ("van", "den"), ("v", ".", "d", ".")})
_ARTICLES = frozenset({"De", "Het", "La", "Le"})
_ABOUT_PLACES = frozenset({"bij", "in", "naar", "van", "uit", "op", "via"})
_BESIDE_PERSONS = TOWARDS - frozenset(
    "dat als toen omdat want maar voor van zonder behalve waarop waarbij terwijl nadat wanneer ook"
    " en of & over heb hebben ik".split()
)
"""Words before a name that seldom stand before a thing."""

_BOUND = frozenset(
    [("getrouwd", "met"), ("gehuwd", "met"), ("verkering", "met"), ("verliefd", "op"),
     ("gescheiden", "van"), ("zwanger", "van"), ("dochter", "van"), ("zoon", "van")]
)  # fmt: skip
_FELT = frozenset({("boos", "op"), ("kwaad", "op"), ("jaloers", "op"), ("bang", "voor")}) | _BOUND
_LIVING = frozenset(("woont", "woonde", "wonen", "leeft", "leefde"))
"""What somebody is to somebody, or feels for one, in the last two words before a name."""

_FEELS = re.compile(
    r" (?:is|was|wordt|werd)(?: (?:erg|heel|nog|weer|soms|vaak|snel|zo|steeds|altijd|te)){0,2}"
    r" (?:boos|kwaad|blij|moe|bang|ziek|verdrietig|somber|opgelucht|angstig|eenzaam|ongerust)\b"
)

_USED = frozenset(
    "geen gebruikt gebruikte slikt slikte kocht koop koopt kopen merk kussen tablet zalf".split()
)
"""Words before what is bought, taken or missed."""

_I_AM = (("ik", "ben"), ("ben", "ik"))
_LISTED = re.compile(r"(?:,| en) [^\W\d_a-z]")
_SHORT = 6
_MEDICINE = re.compile(
    r".{2,}(?:pam|lam|pril|sartan|statine|zol|mycine|cilline|pine|xetine|lukast|vir|mab|tidine"
    r"|prazol|fenac|profen|caine|oxacine|parine|idine|oxine|amine|azine|olol|dipine|gliptine"
    r"|formine|traline|mide|zide|piride|onide|done|idon|erol|eron|azepine|iptyline|afine|oïne|esta"
    r"|um|ium|yl|ex|ix|cort|erta"
    r"|quel|axin)"
)


def single(text: str, part: Phrase, word: Word) -> Match | None:
    """One word: by who or what is spoken of."""
    if is_dosed(part):
        return None
    if _is_called(part, word):
        return named(text, part, Severity.ERROR, reasons.BY_KIN)
    if word.sort in PERSONAL and end_of(text, part) > part.end:
        return named(text, part, Severity.ERROR, reasons.BY_PARTICLE)
    found = place(text, part, word)
    if found or word.sort in PLAIN:
        return found
    if word.sort == "place":
        return None if has_article(part) else plain_place(part)
    return _with_particle(text, part, word) or _alone(text, part, word)


def _is_called(part: Phrase, word: Word) -> bool:
    """Whether a word for a person or a name stands before: `haar zoon Daan`, `hij heet Daan`."""
    introduced = part.before[-2:] in _I_AM and part.gap == " "
    sure = part.called in KIN or part.called in NAMING or introduced
    if not sure and not (word.sort in NAMES and is_role(part.called)):
        return False
    close = part.before[-1] == part.called and part.gap == " "
    if part.before[-1] == ":" and part.after.startswith("?"):
        return False
    if word.sort in PLAIN:
        return part.called in KIN and close and "a" not in word.known
    if word.sort == "either":
        listed = part.before[-1] == ":" and _LISTED.match(part.after) is not None
        named = introduced or listed or part.after.startswith(")")
        return close or (named and "f" in word.known)
    return word.sort in PERSONAL or (sure and not introduced)


def _alone(text: str, part: Phrase, word: Word) -> Match | None:
    """One word without a title or a word for a person before it."""
    acting = part.following in STRONG_DOING
    counted = word.sort == "first" and word.known == "f" and is_numbered(part)
    if is_thing(part) and not counted and (word.sort != "first" or not is_about_person(part)):
        return None
    if has_article(part) and not (word.sort in ("first", "unknown") and acting):
        return None
    if word.sort == "either":
        return _ambiguous(text, part, word)
    if is_about_person(part) and (word.sort == "first" or not part.opens or acting):
        return likely(text, part, reasons.BY_DEEDS)
    if word.sort == "unknown" and _is_bound(part):
        return likely(text, part, reasons.BY_DEEDS)
    opening = not part.opens or opens_as_person(part, word)
    if word.sort == "first":
        if is_label(part) or _is_among_persons(part):
            return likely(text, part, reasons.BY_DEEDS)
        sure = "r" not in word.known and not word.text.isupper()
        return likely(text, part, reasons.FIRST_NAME if sure else reasons.MAYBE_FIRST_NAME)
    if not opening or (word.sort == "unknown" and _is_product(part, word)):
        return None
    return likely(text, part, reasons.BY_DEEDS if is_about_person(part) else reasons.MAYBE_NAME)


def _is_among_persons(part: Phrase) -> bool:
    """Whether a first name stands where seldom a thing does: `samen met`, `boos op`, `is boos`."""
    beside = part.called in _BESIDE_PERSONS or part.before[-2:] in _FELT
    return beside or _FEELS.match(part.after) is not None


def _is_bound(part: Phrase) -> bool:
    """Whether somebody lives with, or is married or born to, who is named here."""
    together = part.before[-2:] == ("samen", "met") and not _LIVING.isdisjoint(part.before)
    return together or part.before[-2:] in _BOUND


def _ambiguous(text: str, part: Phrase, word: Word) -> Match | None:
    """A name that is a word as well: it wants more than a capital."""
    first = "f" in word.known and "a" not in word.known
    acting = part.following in STRONG_DOING or is_described(part)
    if part.opens:
        return likely(text, part, reasons.BY_DEEDS) if first and acting else None
    if "f" not in word.known and "l" not in word.known:
        return None
    if acting or part.called in STRONG_TOWARDS or (first and part.called in _BESIDE_PERSONS):
        return likely(text, part, reasons.BY_DEEDS)
    if first:
        return likely(text, part, reasons.MAYBE_FIRST_NAME)
    plain = "a" in word.known or word.text.isupper()
    return None if plain else likely(text, part, reasons.MAYBE_SURNAME)


def _is_product(part: Phrase, word: Word) -> bool:
    """Whether a strange word is called, written or used as a medicine, a brand, a test."""
    short = word.text.isupper() and len(word.text) <= _SHORT
    return short or part.called in _USED or (is_medicine(word.text) and not is_about_person(part))


def is_medicine(word: str) -> bool:
    """Whether a strange word ends as medicines do."""
    return _MEDICINE.fullmatch(word.casefold()) is not None


def _with_particle(text: str, part: Phrase, word: Word) -> Match | None:
    """A surname with its particle but without a first name: `volgens Van Dijk`, `el Amrani`."""
    acting = part.following in STRONG_DOING
    if is_thing(part) and not acting:
        return None
    if part.words[0].sort == "particle":
        if part.words[0].text in _ARTICLES and word.known in ("", "n") and not acting:
            return None
        inside = part.called in _ABOUT_PLACES and word.sort == "either"
        sure = acting or (not part.opens and not inside) or word.sort == "last"
        return likely(text, part, reasons.BY_PARTICLE) if sure else None
    if not part.before:
        return None
    joined = part.before[-2:] in _LEADING or part.before in _LEADING
    if part.before[-1] in _SURE_PARTICLES or (joined and word.sort != "either"):
        start = back(text, "v" if joined else part.before[-1], part.start - 4 * joined)
        return Match("PERSON", Span(start, part.end), Severity.WARNING, reasons.BY_PARTICLE)
    return None
