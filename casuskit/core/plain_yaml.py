"""YAML as plainly as a person reads it: values as written, a place for each, nothing run.

Only `null`, `true`, `false` and whole decimal numbers get a type; times, dates, `ja`, `nee` and
numbers with leading zeros stay the text that was written. Tags, aliases, merges, repeated keys
and deep nesting are problems, not features.
"""

import re
from collections.abc import Mapping
from typing import NamedTuple

from casuskit.core.findings import Problem
from casuskit.core.messages import _
from casuskit.core.text import Span, control_in, may_hold_control

Value = None | bool | int | str | list["Value"] | dict[str, "Value"]
Route = tuple[str | int, ...]

_INTEGER = re.compile(r"-?(?:0|[1-9][0-9]{0,17})")
_WORDS: Mapping[str, Value] = {"": None, "~": None, "null": None, "true": True, "false": False}


class Place(NamedTuple):
    """Where a value stands, and its key when it has one."""

    value: Span
    key: Span | None = None


class Reading(NamedTuple):
    """Plain values, the place of each by its route of keys, and what was wrong."""

    value: Value | Mapping[str, Value]
    places: Mapping[Route, Place]
    problems: tuple[Problem, ...]


def read(text: str, start: int = 0, end: int | None = None) -> Reading:
    """Read the YAML between two offsets of a text; places count in the whole text."""
    piece = text[start:end]
    control = control_character(piece, start)
    if control:  # the parser would refuse all of it
        return Reading(None, {}, (control,))
    from casuskit.core.yaml_events import built  # loads PyYAML, and most files need no more than
    # `flat_yaml` or `nested_yaml`

    return built(piece, start)


def control_character(piece: str, shift: int = 0) -> Problem | None:
    """The first character in `piece`, which begins at `shift` in its text, that nobody can see."""
    raw = piece.encode("utf-8", "surrogatepass")
    found = control_in(piece) if may_hold_control(raw) else None
    if found is None:
        return None
    message = _("An invisible control character (U+{code:04X}) stands here; remove it.")
    span = Span(found.start() + shift, found.end() + shift)
    return Problem("control-character", span, message.format(code=ord(found.group())))


def resolved(written: str) -> Value:
    """What a text without quotes means: a whole number, true, false, nothing, or itself."""
    if written in _WORDS:
        return _WORDS[written]
    return int(written) if _INTEGER.fullmatch(written) else written
