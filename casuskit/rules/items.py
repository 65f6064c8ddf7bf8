"""The items of a list in the front matter, each with its place."""

from collections.abc import Iterator

from casuskit.core.documents import Document
from casuskit.core.text import Span


def items(document: Document, key: str) -> Iterator[tuple[str, Span]]:
    """The texts of a list that are not blank, in order."""
    value = document.data.get(key)
    for number, item in enumerate(value if isinstance(value, list) else ()):
        if isinstance(item, str) and item.strip():
            yield item.strip(), document.place(key, number)
