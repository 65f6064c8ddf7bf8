"""Spread a name: once somebody is named, find the name everywhere, however it is written.

In small letters or capitals, without diacritics, in the genitive, as initials, in a link or the
name of a file, and with one slip of the pen.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from casuskit.core.findings import Severity
from casuskit.core.text import Span
from casuskit.privacy.folding import fold
from casuskit.privacy.letters import UPPER
from casuskit.privacy.lexicon import flags, is_word
from casuskit.privacy.match import Match, People
from casuskit.privacy.names.reasons import INITIALS_OF, NAMED_BEFORE
from casuskit.privacy.names.whole_words import whole_words
from casuskit.privacy.vocabulary import DOING, NOT_NAMES, TITLES

_WORD = re.compile(r"[^\W\d_]+")
_WHOLE = re.compile(r"(?<![^\W\d_])[^\W\d_]+")
_PART = re.compile(r"[^\W\d_]+(?:'[^\W\d_]{2,})?")
_PARTICLES = frozenset(
    "van de den der het el al ait ten ter te la le du di da dos vd v d von ibn abu bin ben in op"
    " aan uit bij onder zum zur t s".split()
)
_BETWEEN = re.compile(
    r"(?:[ _-]{1,2}|\.)(?:(?:van|de|den|der|el|al|ten|ter|te|la|vd|in|op|'t)[ _-]{1,2}){0,3}",
    re.IGNORECASE,
)
_INITIALS = re.compile(rf"[{UPPER}](?:(?:\.[ -]?[^\W\d_]){{1,4}}\.?|[a-z]{{1,3}}[{UPPER}])(?!\w)")
_LED = re.compile(r"(?<![^\W_])[^\W\d_][._]\Z")
_TAIL = re.compile(r"_[^\W\d_](?![^\W\d_])")
_OPENS = re.compile(r"(?:\A|[.!?:;\n|>*#\"-])[\s>*#|\"'(\[-]*\Z")
_SHORTEST = 3
_SHORTEST_SLIP = 5
_LONGEST_SLIP = 40
_MOST_INITIALS = 4
_MOST_WORDS = 20_000
_OTHER = frozenset("waeg")


def known(names: Iterable[str], *, sure: bool = True) -> People:
    """What there is to find of some names, each as it was written."""
    words: set[str] = set()
    initials: set[str] = set()
    for name in names:
        parts = _PART.findall(name)
        letters = "".join(part[0] for part in parts).casefold()
        if 1 < len(letters) <= _MOST_INITIALS and len(parts[0]) > 1:
            initials.add(letters)
        words.update(fold(part.removesuffix("'s")) for part in parts if _is_telling(part))
    return People(frozenset(words), frozenset(initials), frozenset(words if sure else ()))


def known_by(text: str, matches: Iterable[Match]) -> People:
    """The people that matches in a text name: persons, and those in e-mail addresses."""
    sure: list[str] = []
    likely: list[str] = []
    for match in matches:
        written = text[match.span.start : match.span.end]
        if match.kind == "PERSON":
            (sure if match.severity is Severity.ERROR else likely).append(written)
        elif match.kind == "EMAIL":
            likely += _in_mailbox(written)
    return known(set(sure)).with_others(known(set(likely), sure=False))


def _in_mailbox(address: str) -> Iterator[str]:
    """The words of an address that may be a name: of `j.vandijk`, and not of `info`."""
    for word in _WORD.findall(address.split("@")[0].split(" ")[0]):
        if len(word) > _SHORTEST and not is_word(word):
            yield word


def found_in(text: str, people: People) -> Iterator[Match]:
    """Wherever these people are named in a normal text."""
    if not people.words:
        return
    forms, slips = _forms(people.words), _slips(people.words)
    wanted = {
        word
        for word in set(_WORD.findall(text))
        if _FOLDED[word] in forms or not slips.isdisjoint(_SLIPPED[word])
    }
    run: list[re.Match[str]] = []
    for found in whole_words(text, wanted, _WHOLE):
        if run and not _BETWEEN.fullmatch(text, run[-1].end(), found.start()):
            yield from _told(text, run, people)
            run = []
        run.append(found)
    if run:
        yield from _told(text, run, people)
    yield from _initials(text, people.initials)


def _told(text: str, run: list[re.Match[str]], people: People) -> Iterator[Match]:
    """The name that known words in a row make; two of them need no capital."""
    several = len({fold(found.group()) for found in run}) > 1
    if several or any(_is_meant(text, found) for found in run):
        yield _named(text, Span(run[0].start(), run[-1].end()), people)


def _named(text: str, span: Span, people: People) -> Match:
    """The match for a name, with an initial that is written on to it: `j.bakker`, `bakker_j`."""
    led, behind = _LED.search(text, max(0, span.start - 4), span.start), _TAIL.match(text, span.end)
    span = Span(led.start() if led else span.start, behind.end() if behind else span.end)
    words = map(fold, _WORD.findall(text[span.start : span.end]))
    sure = any(word in people.sure or word.removesuffix("s") in people.sure for word in words)
    return Match("PERSON", span, Severity.ERROR if sure else Severity.WARNING, NAMED_BEFORE)


def _is_telling(part: str) -> bool:
    folded = part.casefold()
    return (
        len(part) >= _SHORTEST
        and folded not in _PARTICLES
        and folded not in NOT_NAMES
        and folded not in TITLES
    )


class _Folded(dict[str, str]):
    """For every word its form without marks, worked out when it is first met."""

    def __missing__(self, word: str) -> str:
        if len(self) > _MOST_WORDS:
            self.clear()
        self[word] = folded = fold(word)
        return folded


class _Slipped(dict[str, frozenset[str]]):
    """For every word that is no Dutch one its forms with a letter left out; for others none."""

    def __missing__(self, word: str) -> frozenset[str]:
        if len(self) > _MOST_WORDS:
            self.clear()
        folded = _FOLDED[word]
        fits = _SHORTEST_SLIP <= len(folded) <= _LONGEST_SLIP and _OTHER.isdisjoint(flags(word))
        self[word] = found = frozenset(_without_one(folded) if fits and not is_word(word) else ())
        return found


_FOLDED = _Folded()
_SLIPPED = _Slipped()


@lru_cache(16)
def _forms(words: frozenset[str]) -> frozenset[str]:
    """Words as they are and in the genitive."""
    return frozenset(f"{word}{end}" for word in words for end in ("", "s", "z"))


@lru_cache(16)
def _slips(words: frozenset[str]) -> frozenset[str]:
    """The names with one letter left out; two words one slip apart share such a form."""
    return frozenset(
        form
        for word in words
        if _SHORTEST_SLIP <= len(word) <= _LONGEST_SLIP
        for form in _without_one(word)
    )


def _without_one(word: str) -> set[str]:
    return {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}


def _is_meant(text: str, found: re.Match[str]) -> bool:
    """Whether a word that is Dutch as well is a name here: with a capital, where none is due."""
    word = found.group()
    if not _is_plain(word):
        return True
    if word[0].islower() or fold(word) in DOING:
        opens = word[0].islower() or _opens(text, found.start())
        return not opens
    return not _opens(text, found.start()) or bool({"f", "l"} & set(flags(word)))


@lru_cache(4096)
def _is_plain(word: str) -> bool:
    return bool({"w", "e", "a"} & set(flags(word)) or {"w"} & set(flags(word.removesuffix("s"))))


def _opens(text: str, start: int) -> bool:
    return bool(_OPENS.search(text[max(0, start - 12) : start]))


def _initials(text: str, initials: frozenset[str]) -> Iterator[Match]:
    """`S.d.V.` and `SdV`, never the plain capitals of an abbreviation."""
    if not initials:
        return
    for found in _INITIALS.finditer(text):
        shown = found.group()
        if found.start() and (text[found.start() - 1].isalnum() or text[found.start() - 1] == "."):
            continue
        letters = "".join(filter(str.isalpha, shown))
        written = "." in shown or (len(letters) > 2 and letters[1:-1].islower())
        if (
            written
            and letters[0].isupper()
            and letters[-1].isupper()
            and letters.casefold() in initials
        ):
            yield Match("PERSON", Span(*found.span()), Severity.WARNING, INITIALS_OF)
