"""A text in pieces: what stands between two blanks, cut once for all who ask.

What a piece says by itself is remembered for each, as one sign. The signs of all pieces make a
short text in which a pattern finds the few that matter; the others, which are nearly all, are
passed without a step of Python.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

NO_PIECE = " "
"""The sign of an empty piece: two blanks meet there."""

_FIRST = 64
_PROPERTIES = 6


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

    def signs(self, sign: Mapping[str, str]) -> str:
        """For each piece its sign."""
        return "".join(map(sign.__getitem__, self.written))


@lru_cache(maxsize=2)
def pieces(text: str) -> Pieces:
    """The pieces of a normal text."""
    written = text.replace("\n", " ").split(" ")
    return Pieces(written, list(accumulate(map(len, written))), frozenset(written))


def sign_of(*properties: bool) -> str:
    """The sign of a piece that has some of at most six properties."""
    return chr(_FIRST + sum(1 << at for at, has in enumerate(properties) if has))


def having(*wanted: int) -> str:
    """A pattern for the sign of a piece that has one or more of some properties, by number."""
    bits = sum(1 << each for each in wanted)
    signs = (chr(_FIRST + each) for each in range(1 << _PROPERTIES) if each & bits)
    return f"[{re.escape(''.join(signs))}]"
