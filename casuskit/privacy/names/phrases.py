"""Phrases: capitalised words that stand together, each with what is known of it and around it."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from casuskit.core.text import Span
from casuskit.privacy import particles
from casuskit.privacy.letters import LETTER, UPPER
from casuskit.privacy.names.signs import (
    CAPITAL,
    CLOSING,
    CUE,
    JOINS,
    NAMED,
    NOTHING,
    PLAIN,
    having,
    last_word,
    signs,
)
from casuskit.privacy.names.sorts import INITIALS, NO_NAMES, Sort, sort_of
from casuskit.privacy.pieces import pieces
from casuskit.privacy.vocabulary import DOING, KIN, TITLES, announces

_GAP = r"(?: {1,3}| {0,3}\n[ >]{0,12}(?=[^\W\d_]))"
_LINKED = rf"['](?={LETTER})|-(?={LETTER})(?!(?:de[nr]?|van|el|al|ten|ter|la) [{UPPER}])"
WORD = rf"(?:[dD]')?[{UPPER}](?:{LETTER}|{_LINKED})*+(?!\d|\.[a-z]{{2}})"
_ITEM = rf"(?:{INITIALS}|{WORD})"
_LED = rf"(?:{particles.PATTERN}{_GAP})?"
_JOIN = rf"(?:{_GAP}{_LED}|(?<=\.){_LED}|-{_LED})"
_PHRASE = re.compile(rf"(?<![^\W_]){_ITEM}(?:{_JOIN}{_ITEM}){{0,7}}")
_GOES_ON = b"(?:%b|%c)*%b" % (having(JOINS), NOTHING, having(CAPITAL))
_TOLD = re.compile(b"%b|%b(?=%b)" % (having(NAMED), having(CAPITAL), _GOES_ON))
_ALONE = re.compile(b"%b(?!%b)" % (having(CAPITAL), _GOES_ON))
_ANNOUNCED = re.compile(b"%b(?=%c*(%b))" % (having(CUE), NOTHING, having(PLAIN)))
_CAPITAL = re.compile(rf"[{UPPER}]")
_ITEMS = re.compile(_ITEM)
_TOKEN = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*|[^\w\s]|\d+")
_TAG = re.compile(r"<[a-zA-Z]{1,10}>\Z")
_NEXT = re.compile(r"[ ,]{0,2}([^\W\d_]+)")
_BEFORE = 40
_INITIAL = 3
_AFTER = 40
_WORD_LENGTH = 28
_MOST_BEFORE = 4
_MARKS = " >*-#|\"'([_\t+"
_ENDS = ".!?:;\n…"
_APART = frozenset(",(:")
_BETWEEN = frozenset("./,(:")
_ABBREVIATED = frozenset(
    "dhr mevr mw mvr dr drs mr ir ing ds prof hr fam bijv bv evt nl ca st".split()
)
_CALLED = 4
_WHOLE = KIN | frozenset("heer juf ome haji imam naam heet".split())
"""Words that are written out, so that a dot behind them ends the sentence."""

_INVERTED = re.compile(
    r"[ ,]{0,2}(?:[^\W\d_]+ (?:hij|zij|ze|ik|wij|we|men)(?![^\W\d_])|gebruikt[.;,)\n])"
)
_UNNAMED = frozenset({"particle", "letter", "initials"})


class Word(NamedTuple):
    """A capitalised word: where it stands, what the lexicon says of it, and what that makes it.

    `joined` is what stands between it and the word before: blanks, a hyphen, a particle.
    """

    text: str
    start: int
    end: int
    joined: str
    known: str
    sort: Sort

    @property
    def particle(self) -> str:
        """The particle before it, as in `de Vries`."""
        return self.joined.strip(" \n>-").casefold()


class Phrase(NamedTuple):
    """Words that stand together, with what stands around them.

    `names` are its words without initials and particles. `before` are up to four words and signs
    before it in small letters, `called` the last word of these, over one mark; `gap` the blanks and
    marks between those and the phrase, `after` the text behind it and `following` its first word,
    unless that is about somebody else: `Sertraline wil hij niet`.
    `opens` says whether a sentence, line or cell begins with it.
    """

    words: tuple[Word, ...]
    names: tuple[Word, ...]
    before: tuple[str, ...]
    called: str
    gap: str
    after: str
    following: str
    opens: bool
    line_start: bool

    @property
    def start(self) -> int:
        """Where it begins."""
        return self.words[0].start

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.words[-1].end

    @property
    def is_titled(self) -> bool:
        """Whether a title stands before it, also over a particle: `mevrouw van der …`."""
        if self.called in TITLES:
            return self.before[-1] not in _APART
        if not self.before or self.before[-1] not in particles.WORDS:
            return False
        words = [each for each in self.before if each not in particles.WORDS and each != "."]
        return bool(words) and words[-1] in TITLES

    def of(self, text: str, words: tuple[Word, ...]) -> "Phrase":
        """The phrase of only some of its words."""
        return self if len(words) == len(self.words) else phrase(text, words)


def phrases(text: str) -> Iterator[Phrase]:
    """All phrases of a normal text that may hold a name, in order."""
    for span in _capitalised(text):
        item = text[span.start : span.end]
        if not item.isalpha():
            yield phrase(text, tuple(_split(text, *span)))
            continue
        known, sort = sort_of(item)
        if not _is_idle(text, span.start, known, sort):
            yield phrase(text, (Word(item, *span, "", known, sort),))


def _capitalised(text: str) -> Iterator[Span]:
    """Runs of capitalised words, without most of those that are no name whatever they stand in."""
    cut, said = pieces(text), signs(text)
    told = {found.start() for found in _TOLD.finditer(said)}
    told.update(found.start(1) for found in _ANNOUNCED.finditer(said))
    alone = {found.start() for found in _ALONE.finditer(said)}
    end = 0
    for number in sorted(told):
        first, piece = cut.start(number), cut.written[number]
        bare = piece.rstrip(CLOSING) if number in alone else ""
        if len(bare) > _INITIAL and bare.isalpha() and _CAPITAL.match(bare):
            if first >= end:
                end = first + len(bare)
                yield Span(first, end)
            continue
        for capital in _CAPITAL.finditer(text, first, first + len(piece)):
            start = capital.start()
            if start >= end:
                led = text.startswith("d'", max(end, start - 2))
                found = (led and _PHRASE.match(text, start - 2)) or _PHRASE.match(text, start)
                if found:
                    end = found.end()
                    yield Span(*found.span())


def phrase(text: str, words: tuple[Word, ...]) -> Phrase:
    """Words of a text as a phrase, with what stands around them."""
    start, end = words[0].start, words[-1].end
    head = text[max(0, start - _BEFORE) : start]
    trimmed = _TAG.sub("", head).rstrip(_MARKS) if "<" in head else head.rstrip(_MARKS)
    line_start = not trimmed or trimmed[-1] == "\n"
    opens = line_start or (trimmed[-1] in _ENDS and not _is_abbreviated(trimmed))
    near = trimmed[trimmed.rfind("\n\n") + 1 :].lower().split()[-_MOST_BEFORE:]
    before = tuple(_TOKEN.findall(" ".join(near))[-_MOST_BEFORE:])
    after = text[end : end + _AFTER]
    next_word = _NEXT.match(after)
    following = next_word.group(1).casefold() if next_word else ""
    first = opens or before[-1:] == (",",)
    if first and following in DOING and _INVERTED.match(after):
        following = ""
    return Phrase(
        words,
        tuple([word for word in words if word.sort not in _UNNAMED]),
        before,
        _called(before),
        head[len(trimmed) :],
        after,
        following,
        opens,
        line_start,
    )


def _called(before: tuple[str, ...]) -> str:
    """The last word, over one mark; a dot only belongs to an abbreviation, as in `dhr.`."""
    if not before:
        return ""
    last = before[-1]
    if last[0].isalpha():
        return last
    word = before[-2] if len(before) > 1 else ""
    if last not in _BETWEEN or not word[:1].isalpha():
        return ""
    abbreviated = len(word) <= _CALLED and word not in _WHOLE
    return word if last != "." or abbreviated else ""


def word_before(text: str, start: int) -> str:
    """The word before a place in a text, in small letters and without marks.

    Of words with a slash between them, as in `cliënt/mevrouw`, it is the last.
    """
    words = text[max(0, start - _WORD_LENGTH) : start].split()
    return last_word(words[-1]) if words else ""


def _is_idle(text: str, start: int, known: str, sort: Sort) -> bool:
    """Whether a single word is no name whatever stands around it; most capitals are no more."""
    if sort in ("word", "compound") or (sort == "never" and known == "w"):
        before = word_before(text, start)
        due = text[start - 1] == "\n"
        return before not in TITLES if due else not announces(before)
    return sort in NO_NAMES and "p" not in known and "l" not in known


def _is_abbreviated(before: str) -> bool:
    """Whether the dot at the end belongs to an abbreviation, as in `dhr.`."""
    words = before[:-1].split()
    return before[-1] == "." and bool(words) and words[-1].lower().lstrip("(") in _ABBREVIATED


def _split(text: str, start: int, end: int) -> Iterator[Word]:
    at = start
    for item in _ITEMS.finditer(text, start, end):
        known, sort = sort_of(item.group())
        yield Word(item.group(), item.start(), item.end(), text[at : item.start()], known, sort)
        at = item.end()
