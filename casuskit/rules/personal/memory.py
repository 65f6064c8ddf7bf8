"""Remember what was worked out for a file: every personal-data rule asks for the same."""

from collections.abc import Callable
from typing import Generic, TypeVar
from weakref import WeakKeyDictionary

from casuskit.core.corpus import Corpus
from casuskit.core.documents import Document
from casuskit.core.text import Source

_T = TypeVar("_T")


class OnceAFile(Generic[_T]):
    """A function that is called once for each file of a corpus, while the corpus is in memory."""

    def __init__(self, make: Callable[[Document, Corpus], _T]) -> None:
        self._make = make
        self._memory: WeakKeyDictionary[Corpus, dict[Source, _T]] = WeakKeyDictionary()

    def __call__(self, document: Document, corpus: Corpus) -> _T:
        """What is known of a file, or is now worked out."""
        known = self._memory.setdefault(corpus, {})
        if document.source not in known:
            known[document.source] = self._make(document, corpus)
        return known[document.source]

    def keep(self, source: Source, corpus: Corpus, value: _T) -> None:
        """Remember what is known already, so that it is not worked out."""
        self._memory.setdefault(corpus, {})[source] = value


def once_a_file(make: Callable[[Document, Corpus], _T]) -> OnceAFile[_T]:
    """The same function, called once for each file of a corpus."""
    return OnceAFile(make)
