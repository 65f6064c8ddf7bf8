"""The outline of a file: the keys, days and choices by which rules judge a repository as a whole.

It holds no word that somebody wrote, only whether there is one. A file with something else in the
place of a key, a day or a choice has no outline.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType

from casuskit.core.corpus import Kept
from casuskit.core.documents import Document
from casuskit.core.plain_yaml import Value
from casuskit.core.records import Discussion
from casuskit.core.schemas import Schema, questions
from casuskit.core.text import Source, Span

Outline = Mapping[str, Value]

_BOUNDED = frozenset({"const", "enum", "pattern", "format"})
_PLAIN = re.compile("[0-9:-]{0,10}|[a-z][a-z0-9-]{0,30}(?:/[0-9]{1,4})?")
_OPEN, _OPEN_TASK, _SAID = "open", "- [ ] x", "x"


def outline(document: Document, value: Kept | None, schema: Schema) -> Outline | None:
    """The outline of a file with its typed value, by the schema of its kind; none if it has none.

    What a schema does not bound may hold words.
    """
    found: dict[str, Value] = {}
    for key, question in questions(schema).items():
        texts, text = document.texts(key), document.text(key)
        if not document.answered(key):
            continue
        if not _bounded(question):
            found[key] = [_SAID for _each in texts] or _SAID
        elif all(map(_PLAIN.fullmatch, (text, *texts))):
            found[key] = document.number(key) or [*texts] or text
        else:
            return None
    if isinstance(value, Discussion):
        found[_OPEN] = bool(value.open_tasks)
    return found


def _bounded(question: Schema) -> bool:
    items = question.get("items")
    return not _BOUNDED.isdisjoint(items if isinstance(items, Mapping) else question)


def stand_in(path: str, kind: str, known: Outline) -> Document:
    """A document with the values of an outline, for a file that was not read again."""
    text = _OPEN_TASK if known.get(_OPEN) else ""
    nothing = Span(0, 0)
    return Document(
        Source(path, text), kind, MappingProxyType(known), {}, nothing, Span(0, len(text))
    )
