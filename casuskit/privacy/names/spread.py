"""Spread a name: once somebody is named, find the name everywhere, however it is written.

In small letters or capitals, without diacritics, in the genitive, as initials, in a link or the
name of a file, and with one slip of the pen.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from casuskit.core.findings import Severity
from casuskit.core.text import Covered, Span
from casuskit.privacy import particles
from casuskit.privacy.folding import fold
from casuskit.privacy.letters import UPPER
from casuskit.privacy.lexicon import flags, is_word
from casuskit.privacy.match import Match, People
from casuskit.privacy.memory import Memory
from casuskit.privacy.names.reasons import INITIALS_OF, NAMED_BEFORE
from casuskit.privacy.pieces import pieces
from casuskit.privacy.vocabulary import DOING, NOT_NAMES, TITLES

_WORD = re.compile(r"[^\W\d_]+")
_WHOLE = re.compile(r"(?<![^\W\d_])[^\W\d_]+")
_PART = re.compile(r"[^\W\d_]+(?:'[^\W\d_]{2,})?")
_BETWEEN = re.compile(
    r"(?:[ _-]{1,2}|\.)(?:(?:van|de|den|der|el|al|ten|ter|te|la|vd|in|op|'t)[ _-]{1,2}){0,3}",
    re.IGNORECASE,
)
_INITIALS = re.compile(rf"[{UPPER}](?:(?:\.[ -]?[^\W\d_]){{1,4}}\.?|[a-z]{{1,3}}[{UPPER}])(?!\w)")
_LEADING = frozenset("._")
_LED = re.compile(r"(?<![^\W_])[^\W\d_][._]\Z")
_TAIL = re.compile(r"_[^\W\d_](?![^\W\d_])")
_OPENS = re.compile(r"(?:\A|[.!?:;\n|>*#\"-])[\s>*#|\"'(\[-]*\Z")
_SHORTEST = 3
_SHORTEST_SLIP = 5
_LONGEST_SLIP = 40
_MOST_INITIALS = 4
_OTHER = frozenset("waeg")


def known(names: Iterable[str], *, sure: bool = True) -> People:
    """What there is to find of some names, each as it was written."""
    words: set[str] = set()
    initials: set[str] = set()
    for name in names:
        parts = _PART.findall(name.removesuffix("'s"))
        letters = "".join(part[0] for part in parts).casefold()
        if 1 < len(letters) <= _MOST_INITIALS and len(parts[0]) > 1:
            initials.add(letters)
        words.update(fold(part) for part in parts if _is_telling(part))
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
    for word in _WORD.findall(address.split("@")[0].partition(" ")[0]):
        if len(word) > _SHORTEST and not is_word(word):
            yield word


class Seen(NamedTuple):
    """Where persons were found already: for sure, and at all."""

    sure: Covered
    at_all: Covered

    def holds(self, span: Span, *, sure: bool) -> bool:
        """Whether a name there tells nothing new."""
        return span in (self.sure if sure else self.at_all)


def seen_in(matches: Iterable[Match]) -> Seen:
    """What some matches say of where persons are named."""
    persons = [match for match in matches if match.kind == "PERSON"]
    sure = Covered(match.span for match in persons if match.severity is Severity.ERROR)
    return Seen(sure, Covered(match.span for match in persons))


_NOTHING = seen_in(())


def found_in(text: str, people: People, seen: Seen = _NOTHING) -> Iterator[Match]:
    """Wherever these people are named in a normal text, where that is not known yet."""
    if not people.words:
        return
    run: list[re.Match[str]] = []
    for found in _words_of(text, people):
        if run and not _BETWEEN.fullmatch(text, run[-1].end(), found.start()):
            yield from _told(text, run, people, seen)
            run = []
        run.append(found)
    if run:
        yield from _told(text, run, people, seen)
    for match in _initials(text, people.initials):
        if not seen.holds(match.span, sure=False):
            yield match


def _words_of(text: str, people: People) -> Iterator[re.Match[str]]:
    """The words that may be one of a name, in order; pieces without one are passed in heaps."""
    cut = pieces(text)
    wanted = _wanted(people.words)
    likely = {piece for piece in cut.different if not wanted.likely.isdisjoint(_KEYS[piece])}
    known = {word for piece in likely for word in _WORD.findall(piece) if _is_known(word, wanted)}
    for number, piece in enumerate(cut.written) if known else ():
        if piece in likely:
            start = cut.start(number)
            for found in _WHOLE.finditer(text, start, start + len(piece)):
                if found.group() in known:
                    yield found


def _told(text: str, run: list[re.Match[str]], people: People, seen: Seen) -> Iterator[Match]:
    """The name that known words in a row make; two of them need no capital."""
    words = {_FOLDED[found.group()] for found in run}
    sure = any(word in people.sure or word.removesuffix("s") in people.sure for word in words)
    span = _whole(text, run[0].start(), run[-1].end())
    if seen.holds(span, sure=sure):
        return
    if len(words) > 1 or any(_is_meant(text, found) for found in run):
        severity = Severity.ERROR if sure else Severity.WARNING
        yield Match("PERSON", span, severity, NAMED_BEFORE)


def _whole(text: str, start: int, end: int) -> Span:
    """A name with an initial that is written on to it: `j.bakker`, `bakker_j`."""
    led = text[start - 1 : start] in _LEADING and _LED.search(text, max(0, start - 4), start)
    behind = _TAIL.match(text, end)
    return Span(led.start() if led else start, behind.end() if behind else end)


def _is_telling(part: str) -> bool:
    folded = part.casefold()
    return (
        len(part) >= _SHORTEST
        and folded not in particles.EVERY
        and folded not in NOT_NAMES
        and folded not in TITLES
    )


class _Wanted(NamedTuple):
    """How names are written, which can have a slip in them, and by what both are found."""

    forms: frozenset[str]
    fits: tuple[str, ...]
    likely: frozenset[str]


@lru_cache(16)
def _wanted(words: frozenset[str]) -> _Wanted:
    """Words as they are and in the genitive, and what a word with a slip in it has of one."""
    forms = frozenset(f"{word}{end}" for word in words for end in ("", "s", "z"))
    fits = tuple(word for word in words if _SHORTEST_SLIP <= len(word) <= _LONGEST_SLIP)
    ends = (_ends(word, length) for word in fits for length in (len(word) - 1, len(word) + 1))
    return _Wanted(forms, fits, forms.union(*ends))


@lru_cache(16)
def _slips(words: tuple[str, ...]) -> frozenset[str]:
    """Words with one letter left out."""
    return frozenset(form for word in words for form in _without_one(word))


def _is_known(word: str, wanted: _Wanted) -> bool:
    """Whether a word is one of a name, or one slip away from it and no Dutch word.

    Two words that are one slip apart are the same once a letter is left out of each.
    """
    if _FOLDED[word] in wanted.forms:
        return True
    slipped = _SLIPPED[word]
    return bool(slipped) and not _slips(wanted.fits).isdisjoint(slipped)


def _slipped(word: str) -> frozenset[str]:
    """A word with one letter left out; nothing for a Dutch word, which is no slip."""
    folded = _FOLDED[word]
    fits = _SHORTEST_SLIP <= len(folded) <= _LONGEST_SLIP and _OTHER.isdisjoint(flags(word))
    return frozenset(_without_one(folded) if fits and not is_word(word) else ())


def _keys(piece: str) -> frozenset[str]:
    """By what the words of a piece are found: as they are, and by how they begin and end."""
    bare = piece.rstrip(".,:;)")
    if bare.isalpha():
        folded = fold(bare)
        return frozenset((folded, *_ends(folded, len(folded))))
    words = [fold(word) for word in _WORD.findall(piece)]
    return frozenset(words).union(*(_ends(word, len(word)) for word in words))


def _ends(word: str, length: int) -> tuple[str, str]:
    """How a word begins and ends, as seen from one of some length that is a slip away.

    A slip is in one half of a word; the other half stays as it was.
    """
    half = max(2, (length - 1) // 2)
    return f"{word[:half]}-", f"-{word[-half:]}"


_FOLDED = Memory(fold)
_SLIPPED = Memory(_slipped)
_KEYS = Memory(_keys)


def _without_one(word: str) -> set[str]:
    return {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}


def _is_meant(text: str, found: re.Match[str]) -> bool:
    """Whether a word that is Dutch as well is a name here: with a capital, where none is due."""
    word = found.group()
    if not _is_plain(word):
        return True
    if word[0].islower():
        return False
    named = fold(word) not in DOING and not {"f", "l"}.isdisjoint(flags(word))
    return named or not _opens(text, found.start())


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
        if found.start() and (text[found.start() - 1].isalnum() or text[found.start() - 1] == "."):
            continue
        letters = "".join(filter(str.isalpha, found.group()))
        if letters[-1].isupper() and letters.casefold() in initials:
            yield Match("PERSON", Span(*found.span()), Severity.WARNING, INITIALS_OF)
