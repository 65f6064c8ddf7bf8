"""A memory: what a function says of a word, worked out when the word is first met."""

from collections.abc import Callable
from typing import Generic, TypeVar

_MOST, _LONGEST = 40_000, 64

Told = TypeVar("Told")


class Memory(dict[str, Told], Generic[Told]):
    """For every word what a function makes of it; asking is as quick as a look in a dictionary.

    Only so many words are remembered, and none that is far too long for one: nobody knows what
    there will be.
    """

    def __init__(self, work: Callable[[str], Told]) -> None:
        super().__init__()
        self._work = work

    def __missing__(self, word: str) -> Told:
        told = self._work(word)
        if len(word) <= _LONGEST:
            if len(self) >= _MOST:
                self.clear()
            self[word] = told
        return told
