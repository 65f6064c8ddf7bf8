"""What each piece of a text says about names, as one sign: nearly all say nothing.

The signs of a text are searched by pattern, so that only a piece that may be a name, with something
around it that matters, costs a step of Python.
"""

import re
from functools import lru_cache

from casuskit.privacy import particles
from casuskit.privacy.memory import Memory
from casuskit.privacy.names.sorts import (
    IDLE,
    NO_NAMES,
    is_initial,
    small_sort,
    sort_of,
)
from casuskit.privacy.pieces import pieces
from casuskit.privacy.vocabulary import (
    ANNOUNCING,
    STRONG_DOING,
    STRONG_TOWARDS,
    is_role,
)

MAYBE, SURE, DOES, CUE, JOINS, CAPITAL, NAMED, PLAIN = (1 << bit for bit in range(8))
"""What a piece may say, each a bit of its sign.

Of a word in small letters: that it may be a name, that it is to be looked at whatever stands around
it, that it makes a name of the piece before it, of the piece behind it, or joins two capitalised
ones. Of a word with a capital: that it has one, that it may be a name, that it is a Dutch word.
"""

NOTHING = 255
"""The sign where two blanks meet."""

_AROUND = " >*-#|\"'([_\t+.,:;)]/!?<{}="
"""Signs that stand around a word and do not belong to it."""

TELLING = frozenset({"title", "first"})
NAMELIKE = frozenset({"last", "unknown"})
PLACE_BEFORE_SMALL = frozenset("in te uit naar vanuit".split())
_CUES = STRONG_TOWARDS | ANNOUNCING
CLOSING = ".,:;!?)"
"""Signs behind a word."""

_WINDOW = 20
WORD = re.compile(r"(?<![\w@/.#'-])[^\W\d_]+(?:['-][^\W\d_]+)*(?![\w@]|\.\w)")
"""A word of which the small letters count."""


@lru_cache(maxsize=2)
def signs(text: str) -> bytes:
    """The signs of all pieces of a normal text."""
    return bytes(map(_SIGNS.__getitem__, pieces(text).written))


def having(said: int) -> bytes:
    """A pattern for the sign of a piece that says one or more of some things."""
    return b"[%b]" % re.escape(bytes(each for each in range(NOTHING) if each & said))


def _sign(piece: str) -> int:
    if not piece:
        return NOTHING
    bare = piece.rstrip(CLOSING)
    if not bare.isalpha():
        return _of_parts(piece)
    if bare.islower():
        said = _of_small(bare)
        return said | SURE if said & MAYBE and piece.startswith(":", len(bare)) else said
    return _cue(bare.lower(), piece) | _of_capitalised(bare, ends=len(bare) < len(piece))


def _of_small(word: str) -> int:
    """What a word in small letters says."""
    said = CUE if word in _CUES or is_role(word) else 0
    if word in STRONG_DOING:
        said |= DOES
    if word in particles.EVERY:
        said |= JOINS
    sort = small_sort(word)
    if sort not in IDLE:
        said |= MAYBE | SURE if sort in TELLING else MAYBE | DOES if sort in NAMELIKE else MAYBE
    return said


def _of_capitalised(word: str, *, ends: bool) -> int:
    """What a word with a capital says; with a dot behind it, it may be an initial."""
    if ends and is_initial(f"{word}."):
        return CAPITAL | NAMED
    known, sort = sort_of(word)
    if sort in ("word", "compound") or (sort == "never" and known == "w"):
        return CAPITAL | PLAIN
    idle = sort in NO_NAMES and "p" not in known and "l" not in known
    return CAPITAL if idle else CAPITAL | NAMED


def _of_parts(piece: str) -> int:
    """What a piece says that is more than a word: `(jan)`, `e-mail`, `Jan/Piet`."""
    before = last_word(piece)
    said = _cue(before, piece)
    if not IDLE.issuperset(map(small_sort, WORD.findall(piece))):
        said |= MAYBE | SURE
    stripped = piece.strip(".,;:?")
    if stripped in STRONG_DOING or small_sort(stripped) in NAMELIKE:
        said |= DOES
    if before in particles.EVERY or not piece.strip(".>"):
        said |= JOINS
    return said if piece.islower() else said | CAPITAL | NAMED


def last_word(piece: str) -> str:
    """The last word in a piece, in small letters and without marks."""
    return piece.lower().strip(_AROUND).rpartition("/")[2]


def _cue(word: str, piece: str) -> int:
    cued = word in _CUES or len(piece) > _WINDOW or is_role(word)
    return CUE if cued else 0


_SIGNS = Memory(_sign)
