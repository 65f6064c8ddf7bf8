"""Phrases: capitalised words that stand together, each with what is known of it and around it."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal, NamedTuple

from casuskit.privacy.letters import LETTER, UPPER
from casuskit.privacy.lexicon import flags, is_word
from casuskit.privacy.memory import Memory
from casuskit.privacy.pieces import NO_PIECE, having, pieces, sign_of
from casuskit.privacy.vocabulary import NOT_NAMES, PARTICLES, TITLES, announces, is_role

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

_GAP = r"(?: {1,3}| {0,3}\n[ >]{0,12}(?=[^\W\d_]))"
_LETTERED = rf"(?:[{UPPER}]|Th|Ch|Ph|IJ|Chr|Jac|Joh|Fr|Wm)\."
_INITIALS = rf"(?:{_LETTERED}(?:[ -]?(?:[{UPPER}]|Th|Ch|Ph|IJ|Chr|v|d|v\.d)\.(?!\w\w)){{0,4}})"
_LINKED = rf"['](?={LETTER})|-(?={LETTER})(?!(?:de[nr]?|van|el|al|ten|ter|la) [{UPPER}])"
WORD = rf"(?:[dD]')?[{UPPER}](?:{LETTER}|{_LINKED})*+(?!\d|\.[a-z]{{2}})"
_ITEM = rf"(?:{_INITIALS}|{WORD})"
_JOIN = rf"(?:{_GAP}(?:{PARTICLES}{_GAP})?|(?<=\.)(?:{PARTICLES}{_GAP})?|-(?:{PARTICLES}{_GAP})?)"
_PHRASE = re.compile(rf"(?<![^\W_]){_ITEM}(?:{_JOIN}{_ITEM}){{0,7}}")
_CAPITAL = re.compile(rf"[{UPPER}]")
_ITEMS = re.compile(_ITEM)
_INITIAL = re.compile(rf"{_INITIALS}\Z")
_TOKEN = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*|[^\w\s]|\d+")
_TAG = re.compile(r"<[a-zA-Z]{1,10}>\Z")
_NEXT = re.compile(r"[ ,]{0,2}([^\W\d_]+)")
_VOWEL = re.compile(r"[^\W\d_bcdfghjklmnpqrstvwxz]", re.IGNORECASE)
_FOREIGN = re.compile(r"[^\x00-\x7fàáâäæçèéêëìíîïñòóôöœùúûüÀÁÂÄÆÇÈÉÊËÌÍÎÏÑÒÓÔÖŒÙÚÛÜ]")
_GENITIVE = re.compile(r"'s?\Z")
_BEFORE = 40
_AFTER = 40
_WORD_LENGTH = 28
_MOST_BEFORE = 4
_MARKS = " >*-#|\"'([_\t+"
AROUND = _MARKS + ".,:;)]/!?<{}="
_ENDS = ".!?:;\n…"
_APART = frozenset(",(:")
_BETWEEN = frozenset("./,(:")
_ABBREVIATED = frozenset(
    "dhr mevr mw mvr dr drs mr ir ing ds prof hr fam bijv bv evt nl ca st".split()
)
_ABBREVIATION = 4
_CALLED = 5
_PARTICLES = frozenset(
    "van de den der het el al ait ten ter te la le du di da dos von ibn abu umm um bin ou".split()
)
_NAME_STARTS = ("Mc", "Mac", "IJ", "De", "Van", "El", "Al", "D'", "O'", "Fitz")
_COMPASS = frozenset({"Noord", "Oost", "Zuid", "West", "Centrum"})
_CLOSING = ".,;:!?)"
_LONG = 20
_JOINING = frozenset(
    """
    van de den der het t la s v d v.d v.d.d v.d.r vd vdr vdn r von uit op aan bij in onder te ten
    ter el al ait le du di da do dus dis das dos ibn ben bint ou zu zur zum abu bin
    """.split()
)
"""The pieces of all particles, without dots around them."""

NO_NAMES: frozenset[Sort] = frozenset({"never", "thing", "abbreviation"})
"""What belongs to no name."""

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
    marks between those and the phrase, `after` the text behind it and `following` its first word.
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
        if self.before[-1:] == () or self.before[-1] not in _PARTICLES:
            return False
        words = [each for each in self.before if each not in _PARTICLES and each != "."]
        return bool(words) and words[-1] in TITLES

    def of(self, text: str, words: tuple[Word, ...]) -> "Phrase":
        """The phrase of only some of its words."""
        if len(words) == len(self.words):
            return self
        return phrase(text, words) if words else self._replace(words=(), names=())


def phrases(text: str) -> Iterator[Phrase]:
    """All phrases of a normal text that may hold a name, in order."""
    for found in _capitalised(text):
        item, start = found.group(), found.start()
        if not item.isalpha():
            yield phrase(text, tuple(_split(text, start, found.end())))
            continue
        known, sort = _sorted(item)
        if not _is_idle(text, start, known, sort):
            yield phrase(text, (Word(item, start, found.end(), "", known, sort),))


def _capitalised(text: str) -> Iterator[re.Match[str]]:
    """Runs of capitalised words, without most of those that are no name whatever they stand in."""
    cut = pieces(text)
    signs = cut.signs(_SIGNS)
    told = {found.start() for found in _TOLD.finditer(signs)}
    told.update(found.start(1) for found in _ANNOUNCED.finditer(signs))
    end = 0
    for number in sorted(told):
        first = cut.start(number)
        for capital in _CAPITAL.finditer(text, first, first + len(cut.written[number])):
            start = capital.start()
            if start >= end:
                led = text.startswith("d'", max(end, start - 2))
                found = (led and _PHRASE.match(text, start - 2)) or _PHRASE.match(text, start)
                if found:
                    end = found.end()
                    yield found


def _sign(piece: str) -> str:
    """What a piece says: whether it may begin a name, go on in the next piece, announce one."""
    if not piece:
        return NO_PIECE
    before = piece.lower().strip(AROUND)
    announces_one = len(piece) > _LONG or announces(before)
    if not _CAPITAL.search(piece):
        joins = before in _JOINING or not piece.strip(".>")
        return sign_of(False, False, False, False, joins, announces_one)
    bare = piece.rstrip(_CLOSING)
    ends = len(bare) < len(piece)
    if not bare.isalpha() or (ends and _INITIAL.match(f"{bare}.")):
        return sign_of(True, False, False, True, False, announces_one)
    known, sort = _sorted(bare)
    plain = sort in ("word", "compound")
    named = not plain and (sort not in NO_NAMES or "p" in known or "l" in known)
    return sign_of(named, plain, not ends, True, False, announces_one)


_NAMED, _PLAIN, _GOES_ON, _CAPITALISED, _JOINS, _ANNOUNCES = range(6)
_SIGNS = Memory(_sign)
_TOLD = re.compile(
    rf"{having(_NAMED)}"
    rf"|{having(_GOES_ON)}(?=(?:{having(_JOINS)}|{NO_PIECE})*{having(_CAPITALISED)})"
)
_ANNOUNCED = re.compile(rf"{having(_ANNOUNCES)}(?={NO_PIECE}*({having(_PLAIN)}))")


def phrase(text: str, words: tuple[Word, ...]) -> Phrase:
    """Words of a text as a phrase, with what stands around them."""
    start, end = words[0].start, words[-1].end
    head = text[max(0, start - _BEFORE) : start]
    trimmed = _TAG.sub("", head).rstrip(_MARKS) if "<" in head else head.rstrip(_MARKS)
    line_start = not trimmed or trimmed[-1] == "\n"
    opens = line_start or (trimmed[-1] in _ENDS and not _is_abbreviated(trimmed))
    before = tuple(_TOKEN.findall(trimmed.rsplit("\n\n")[-1].lower())[-_MOST_BEFORE:])
    after = text[end : end + _AFTER]
    following = _NEXT.match(after)
    return Phrase(
        words=words,
        names=tuple(word for word in words if word.sort not in _UNNAMED),
        before=before,
        called=_called(before),
        gap=head[len(trimmed) :],
        after=after,
        following=following.group(1).casefold() if following else "",
        opens=opens,
        line_start=line_start,
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
    return word if last != "." or len(word) <= _CALLED else ""


def is_surname(text: str) -> bool:
    """Whether a capitalised word by itself can be a surname."""
    known, sort = _sorted(text)
    return sort in ("last", "unknown") or (sort == "either" and "l" in known and "f" not in known)


def word_before(text: str, start: int) -> str:
    """The word before a place in a text, in small letters and without marks."""
    words = text[max(0, start - _WORD_LENGTH) : start].split()
    return words[-1].lower().strip(AROUND) if words else ""


def _is_idle(text: str, start: int, known: str, sort: Sort) -> bool:
    """Whether a single word is no name whatever stands around it; most capitals are no more."""
    if sort in ("word", "compound"):
        before = word_before(text, start)
        return before not in TITLES if _is_due(text, start) else not announces(before)
    return sort in NO_NAMES and "p" not in known and "l" not in known


def _is_due(text: str, start: int) -> bool:
    """Whether a capital is due here."""
    return start == 0 or text[start - 1] == "\n" or text[start - 2 : start] in (". ", "- ", "# ")


def _is_abbreviated(before: str) -> bool:
    """Whether the dot at the end belongs to an abbreviation, as in `dhr.`."""
    words = before[:-1].split()
    return before[-1] == "." and bool(words) and words[-1].lower().lstrip("(") in _ABBREVIATED


def _split(text: str, start: int, end: int) -> Iterator[Word]:
    at = start
    for item in _ITEMS.finditer(text, start, end):
        known, sort = _sorted(item.group())
        yield Word(item.group(), item.start(), item.end(), text[at : item.start()], known, sort)
        at = item.end()


@lru_cache(65_536)
def _sorted(text: str) -> tuple[str, Sort]:
    """What the lexicon says of a capitalised word, and what that makes of it."""
    if _INITIAL.match(text):
        return "", "initials"
    if len(text) == 1:
        return "", "letter"
    bare = _GENITIVE.sub("", text)
    folded = bare.casefold()
    if folded in _PARTICLES:
        return "", "particle"
    known = flags(bare)
    if _FOREIGN.search(bare):  # no Dutch word is written so
        known = known.replace("w", "").replace("e", "")
        if not known:
            return "", "unknown"
    if folded in NOT_NAMES or folded in TITLES or (known == "w" and is_role(folded)):
        return known, "never"
    if "-" in bare and not known:
        return _hyphened(bare)
    if not known and bare[-1] in "sz" and "f" in flags(bare[:-1]):
        known = flags(bare[:-1])
    return known, _sort(bare, known)


def _sort(text: str, known: str) -> Sort:
    word = "w" in known or "e" in known
    if text.isupper() and len(text) <= (_ABBREVIATION - ("f" in known or "l" in known)):
        return "abbreviation"
    if not text.isupper() and _has_inner_capital(text):
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
    told = [_sorted(part) for part in parts]
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
