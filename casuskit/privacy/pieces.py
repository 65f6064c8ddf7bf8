"""A text in pieces: what stands between two blanks, cut once for all who ask."""

from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple


class Pieces(NamedTuple):
    """The pieces of a normal text in order, empty where two blanks meet, and which there are.

    `ends` counts in the text without its blanks.
    """

    written: list[str]
    ends: list[int]
    different: frozenset[str]

    def start(self, number: int) -> int:
        """Where a piece begins in the text."""
        return self.ends[number - 1] + number if number else 0


@lru_cache(maxsize=2)
def different(text: str) -> str:
    """The pieces that a normal text is made of, each once, in small letters, a line each.

    It is far shorter than a long text, and says as well which signs and parts of words are in it.
    """
    return "\n".join(("", *pieces(text).different, "")).lower()


@lru_cache(maxsize=2)
def pieces(text: str) -> Pieces:
    """The pieces of a normal text."""
    written = text.replace("\n", " ").split(" ")
    return Pieces(written, list(accumulate(map(len, written))), frozenset(written))
