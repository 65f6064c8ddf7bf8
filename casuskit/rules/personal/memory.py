"""Remember what was worked out for a file: every personal-data rule asks for the same."""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar
from weakref import WeakKeyDictionary

from casuskit.core.corpus import Corpus
from casuskit.core.documents import Document
from casuskit.core.text import Source

_T = TypeVar("_T")


def once_a_file(make: Callable[[Document, Corpus], _T]) -> Callable[[Document, Corpus], _T]:
    """The same function, called once for each file of a corpus while the corpus is in memory."""
    memory: WeakKeyDictionary[Corpus, dict[Source, _T]] = WeakKeyDictionary()

    @wraps(make)
    def remembered(document: Document, corpus: Corpus) -> _T:
        known = memory.get(corpus)
        if known is None:
            known = memory[corpus] = {}
        if document.source not in known:
            known[document.source] = make(document, corpus)
        return known[document.source]

    return remembered
