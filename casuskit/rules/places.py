"""Where to point when the key that should be there may be absent."""

from casuskit.core.documents import Document
from casuskit.core.text import Span


def at(document: Document, *keys: str) -> Span:
    """The place of the first of these keys that stands in the file."""
    return document.place(next((key for key in keys if key in document.data), keys[0]))
