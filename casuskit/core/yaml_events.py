"""Plain values and their places, built from the events of PyYAML's C parser.

Events are fast and, unlike nodes, safe on input that nests without end.
"""

import re
from collections.abc import Iterator
from typing import Any

import yaml

from casuskit.core.findings import Problem
from casuskit.core.messages import _
from casuskit.core.plain_yaml import Place, Reading, Route, Value, resolved
from casuskit.core.text import Covered, Span, control_in, occurrences
from casuskit.core.yaml_slips import QUOTES_NEEDED, slip

MAX_DEPTH = 20
_TOO_DEEP = "maximum nesting depth"  # how newer releases of libyaml end it by themselves
_LINE_END = re.compile("[\n\x85\u2028\u2029]")
_NOWHERE: Route = (-1,)


class _TooDeep(Exception):
    """Nesting passed `MAX_DEPTH` at this offset."""

    def __init__(self, offset: int) -> None:
        self.offset = offset


def built(piece: str, shift: int) -> Reading:
    """Read a text that begins at `shift` and holds no control characters."""
    builder = _Builder(piece, shift)
    try:
        value = builder.document()
    except _TooDeep as error:
        return Reading(None, {}, (_too_deep(error.offset, len(piece) + shift),))
    except yaml.MarkedYAMLError as error:
        if _TOO_DEEP in (error.problem or ""):
            at = _index(error.problem_mark) + shift
            return Reading(None, {}, (_too_deep(at, len(piece) + shift),))
        return Reading(None, {}, (*builder.problems, slip(error, piece, shift)))
    return Reading(value, builder.places, tuple(builder.problems))


