"""What a check gives back: a finding with its place, its weight and, where safe, its repair."""

from enum import IntEnum
from typing import NamedTuple

from casuskit.core.text import Span


class Severity(IntEnum):
    """How much a finding weighs; an error fails a run, the others do not unless asked to."""

    INFO = 1
    WARNING = 2
    ERROR = 3

    @property
    def word(self) -> str:
        """The name as it stands in reports: `info`, `warning` or `error`."""
        return self.name.lower()


class Edit(NamedTuple):
    """Replace a span of the file's text; edits of one file never overlap."""

    span: Span
    text: str


class Problem(NamedTuple):
    """Something wrong in a text, named by code, before a rule has given it weight."""

    code: str
    span: Span
    message: str
    edits: tuple[Edit, ...] = ()


class Finding(NamedTuple):
    """One thing to look at: which rule, how heavy, where, and what to do.

    `span` counts code points in the file at `path`. `kind` is set by the personal-data rules
    (PERSON, PHONE, …). `message` never holds what such a rule matched.
    """

    rule: str
    severity: Severity
    path: str
    span: Span
    message: str
    kind: str | None = None
    edits: tuple[Edit, ...] = ()


def apply_edits(text: str, edits: tuple[Edit, ...]) -> str:
    """The text after all edits; of two that overlap the first one wins."""
    pieces, position = [], 0
    for edit in sorted(set(edits), key=lambda each: (each.span, each.text)):
        if edit.span.start < position:
            continue
        pieces += [text[position : edit.span.start], edit.text]
        position = edit.span.end
    return "".join([*pieces, text[position:]])
