"""Verdicts on phrases: what a run of capitalised words is a name of, weighed by its surroundings.

A capitalised word that Dutch does not know is a name; whose name it is, and how sure that is, is
told by the words around it. Lists of names only raise that certainty. What has nothing around it
that is about a person counts only where somebody else is named.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from casuskit.core.findings import Severity
from casuskit.privacy.match import Match
from casuskit.privacy.names.initials import ROLE_LETTERS
from casuskit.privacy.names.institutions import institution
from casuskit.privacy.names.persons import person, titled
from casuskit.privacy.names.phrases import Phrase, Word, phrase, phrases
from casuskit.privacy.names.places import INSIDE, is_thing_by_name, known_place
from casuskit.privacy.names.reasons import BY_FIRST_NAME, LONE, POSSIBLE
from casuskit.privacy.names.sorts import NAMES, NO_NAMES, PLAIN
from casuskit.privacy.vocabulary import (
    DOING,
    KIN,
    NAMING,
    NOT_NAMES,
    PLACE_BEFORE,
    ROLES,
    STRONG_TOWARDS,
    TITLES,
)

_CALLING = frozenset("heer mevrouw mevr mw dhr meneer mijnheer familie fam".split())
_NOT_IN_NAMES = frozenset({"in", "de", "het", "te", "la"})
_AND = re.compile(r" ?(?:,|en|&|of|/|;|\+|, en)[ \n]{0,2}")
_SHORTEST = 4
_POSSIBLE_A_NAME = 4


def verdicts(text: str) -> tuple[Match, ...]:
    """The names of persons, places and institutions in a normal text, in order of place.

    What may be a name counts where somebody else is named for sure, or beside another name: a note
    that names nobody is not likely to hold one strange word that is a name.
    """
    found = [match for each in phrases(text) for match in _in_phrase(text, each)]
    sure = _names_somebody(found)
    return tuple(
        match
        for at, match in enumerate(found)
        if sure or match.reason not in LONE or _is_listed(text, found, at)
    )


def _names_somebody(found: list[Match]) -> bool:
    """Whether so many names are sure that strange words among them are likely to be names too.

    One full name that only a list vouches for may be a brand, an author or a street.
    """
    sure = [match for match in found if match.severity is Severity.ERROR and match.kind == "PERSON"]
    listed = sum(match.reason == BY_FIRST_NAME for match in sure)
    weight = len(sure) - listed / 2
    possible = sum(match.reason in POSSIBLE for match in found)
    return weight >= 1 and weight * _POSSIBLE_A_NAME > possible


def _is_listed(text: str, found: list[Match], at: int) -> bool:
    """Whether a name stands beside it, as in `Daan en Emirhan`."""
    beside = found[max(0, at - 1) : at + 2]
    return any(
        first.kind == last.kind == "PERSON"
        and {first.reason, last.reason} - POSSIBLE
        and _AND.fullmatch(text, first.span.end, last.span.start)
        for first, last in pairwise(beside)
    )


def _in_phrase(text: str, whole: Phrase) -> Iterator[Match]:
    if is_thing_by_name(text, whole):
        return
    one = known_place(text, whole) or institution(text, whole)
    if one:
        yield one
        return
    for part in _parts(text, whole):
        verdict = _verdict(text, part)
        if verdict:
            yield verdict


def _parts(text: str, whole: Phrase) -> Iterator[Phrase]:
    """The pieces of a phrase between words that belong to no name."""
    words: list[Word] = []
    called = whole.called
    for word in whole.words:
        broken = "\n" in word.joined and word.sort in ("word", "compound", "either")
        broken = broken or (word.text.isupper() and word.text.casefold() in DOING)
        breaks = word.sort in NO_NAMES and not (words and _belongs(words[-1], word))
        if (breaks or broken) and words:
            yield phrase(text, tuple(words))
            words = []
        if not breaks:
            words.append(word)
        elif _is_meant(word, word.particle or called):
            yield phrase(text, (word,))
        called = called if word.sort == "particle" else word.text
    if words:
        yield whole.of(text, tuple(words))


def _is_meant(word: Word, called: str) -> bool:
    """Whether a common word is a place (`in Buren`) or a surname (`de heer Bol`) after all."""
    if called in _CALLING:
        folded = word.text.casefold()
        common = folded in NOT_NAMES or folded in TITLES or folded in ROLES or folded in KIN
        return "l" in word.known or not common
    return "p" in word.known and called in INSIDE


def _belongs(before: Word, word: Word) -> bool:
    """Whether a common word is a surname: `Riet van Buren`, `Roos van Wijk`."""
    if word.sort != "never" or "\n" in word.joined or len(word.text) < _SHORTEST:
        return False
    listed = bool({"l", "p"} & set(word.known))
    if word.particle:
        return listed and before.sort in NAMES and word.particle not in _NOT_IN_NAMES
    given = "f" in before.known or (
        before.sort == "initials" and before.text[0] not in ROLE_LETTERS
    )
    return given and listed


def _verdict(text: str, part: Phrase) -> Match | None:
    if part.is_titled:
        return titled(text, part)
    words = _without_plain_words(part)
    if not words:
        return None
    part = part.of(text, words)
    return None if is_thing_by_name(text, part) else person(text, part)


def _without_plain_words(part: Phrase) -> tuple[Word, ...]:
    """The words from the first name on: `Gisteren Sanne` is about Sanne."""
    words = list(part.words)
    placed = part.called in PLACE_BEFORE and len(words) == 1
    if not placed and part.called not in KIN and part.called not in NAMING:
        while words and _is_plain(part, *words[:2]):
            del words[0]
    while words and words[-1].sort in PLAIN and "\n" in words[-1].joined:
        words.pop()
    return tuple(words)


def _is_plain(part: Phrase, word: Word, behind: Word | None = None) -> bool:
    """Whether a word stands before a name without being part of it."""
    if word.sort in PLAIN or (word.sort == "letter" and behind):
        return True
    if word.text.casefold() in STRONG_TOWARDS:
        return True
    if word.sort == "particle":
        return behind is None or behind.sort in PLAIN
    if word.sort != "either" or behind is None or "f" in word.known:
        return False
    opens = part.opens and word is part.words[0]
    return opens and behind.sort == "first" and not behind.particle
