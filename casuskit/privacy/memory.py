"""A memory: what a function says of a word, worked out when the word is first met."""

from collections.abc import Callable
from typing import Generic, TypeVar

_MOST = 40_000

Told = TypeVar("Told")


class Memory(dict[str, Told], Generic[Told]):
    """For every word what a function makes of it; asking is as quick as a look in a dictionary.

    Only so many words are remembered, since nobody knows how many there will be.
    """

    def __init__(self, work: Callable[[str], Told]) -> None:
        super().__init__()
        self._work = work

    def __missing__(self, word: str) -> Told:
        if len(self) >= _MOST:
            self.clear()
        self[word] = told = self._work(word)
        return told
