"""The outline of a file: the keys, days, numbers and choices that can be told without reading it.

It holds no word or long number that somebody wrote, only whether there is one. A file with
something else in the place of a key, a day or a choice has no outline.
"""

import re
from collections.abc import Mapping, Sequence
from functools import cached_property, lru_cache
from typing import Any, Final, Protocol

from casuskit.core.documents import Document
from casuskit.core.flat_yaml import Written, value_of
from casuskit.core.plain_yaml import Value
from casuskit.core.schemas import Shape

Outline = Sequence[Value]
"""What is known of each key that a schema knows, in their order; last whether a task is open."""

TITLE: Final = "titel"
"""The one text of a case that lists show."""

_PLAIN = re.compile(
    r"|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{4}-[0-9]{3}|[0-9]{2}:[0-9]{2}|[0-9]{1,3}(?:-[0-9]{1,3}|[+])?"
    r"|[a-z][a-z-]{0,30}[0-9]{0,2}(?:/[0-9]{1,2})?"
)
"""Nothing, a day, a number of a case, a time, a band of ages, or a key of a few letters."""

_LARGEST = 999  # no number up to here is anybody's
_NOTHING, _SAID = "", "x"


def outline(document: Document, told: Shape) -> Outline | None:
    """The outline of a file by the schema of its kind; none if it has none."""
    found: list[Value] = [_NOTHING] * len(told.keys)
    data = document.data
    for key in data:
        place = told.keys.get(key)
        if place is None:
            continue
        if key not in told.bounded:
            held = _said(data, key)
        elif isinstance(data, Written):
            held = _plainly(data.as_written(key))
        else:
            held = _plain(data[key])
        if held is None:
            return None
        if held != []:
            found[place] = held
    return (*found, document.kind == "bespreking" and document.waits)


def _said(data: Mapping[str, Value], key: str) -> Value:
    """Whether there are words behind a key; a number stays what it is."""
    if isinstance(data, Written) and data.says(key):
        return _SAID
    held = _held(data[key])
    return held if _is_small(held) else _SAID if held else _NOTHING


@lru_cache(maxsize=1 << 14)  # the same days and choices stand in many files
def _plainly(written: str) -> Value:
    return _plain(value_of(written))


def _plain(value: Value) -> Value:
    """What the readers of a document make of a value; none if words can stand in it."""
    held = _held(value)
    if isinstance(held, int):
        return held if _is_small(held) else None
    texts = held if isinstance(held, list) else [held]
    return held if all(_PLAIN.fullmatch(str(each)) for each in texts) else None


def _is_small(held: Value) -> bool:
    return isinstance(held, int) and 0 <= held <= _LARGEST


def _held(value: Value) -> str | int | list[Value]:
    """What the readers of a document make of a value; empty when it is nothing to them."""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, list):
        held: list[Value] = [each.strip() if isinstance(each, str) else "" for each in value]
        return held if any(held) else []
    return value if isinstance(value, int) and not isinstance(value, bool) else ""


class File(Protocol):
    """Where a file lies of which the outline is known; both raise `CasusError` when it changed."""

    def read(self) -> Document:
        """All of it."""

    def title(self) -> str | None:
        """The title of a case, when that can be had without reading all."""


class Recalled(Document):
    """A file of which the outline is known; it is read when somebody asks for more than that."""

    def __init__(self, path: str, kind: str, known: Outline, told: Shape, file: File) -> None:
        self.kind = kind
        self._path, self._known, self._told, self._file = path, known, told, file

    @cached_property
    def _whole(self) -> Document:
        return self._file.read()

    def __getattr__(self, name: str) -> Any:
        """What only the file itself can tell."""
        if name.startswith("_"):
            raise AttributeError(name)
        return getattr(self._whole, name)

    @property
    def path(self) -> str:
        """The path under which the file is reported."""
        return self._path

    @property
    def waits(self) -> bool:
        """Whether a task in it is open."""
        return bool(self._known[-1])

    def value(self, key: str) -> Value:
        """What stands behind a key; nothing when it is not there."""
        place = self._told.keys.get(key)
        if place is None:
            return self._whole.value(key)
        known = self._known[place]
        if known == _NOTHING:
            return None
        if key in self._told.bounded or isinstance(known, int):
            return known
        title = self._file.title() if key == TITLE else None
        return self._whole.value(key) if title is None else title

    def answered(self, key: str) -> bool:
        """Whether a key holds anything."""
        place = self._told.keys.get(key)
        return self._whole.answered(key) if place is None else self._known[place] != _NOTHING
