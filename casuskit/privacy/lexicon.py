"""What Dutch knows of a word: a word, a name, a place? Read from a list that stays on disk."""

from array import array
from functools import cache, lru_cache
from mmap import ACCESS_READ, mmap
from pathlib import Path
from sys import byteorder
from typing import NamedTuple
from zlib import crc32

from casuskit.privacy.folding import fold
from casuskit.privacy.vocabulary import NOUN_ENDS

_LEXICON = Path(__file__).with_name("lexicon.txt")
_INDEX = Path(__file__).with_name("lexicon.index")
BUCKETS = 1 << 16
"""In how many groups the lines of the lexicon stand, by the checksum of their word."""

_CACHED, _CACHED_PARTS = 32_768, 8_192
_SHORTEST_PART = 3
_SHORTEST_WHOLE = 8
_LONGEST_WHOLE = 40
_LONG_PART = 6
_TWO_PARTS = 8


@lru_cache(_CACHED)
def flags(word: str) -> str:
    """The letters that `lexicon.txt` has for a word in any spelling; none for an unknown word.

    `w` word, `f` first name, `l` surname, `n` other name, `a` country, language, inhabitant or
    adjective, `p` place in the Netherlands or Belgium, `g` large city elsewhere, `e` English word,
    `r` first name that is hardly ever used as the word it is as well.
    """
    return _flags(fold(word))


def _flags(folded: str) -> str:
    lines, starts = _lexicon()
    wanted = folded.encode()
    bucket = bucket_of(wanted)
    some = lines[starts[bucket] - 1 : starts[bucket + 1]]
    line = some.find(b"\n" + wanted + b"\t")
    if line < 0:
        return ""
    kinds = line + len(wanted) + 2
    return some[kinds : some.find(b"\n", kinds)].decode()


def bucket_of(word: bytes) -> int:
    """The group of lines in which a folded word stands, if it is there."""
    return crc32(word) % BUCKETS


@lru_cache(_CACHED)
def is_word(word: str) -> bool:
    """Whether it is a Dutch word, or two of them written as one, as Dutch does."""
    return "w" in flags(word) or _is_whole(fold(word))


def _is_whole(folded: str) -> bool:
    """Whether a word that is not listed ends as nouns do, or is made of two words."""
    if not _SHORTEST_WHOLE <= len(folded) <= _LONGEST_WHOLE:
        return False
    cuts = range(_SHORTEST_PART, len(folded) - _SHORTEST_PART + 1)
    return folded.endswith(NOUN_ENDS) or any(
        _is_composed(folded[:cut], folded[cut:]) for cut in cuts
    )


def _is_composed(first: str, last: str) -> bool:
    """Whether two parts make a word; a long last part says enough, and an `s` may join them."""
    listed = _is_listed(last)
    if listed and len(last) >= _LONG_PART:
        return True
    long = len(last) > _TWO_PARTS
    if (listed or long) and _is_listed(first) and (listed or _is_made(last)):
        return True
    joined = last[0] == "s" and min(len(first), len(last)) > _SHORTEST_PART
    return joined and _is_composed(first, last[1:])


@lru_cache(_CACHED_PARTS)
def _is_listed(folded: str) -> bool:
    return "w" in _flags(folded)


@lru_cache(_CACHED_PARTS)
def _is_made(folded: str) -> bool:
    return _is_listed(folded) or _is_whole(folded)


class _Lexicon(NamedTuple):
    """The list in memory-mapped bytes, and where each of its buckets starts and the last ends."""

    lines: mmap
    starts: "array[int]"


@cache
def _lexicon() -> _Lexicon:
    with _LEXICON.open("rb") as file:
        lines = mmap(file.fileno(), 0, access=ACCESS_READ)
    starts = array("I", _INDEX.read_bytes())
    if byteorder == "big":
        starts.byteswap()
    return _Lexicon(lines, starts)
