"""The items of a list in the front matter, each with the route by which its place is found."""

from collections.abc import Iterator

from casuskit.core.documents import Document
from casuskit.core.plain_yaml import Route


def items(document: Document, key: str) -> Iterator[tuple[str, Route]]:
    """The texts of a list that are not blank, in order; places are looked up only for a hit."""
    value = document.value(key)
    for number, item in enumerate(value if isinstance(value, list) else ()):
        if isinstance(item, str) and item.strip():
            yield item.strip(), (key, number)
