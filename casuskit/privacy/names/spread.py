"""Spread a name: once somebody is named, find the name everywhere, however it is written.

In small letters or capitals, without diacritics, in the genitive, as initials, in a link or the
name of a file, and with one slip of the pen.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from casuskit.core.findings import Severity
from casuskit.core.text import Span
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
    run: list[re.Match[str]] = []
    for found in _words_of(text, people):
        if run and not _BETWEEN.fullmatch(text, run[-1].end(), found.start()):
            yield from _told(text, run, people)
            run = []
        run.append(found)
    if run:
        yield from _told(text, run, people)
    yield from _initials(text, people.initials)


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


class _Wanted(NamedTuple):
    """How names are written, those with one letter left out, and by what both are found."""

    forms: frozenset[str]
    slips: frozenset[str]
    likely: frozenset[str]


@lru_cache(16)
def _wanted(words: frozenset[str]) -> _Wanted:
    """Words as they are, in the genitive, and with one letter left out."""
    forms = frozenset(f"{word}{end}" for word in words for end in ("", "s", "z"))
    fits = [word for word in words if _SHORTEST_SLIP <= len(word) <= _LONGEST_SLIP]
    slips = frozenset(form for word in fits for form in _without_one(word))
    ends = (_ends(word, len(word) + more) for word in fits for more in (-1, 0, 1))
    return _Wanted(forms, slips, forms.union(*ends))


def _is_known(word: str, wanted: _Wanted) -> bool:
    """Whether a word is one of a name, or one slip away from it and no Dutch word.

    Two words that are one slip apart are the same once a letter is left out of each.
    """
    return _FOLDED[word] in wanted.forms or not wanted.slips.isdisjoint(_SLIPPED[word])


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
