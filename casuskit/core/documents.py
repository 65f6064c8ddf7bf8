"""A document: one file of the repository, read, with a place for every key and value."""

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from casuskit.core.findings import Problem
from casuskit.core.frontmatter import all_front, split
from casuskit.core.messages import _
from casuskit.core.plain_yaml import Place, Reading, Route, Value
from casuskit.core.schemas import KINDS, is_date
from casuskit.core.text import Source, Span

if TYPE_CHECKING:
    from casuskit.core.tasks import Task

SETTINGS_FILE = "casus.yaml"


_EMPTY_BOX = "[ ]"


class Document:
    """A file with its values; readers below give an empty value for what is absent or misshapen.

    `kind` is `casus`, `bijeenkomst`, `bespreking` or `team`, or empty when the file does not say.
    `problems` are those found while it was read; a corpus knows what its schema says of it.
    `front` and `body` are spans of `source.text`; a settings file is all front.
    """

    def __init__(
        self,
        source: Source,
        kind: str,
        data: Mapping[str, Value],
        places: Mapping[Route, Place],
        front: Span,
        body: Span,
        problems: tuple[Problem, ...] = (),
    ) -> None:
        self.source = source
        self.kind = kind
        self.data = data
        self.places = places
        self.front = front
        self.body = body
        self.problems = problems

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Document) and self._parts == other._parts

    __hash__ = None  # type: ignore[assignment]  # its values are lists too

    @property
    def _parts(self) -> tuple[object, ...]:
        parts = (self.source, self.kind, self.data, self.places)
        return (*parts, self.front, self.body, self.problems)

    @property
    def path(self) -> str:
        """The path under which the file is reported."""
        return self.source.path

    @property
    def version(self) -> int:
        """The version that `schema: kind/version` names; 0 when it names none of this kind."""
        kind, _slash, version = self.text("schema").partition("/")
        known = kind == self.kind and version.isascii() and version.isdigit() and len(version) < 5
        return int(version) if known and version[0] != "0" else 0

    @property
    def body_text(self) -> str:
        """The Markdown below the front matter."""
        return self.source.text[self.body.start : self.body.end]

    @cached_property
    def tasks(self) -> tuple["Task", ...]:
        """The task lines below the front matter."""
        from casuskit.core.tasks import tasks  # nobody needs it to look at one case

        return tuple(tasks(self.source.text, self.body.start, self.body.end))

    @cached_property
    def waits(self) -> bool:
        """Whether a task in it is open; where no box is empty, none is read to know that."""
        return self.source.holds(_EMPTY_BOX) and any(not task.done for task in self.tasks)

    def value(self, key: str) -> Value:
        """What stands behind a key; nothing when it is not there."""
        return self.data.get(key)

    def text(self, key: str) -> str:
        """A text as written, without blanks around it."""
        value = self.value(key)
        if isinstance(value, str):
            return value.strip()
        return str(value) if isinstance(value, int) and not isinstance(value, bool) else ""

    def texts(self, key: str) -> tuple[str, ...]:
        """The texts of a list that are not blank."""
        value = self.value(key)
        items = value if isinstance(value, list) else []
        return tuple(item.strip() for item in items if isinstance(item, str) and item.strip())

    def number(self, key: str) -> int | None:
        """A whole number."""
        value = self.value(key)
        return value if isinstance(value, int) and not isinstance(value, bool) else None

    def day(self, key: str) -> date | None:
        """A date that exists."""
        written = self.text(key)
        return date.fromisoformat(written) if is_date(written) else None

    def answered(self, key: str) -> bool:
        """Whether a key holds anything."""
        return bool(self.text(key) or self.texts(key))

    def place(self, *route: str | int) -> Span:
        """Where a value stands; the key of an empty one, else the nearest thing that holds it."""
        steps: Route = route
        while steps and steps not in self.places:
            steps = steps[:-1]
        place = self.places.get(steps)
        if place is None or not steps:
            first = self.places.get(("schema",))
            return first.key if first and first.key else Span(0, 0)
        if place.key and (len(steps) < len(route) or place.value.start == place.value.end):
            return place.key
        return place.value

    def with_problems(self, problems: tuple[Problem, ...]) -> "Document":
        """The same document with more that is wrong with it."""
        if not problems:
            return self
        parts = self.source, self.kind, self.data, self.places, self.front, self.body
        return Document(*parts, (*self.problems, *problems))


def parse(source: Source, problems: tuple[Problem, ...] = (), *, clean: bool = False) -> Document:
    """Read one file; `problems` are those found when its bytes were decoded.

    `clean` says that nobody needs to look for control characters in it.
    """
    settings = source.path.rsplit("/", 1)[-1] == SETTINGS_FILE
    block = all_front(source) if settings else split(source, clean=clean)
    data = _mapping(block.reading)
    kind, more = ("team", ()) if settings else _kind(data, block.reading)
    found = (*problems, *block.problems, *more)
    return Document(source, kind, data, block.reading.places, block.front, block.body, found)


def _mapping(reading: Reading) -> Mapping[str, Value]:
    return reading.value if isinstance(reading.value, Mapping) else {}


def _kind(data: Mapping[str, Value], reading: Reading) -> tuple[str, tuple[Problem, ...]]:
    """The kind that `schema: kind/version` names; nothing is said of what was not read."""
    if not isinstance(reading.value, Mapping):
        return "", ()
    written = data.get("schema")
    kind = written.partition("/")[0] if isinstance(written, str) else ""
    if kind in KINDS:
        return kind, ()
    allowed = ", ".join(f"{each}/1" for each in KINDS if each != "team")
    place = reading.places.get(("schema",))
    if place is None or written is None:
        message = _("`schema` is missing; the first key says what the file is: {allowed}.")
        first = place or reading.places.get((), Place(Span(0, 0)))
        span = first.key or first.value
        return "", (Problem("missing-key", span, message.format(allowed=allowed)),)
    message = _("`schema` must be one of: {allowed}.").format(allowed=allowed)
    return "", (Problem("unknown-value", place.value, message),)
