"""A method of discussion as data: its questions, steps with time boxes, and question cards."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import NamedTuple

from casuskit.core.plain_yaml import Value
from casuskit.core.schemas import (
    METHOD_KINDS,
    NO_SHAPE,
    Check,
    Schema,
    Shape,
    checker,
    merge,
    shape,
)


class Step(NamedTuple):
    """A step of the discussion; `minutes` is its time box."""

    name: str
    minutes: int
    explanation: str


class Card(NamedTuple):
    """Questions that help the facilitator to deepen the talk."""

    name: str
    questions: tuple[str, ...]


class Method(NamedTuple):
    """A way of discussing: `needed_*` are keys that must be answered by then.

    `client_question` and `team_question` name the answers shown on the agenda, `hidden` those
    that stay with the presenter until the end, `not_for_presenter` the roles that the presenter
    of a case may not hold. `parts` are the schema parts per kind.
    """

    key: str
    name: str
    explanation: str
    steps: tuple[Step, ...]
    cards: tuple[Card, ...]
    needed_at_registration: tuple[str, ...]
    needed_after_discussion: tuple[str, ...]
    client_question: str
    team_question: str
    hidden: tuple[str, ...]
    not_for_presenter: tuple[str, ...]
    parts: Mapping[str, Schema]

    @property
    def minutes(self) -> int:
        """How long the discussion of one case takes."""
        return sum(step.minutes for step in self.steps)


class Library:
    """The base schemas by kind and the methods by key, the team's own first in line."""

    def __init__(self, schemas: Mapping[str, Schema], methods: Mapping[str, Method]) -> None:
        self.schemas = schemas
        self.methods = methods

    def accepts(self, kind: str, method: str, data: Mapping[str, Value]) -> bool:
        """Whether values certainly fit the schema of a kind with a method's questions."""
        known = (kind, method if method in self.methods else "")
        if known not in self._checkers:
            self._checkers[known] = checker(self.schema(*known))
        return self._checkers[known](data)

    @cached_property
    def _checkers(self) -> dict[tuple[str, str], Check]:
        return {}

    def shape(self, kind: str) -> Shape:
        """What the schema of a kind knows, whatever the method; nothing for no kind."""
        return self._shapes.get(kind, NO_SHAPE)

    @cached_property
    def _shapes(self) -> Mapping[str, Shape]:
        return {kind: shape(schema) for kind, schema in self.schemas.items()}

    def schema(self, kind: str, method: str = "") -> Schema:
        """The schema of a kind with a method's questions; with all questions if it is unknown."""
        whole = self.schemas[kind]
        if kind not in METHOD_KINDS:
            return whole
        known = self.methods.get(method)
        for each in (known,) if known else self.methods.values():
            whole = merge(whole, each.parts[kind])
        return whole

    def newest(self, kind: str) -> int:
        """The version of a kind of file that is written now."""
        return int(self.identity(kind).partition("/")[2])

    def identity(self, kind: str) -> str:
        """How a file says of what kind and version it is, such as `casus/1`."""
        return str(self.schemas[kind]["properties"]["schema"]["const"])

    @cached_property
    def date_keys(self) -> frozenset[str]:
        """The keys of which any schema says that they hold a date."""
        parts = (part for method in self.methods.values() for part in method.parts.values())
        return frozenset(
            key for schema in (*self.schemas.values(), *parts) for key in _date_keys(schema)
        )


def _date_keys(schema: Schema) -> Iterator[str]:
    for key, value in schema.get("properties", {}).items():
        if value.get("format") == "date":
            yield key
        yield from _date_keys(value)
    if isinstance(others := schema.get("additionalProperties"), dict):
        yield from _date_keys(others)


def method(data: Mapping[str, Value], parts: Mapping[str, Schema]) -> Method:
    """A method from the values of its `methode.yaml`, which fits `methode.json`."""
    return Method(
        key=str(data["methode"]),
        name=str(data["naam"]),
        explanation=str(data.get("uitleg") or ""),
        steps=tuple(_step(item) for item in _items(data, "stappen")),
        cards=tuple(_card(item) for item in _items(data, "kaarten")),
        needed_at_registration=_texts(data, "nodig_bij_aanmelden"),
        needed_after_discussion=_texts(data, "nodig_na_bespreken"),
        client_question=str(data.get("vraag_client") or ""),
        team_question=str(data.get("vraag_team") or ""),
        hidden=_texts(data, "verborgen_op_agenda"),
        not_for_presenter=_texts(data, "niet_voor_inbrenger"),
        parts=parts,
    )


def _step(data: Mapping[str, Value]) -> Step:
    return Step(str(data["naam"]), _whole(data["minuten"]), str(data.get("uitleg") or ""))


def _card(data: Mapping[str, Value]) -> Card:
    return Card(str(data["naam"]), _texts(data, "vragen"))


def _items(data: Mapping[str, Value], key: str) -> list[Mapping[str, Value]]:
    value = data.get(key)
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def _texts(data: Mapping[str, Value], key: str) -> tuple[str, ...]:
    value = data.get(key)
    return tuple(str(item) for item in value) if isinstance(value, list) else ()


def _whole(value: Value) -> int:
    return value if isinstance(value, int) else 0
