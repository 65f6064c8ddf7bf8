"""What a word is by itself, whatever stands around it: with a capital, and in small letters."""

import re
from functools import lru_cache
from typing import Literal

from casuskit.privacy import particles
from casuskit.privacy.letters import UPPER
from casuskit.privacy.lexicon import flags, is_word
from casuskit.privacy.memory import Memory
from casuskit.privacy.vocabulary import (
    DOING,
    EPONYMS,
    KIN,
    NAMING,
    NOT_NAMES,
    TITLES,
    is_role,
)

Sort = Literal[
    "particle",
    "initials",
    "letter",
    "abbreviation",
    "never",
    "thing",
    "word",
    "compound",
    "first",
    "last",
    "either",
    "place",
    "unknown",
]
"""What a capitalised word is by itself. `never` is no name whatever stands around it, `thing` a
brand or a word with a hyphen, `compound` two Dutch words written as one, `either` a name that is a
Dutch word as well."""

SmallSort = Literal["plain", "title", "kin", "role", "first", "last", "either", "place", "unknown"]
"""What a word in small letters is by itself; `plain` says nothing."""

NO_NAMES: frozenset[Sort] = frozenset({"never", "thing", "abbreviation"})
"""What belongs to no name."""

NAMES: frozenset[Sort] = frozenset({"first", "last", "either", "unknown", "place"})
"""What can be a name by itself."""

PERSONAL: frozenset[Sort] = NAMES - {"place"}
"""What can be that of a person."""

STRANGE: frozenset[Sort] = frozenset({"last", "unknown"})
"""What no list has as a first name or a Dutch word."""

PLAIN: frozenset[Sort] = frozenset({"word", "compound"})
"""What is a Dutch word and no more."""

IDLE: frozenset[SmallSort] = frozenset({"plain", "kin", "role"})
"""What is no name in small letters."""

LOOSE_KIN = frozenset(
    {"man", "vrouw", "ex", "baby", "kind", "jongste", "oudste", "meisje", "jongen"}
)
"""Words for a relative that stand before other words as well."""

LETTERED = rf"(?:[{UPPER}]|Th|Ch|Ph|IJ|Chr|Jac|Joh|Fr|Wm)\."
INITIALS = rf"(?:{LETTERED}(?:[ -]?(?:[{UPPER}]|Th|Ch|Ph|IJ|Chr|v|d|v\.d)\.(?!\w\w)){{0,4}})"
_INITIAL = re.compile(rf"{INITIALS}\Z")
_VOWEL = re.compile(r"[^\W\d_bcdfghjklmnpqrstvwxz]", re.IGNORECASE)
_FOREIGN = re.compile(r"[^\x00-\x7fàáâäæçèéêëìíîïñòóôöœùúûüÀÁÂÄÆÇÈÉÊËÌÍÎÏÑÒÓÔÖŒÙÚÛÜ]")
_GENITIVE = re.compile(r"'s?\Z")
_ABBREVIATION = 4
_NAME_STARTS = ("Mc", "Mac", "IJ", "De", "Van", "El", "Al", "D'", "d'", "O'", "Fitz")
_COMPASS = frozenset({"Noord", "Oost", "Zuid", "West", "Centrum"})
_SHORTEST, _SHORTEST_NAME, _LONGEST = 3, 4, 30
_SHORTEST_FUNCTION, _LONGEST_CAPITALISED = 8, 64
_SAID: dict[str, SmallSort] = {
    **dict.fromkeys(
        KIN - LOOSE_KIN - {"ouders", "kinderen", "buren", "vrienden", "tweeling", "mam", "pap"},
        "kin",
    ),
    **dict.fromkeys(NAMING, "kin"),
    **dict.fromkeys(TITLES, "title"),
}
_PLAIN = NOT_NAMES | EPONYMS | DOING | particles.SMALL


def small_sort(word: str) -> SmallSort:
    """What a word in small letters is by itself."""
    if not word[:1].islower() or len(word) > _LONGEST:
        return "plain"
    if said := _SAID.get(word):
        return said
    if is_role(word):
        return "role"
    return "plain" if len(word) < _SHORTEST or word in _PLAIN else _listed(word, flags(word))


