"""The outline of a file: the keys, days and choices by which rules judge a repository as a whole.

It holds no word that somebody wrote. A file in which one of these is something else has none.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType

from casuskit.core.corpus import Kept
from casuskit.core.documents import Document
from casuskit.core.plain_yaml import Value
from casuskit.core.records import Discussion
from casuskit.core.text import Source, Span

Outline = Mapping[str, Value]

_KEYS: Mapping[str, tuple[str, ...]] = {
    "casus": ("casus", "team", "aangemeld_op", "afgesloten_op"),
    "bijeenkomst": ("bijeenkomst", "vervallen", "gespreksbegeleider", "agenda"),
    "bespreking": ("bijeenkomst", "casus", "uitkomst"),
}
_SAID = frozenset({"vervallen"})  # in words; only whether it is there counts
_PLAIN = re.compile("[0-9-]{0,10}|[a-z][a-z0-9-]{0,30}")
_OPEN, _OPEN_TASK = "open", "- [ ] x"


def outline(document: Document, value: Kept | None) -> Outline | None:
    """The outline of a file with its typed value; none when it would hold words."""
    found: dict[str, Value] = {}
    for key in _KEYS.get(document.kind, ()):
        texts, text = document.texts(key), document.text(key)
        if key in _SAID:
            found[key] = "x" if text else ""
        elif all(map(_PLAIN.fullmatch, (text, *texts))):
            found[key] = [*texts] or text
        else:
            return None
    if isinstance(value, Discussion):
        found[_OPEN] = any(not task.done for task in value.tasks)
    return found


def stand_in(path: str, kind: str, known: Outline) -> Document:
    """A document with the values of an outline, for a file that was not read again."""
    text = _OPEN_TASK if known.get(_OPEN) else ""
    nothing = Span(0, 0)
    return Document(
        Source(path, text), kind, MappingProxyType(known), {}, nothing, Span(0, len(text))
    )