class _Builder:
    """Turns events into values; one use, one document."""

    def __init__(self, piece: str, shift: int) -> None:
        self.events: Iterator[yaml.Event] = yaml.parse(piece, Loader=yaml.CSafeLoader)
        self.piece = piece
        self.shift = shift
        self.places: dict[Route, Place] = {}
        self.texts: list[Span] = []
        self.problems: list[Problem] = []

    def document(self) -> Value:
        value: Value = None
        for event in self.events:
            if isinstance(event, yaml.DocumentStartEvent) and () in self.places:
                self.report("invalid-yaml", self.span(event), _lost_below("---"))
                break
            if isinstance(event, yaml.DocumentEndEvent) and event.explicit:
                self.report("invalid-yaml", self.span(event), _lost_below("..."))
            if isinstance(event, yaml.NodeEvent):
                value, span = self.node(event, (), 1)
                self.places[()] = Place(span)
        else:
            self.refuse_lost_text()
        return value

    def node(self, event: yaml.Event, route: Route, depth: int) -> tuple[Value, Span]:
        start = _index(event.start_mark) + self.shift
        if depth > MAX_DEPTH:
            raise _TooDeep(start)
        self.refuse(event)
        if isinstance(event, yaml.ScalarEvent):
            return self.scalar(event)
        if isinstance(event, yaml.MappingStartEvent):
            mapping, end = self.mapping(route, depth, start)
            return mapping, Span(start, end)
        if isinstance(event, yaml.SequenceStartEvent):
            items, end = self.sequence(route, depth, start)
            return items, Span(start, end)
        return None, self.span(event)

    def scalar(self, event: yaml.ScalarEvent) -> tuple[Value, Span]:
        span = self.span(event)
        if event.style in ("|", ">"):
            return event.value.rstrip("\n"), span
        if event.style is None or event.style == "":
            return resolved(event.value), span
        return str(event.value), span

    def mapping(self, route: Route, depth: int, end: int) -> tuple[dict[str, Value], int]:
        result: dict[str, Value] = {}
        for event in self.events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            key, key_span = self.key(event, depth)
            again = key in result
            inside = _NOWHERE if again else (*route, key)
            value, span = self.node(next(self.events), inside, depth + 1)
            end = max(end, span.end)
            if again:
                message = _("This key stands here for the second time; keep one.")
                self.report("duplicate-key", key_span, message)
                continue
            result[key] = value
            self.places[*route, key] = Place(span, key_span)
        return result, self.closing(event, end)

    def key(self, event: yaml.Event, depth: int) -> tuple[str, Span]:
        if isinstance(event, yaml.ScalarEvent):
            self.refuse(event)
            if event.value == "<<" and not event.style:
                message = _("Write the values out; `<<` is not allowed.")
                self.report("yaml-alias", self.span(event), message)
            sign = _index(event.start_mark) - 1
            if self.piece[sign : sign + 1] == "?":  # the parser drops it, YAML does not
                at = sign + self.shift
                self.report("invalid-yaml", Span(at, at + 1), _(QUOTES_NEEDED))
            return str(event.value), self.span(event)
        span = self.node(event, _NOWHERE, depth + 1)[1]
        self.report("invalid-yaml", span, _("A key must be one word, not a list or a mapping."))
        return f"?{span.start}", span

    def sequence(self, route: Route, depth: int, end: int) -> tuple[list[Value], int]:
        items: list[Value] = []
        for event in self.events:
            if isinstance(event, yaml.SequenceEndEvent):
                break
            value, span = self.node(event, (*route, len(items)), depth + 1)
            end = max(end, span.end)
            self.places[*route, len(items)] = Place(span)
            items.append(value)
        return items, self.closing(event, end)

    def refuse(self, event: yaml.Event) -> None:
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None) is not None:
            self.report(
                "yaml-alias",
                self.span(event),
                _("Write the value out; `&` and `*` at the start of a value need quotes."),
            )
        if getattr(event, "tag", None) is not None:
            self.report(
                "yaml-tag",
                self.span(event),
                _("Leave out the `!`; a value that begins with it needs quotes."),
            )
        if isinstance(event, yaml.ScalarEvent) and control_in(event.value):
            message = _("This text spells an invisible control character; remove it.")
            self.report("control-character", self.span(event), message)
        if isinstance(event, yaml.ScalarEvent):
            start, end = _index(event.start_mark), _index(event.end_mark)
            if event.style in ("|", ">"):
                start = _first_line_end(self.piece, start, end)
            self.texts.append(Span(start, end))

    def refuse_lost_text(self) -> None:
        """A `#` right behind a sign begins a comment for the parser, and for nobody else."""
        texts, line = Covered(self.texts), 0
        for at in occurrences(self.piece, "#"):
            if at < line or Span(at, at + 1) in texts:
                continue
            line = _first_line_end(self.piece, at, len(self.piece))
            if at and not self.piece[at - 1].isspace():
                message = _("A blank is missing before `#`; a text that goes on here needs quotes.")
                self.report("invalid-yaml", Span(at + self.shift, at + self.shift + 1), message)

    def closing(self, event: yaml.Event, end: int) -> int:
        """End of a collection: its bracket when it has one, else its last child."""
        at = _index(event.end_mark)
        bracket = at > _index(event.start_mark) and self.piece[at - 1 : at] in ("]", "}")
        return at + self.shift if bracket else end

    def span(self, event: yaml.Event) -> Span:
        start, end = _index(event.start_mark), _index(event.end_mark)
        length = len(self.piece[start:end].rstrip())
        return Span(start + self.shift, start + length + self.shift)

    def report(self, code: str, span: Span, message: str) -> None:
        self.problems.append(Problem(code, span, message))


def _index(mark: Any) -> int:
    """The offset of a mark; the C parser always gives one."""
    index: int = mark.index
    return index


def _lost_below(sign: str) -> str:
    return _("Everything below this line would be lost; take `{sign}` away.").format(sign=sign)


def _first_line_end(piece: str, start: int, end: int) -> int:
    """Where the line ends that goes on at `start`, or `end`."""
    found = _LINE_END.search(piece, start, end)
    return found.start() if found else end


def _too_deep(offset: int, end: int) -> Problem:
    message = _("Nested more than {depth} levels deep; casuskit's files are flat lists of keys.")
    return Problem("too-deep", Span(offset, min(offset + 1, end)), message.format(depth=MAX_DEPTH))