def _listed(word: str, known: str) -> SmallSort:
    """What the lexicon makes of a word in small letters."""
    if not known:
        return "unknown"
    name = "l" in known or "f" in known
    if "w" in known or "a" in known:
        return "either" if name else "plain"
    if "f" in known and "e" not in known:
        telling = len(word) >= _SHORTEST_NAME and "p" not in known and "g" not in known
        return "first" if telling else "last"
    if "p" in known or "g" in known or known == "n":
        return "place" if "e" not in known else "either"
    if "e" in known:
        return "either" if name else "plain"
    return "last"


SMALL_SORTS = Memory(small_sort)
"""What each word in small letters is by itself."""


def sort_of(text: str) -> tuple[str, Sort]:
    """What the lexicon says of a capitalised word, and what that makes of it."""
    return _sort_of(text) if len(text) <= _LONGEST_CAPITALISED else ("", "thing")


@lru_cache(16_384)
def _sort_of(text: str) -> tuple[str, Sort]:
    if len(text) == 1:
        return "", "letter"
    if not text.isalpha():
        if _INITIAL.match(text):
            return "", "initials"
        text = _GENITIVE.sub("", text)
    folded = text.casefold()
    if folded in particles.WORDS:
        return "", "particle"
    known = flags(text)
    if not text.isascii() and _FOREIGN.search(text):  # no Dutch word is written so
        known = known.replace("w", "").replace("e", "")
        if not known:
            return "", "unknown"
    if folded in NOT_NAMES or folded in TITLES or _is_function(folded, known):
        return known, "never"
    if not known and "-" in text:
        return _hyphened(text)
    if not known and text[-1] in "sz" and "f" in flags(text[:-1]):
        known = flags(text[:-1])
    return known, _sort(text, known)


def _is_function(word: str, known: str) -> bool:
    """Whether a word says what somebody does, also one that is in no list: `Triagist`."""
    return is_role(word) and (known == "w" or (not known and len(word) >= _SHORTEST_FUNCTION))


def _sort(text: str, known: str) -> Sort:
    word = "w" in known or "e" in known
    if text.isupper():
        if len(text) <= (_ABBREVIATION - ("f" in known or "l" in known)):
            return "abbreviation"
    elif not text[1:].islower() and _has_inner_capital(text):
        return "thing"
    if not known:
        if not _VOWEL.search(text):
            return "abbreviation"
        return "compound" if is_word(text) else "unknown"
    if "f" in known:
        return "either" if (word and "r" not in known) or "a" in known else "first"
    if "p" in known or "g" in known:
        return "either" if word else "place"
    if "l" in known:
        return "either" if word else "last"
    return "word" if word or "a" in known else "last"


def _has_inner_capital(text: str) -> bool:
    """`WhatsApp` has one; `McDonald`, `IJsbrand` and `Jan-Willem` are written as names."""
    return any(
        any(map(str.isupper, part[1:])) and not part.startswith(_NAME_STARTS)
        for part in text.split("-")
    )


def _hyphened(text: str) -> tuple[str, Sort]:
    """Words joined by hyphens: a name when all of them may be one (`Anne-Marie`, `Bakker-Smit`)."""
    parts = [part for part in text.split("-") if part]
    if any(part[0].islower() for part in parts):
        return "w", "thing"
    if parts[-1] in _COMPASS:
        return ("w", "thing") if _COMPASS.issuperset(parts) else ("p", "place")
    told = [sort_of(part) for part in parts]
    sorts = {sort for _known, sort in told}
    if sorts & NO_NAMES:
        return "w", "thing"
    if all("f" in known for known, _sort in told):
        return "f", "first"
    for sort, known in _OF_PARTS:
        if sort in sorts:
            return known, sort
    return ("lw", "either") if "either" in sorts else ("w", "word")


_OF_PARTS: tuple[tuple[Sort, str], ...] = (
    ("first", "f"),
    ("unknown", ""),
    ("last", "l"),
    ("place", "p"),
)


def is_initial(text: str) -> bool:
    """Whether it is an initial with its dot, or more of them."""
    return _INITIAL.match(text) is not None


def is_surname(text: str) -> bool:
    """Whether a capitalised word by itself can be a surname."""
    known, sort = sort_of(text)
    return sort in ("last", "unknown") or (sort == "either" and "l" in known and "f" not in known)
