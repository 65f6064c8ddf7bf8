"""What Dutch knows of a word: a word, a name, a place? Read from a list that stays on disk."""

from bisect import bisect_right
from functools import cache, lru_cache
from mmap import ACCESS_READ, mmap
from pathlib import Path
from typing import NamedTuple

from casuskit.privacy.folding import fold
from casuskit.privacy.vocabulary import NOUN_ENDS

_LEXICON = Path(__file__).with_name("lexicon.txt")
_BLOCK = 4096
_CACHED = 65_536
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
    lexicon, firsts, starts = _lexicon()
    wanted = fold(word).encode()
    block = bisect_right(firsts, wanted) - 1
    if block < 0:
        return ""
    lines = lexicon[starts[block] - 1 : starts[block + 1]]  # bytes are searched quicker than a map
    line = lines.find(b"\n%b\t" % wanted)
    if line < 0:
        return ""
    kinds = line + len(wanted) + 2
    return lines[kinds : lines.find(b"\n", kinds)].decode()


@lru_cache(_CACHED)
def is_word(word: str) -> bool:
    """Whether it is a Dutch word, or two of them written as one, as Dutch does."""
    if "w" in flags(word):
        return True
    folded = fold(word)
    if not _SHORTEST_WHOLE <= len(folded) <= _LONGEST_WHOLE:
        return False
    cuts = range(_SHORTEST_PART, len(folded) - _SHORTEST_PART + 1)
    return folded.endswith(NOUN_ENDS) or any(
        _is_composed(folded[:cut], folded[cut:]) for cut in cuts
    )


def _is_composed(first: str, last: str) -> bool:
    """Whether two parts make a word; a long last part says enough, and an `s` may join them."""
    listed = "w" in flags(last)
    if listed and len(last) >= _LONG_PART:
        return True
    if "w" in flags(first) and (listed or (len(last) > _TWO_PARTS and is_word(last))):
        return True
    joined = last[0] == "s" and min(len(first), len(last)) > _SHORTEST_PART
    return joined and _is_composed(first, last[1:])


class _Lexicon(NamedTuple):
    """The list in memory-mapped bytes, with the first word of each block and where it starts."""

    lines: mmap
    firsts: tuple[bytes, ...]
    starts: tuple[int, ...]


@cache
def _lexicon() -> _Lexicon:
    with _LEXICON.open("rb") as file:
        lines = mmap(file.fileno(), 0, access=ACCESS_READ)
    first = _first_line(lines)
    places = range(first, len(lines), _BLOCK)
    starts = [first, *(lines.find(b"\n", place) + 1 for place in places[1:])]
    while starts[-1] in (0, len(lines)):
        starts.pop()
    firsts = tuple(lines[start : lines.find(b"\t", start)] for start in starts)
    return _Lexicon(lines, firsts, (*starts, len(lines)))


def _first_line(lines: mmap) -> int:
    """Where the words begin, behind the lines on sources and licences."""
    start = 0
    while lines[start : start + 1] == b"#":
        start = lines.find(b"\n", start) + 1
    return start
