"""The quick check of a schema and the reference validator agree."""

import json
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casuskit.core.documents import parse
from casuskit.core.explain import explain
from casuskit.core.methods import Library
from casuskit.core.plain_yaml import Value, read
from casuskit.core.schemas import KINDS, Schema, accepts, is_date, questions
from casuskit.core.text import Source
from casuskit.io.library import library
from casuskit.io.resources import folder
from tests.builders import TASKS, TEAM, case, meeting, record, shipped, team

FILES = (
    team(TEAM + "regels: {same-question: info}\ntoegestaan: [{woord: x, reden: y}]\n"),
    case(),
    case(methode="omgekeerde-toets"),
    case(krachten=["Kookt graag"], opvolging_afgestemd_met=["bt-1", "poh-1"]),
    meeting(),
    record(),
    record(TASKS, "omgekeerde-toets"),
)
SCALARS: tuple[Value, ...] = (
    None,
    True,
    False,
    0,
    1,
    15,
    10**9,
    -1,
    "",
    "x",
    "x" * 101,
    "x" * 5000,
    "ja",
    "nieuw",
    "bt-1",
    "2026-001",
    "2026-001\n",
    "2026-02-30",
    "2026-09-01",
    "٢٠٢٦-٠٩-٠١",
    "13:00",
    "13:00 ",
    "casus/1",
    "ECLI:NL:TGZCTG:2021:198",
)
values = st.recursive(
    st.sampled_from(SCALARS) | st.text(max_size=12),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["a", "b", "soort", "naam"]), inner)
    ),
    max_leaves=6,
)


@cache
def judged(number: int) -> tuple[Schema, dict[str, Value]]:
    """The schema and the values of one of the files."""
    ((path, text),) = FILES[number].items()
    document = parse(Source(path, text))
    method = document.text("methode") or ("kbz", "omgekeerde-toets")[number == 6]
    return shipped().schema(document.kind, method), dict(document.data)


def routes(value: object, route: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Every place in a value."""
    yield route
    items = (
        value.items()
        if isinstance(value, dict)
        else enumerate(value if isinstance(value, list) else ())
    )
    for step, inner in items:
        yield from routes(inner, (*route, step))


def changed(value: Any, route: tuple[Any, ...], new: Value) -> Any:
    """The value with another one at a place."""
    if not route:
        return new
    copy = value.copy()
    copy[route[0]] = changed(value[route[0]], route[1:], new)
    return copy


def dropped(value: Any, route: tuple[Any, ...]) -> Any:
    """The value without what stands at a place."""
    copy = value.copy()
    if len(route) == 1:
        del copy[route[0]]
    else:
        copy[route[0]] = dropped(value[route[0]], route[1:])
    return copy


@st.composite
def mutated(draw: st.DrawFn) -> tuple[Schema, Any]:
    """A file in order with up to three values changed, added or left out."""
    schema, value = judged(draw(st.integers(0, len(FILES) - 1)))
    changing: Any = value
    for _change in range(draw(st.integers(0, 3))):
        places = sorted(routes(changing), key=repr)
        route = draw(st.sampled_from(places))
        if route and draw(st.booleans()):
            changing = dropped(changing, route)
        else:
            changing = changed(changing, route, draw(values))
        if not isinstance(changing, dict):
            break
        if draw(st.booleans()):
            key = draw(st.sampled_from([*questions(schema), "onbekend"]))
            changing = {**changing, key: draw(values)}
    return schema, changing


def reference(schema: Schema, value: object) -> list[jsonschema.ValidationError]:
    checker = jsonschema.FormatChecker(formats=())
    checker.checks("date")(lambda each: not isinstance(each, str) or is_date(each))
    return list(
        jsonschema.Draft202012Validator(dict(schema), format_checker=checker).iter_errors(value)
    )


@settings(max_examples=400, deadline=None)
@given(mutated())
def test_the_quick_check_agrees_with_the_reference_validator(pair: tuple[Schema, Any]) -> None:
    schema, value = pair
    assert accepts(schema, value) == (reference(schema, value) == [])


@settings(max_examples=200, deadline=None)
@given(mutated())
def test_whatever_is_not_accepted_is_explained(pair: tuple[Schema, Any]) -> None:
    schema, value = pair
    assert accepts(schema, value) == (explain(schema, value, {}) == ())


@pytest.mark.parametrize("number", range(len(FILES)))
def test_a_file_in_order_is_accepted(number: int) -> None:
    assert accepts(*judged(number))


@pytest.mark.parametrize(
    "schema", [{"anyOf": [{}]}, {"$ref": "#"}, {"type": "number"}, {"enum": [1]}, {"const": 1}]
)
def test_what_the_quick_check_does_not_know_is_left_to_the_reference(schema: Schema) -> None:
    assert not accepts(schema, 1)


def test_a_keyword_of_a_schema_that_is_not_known_is_never_passed_over() -> None:
    assert not accepts({"properties": {"a": {"if": {}}}}, {"a": 1})
    assert accepts({"properties": {"a": {"if": {}}}}, {"b": 1})


@pytest.mark.parametrize("kind", KINDS)
def test_a_shipped_schema_is_a_schema(kind: str) -> None:
    for method in ("", *shipped().methods):
        jsonschema.Draft202012Validator.check_schema(dict(shipped().schema(kind, method)))


def every_property(
    schema: Mapping[str, Any], route: str
) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for key, part in schema.get("properties", {}).items():
        yield f"{route}.{key}", part
        yield from every_property(part, f"{route}.{key}")
    for inner in ("items", "additionalProperties"):
        if isinstance(schema.get(inner), dict):
            yield from every_property(schema[inner], route)


@pytest.mark.parametrize(
    "file", sorted(folder("schemas").rglob("*.json")), ids=lambda each: each.stem
)
def test_every_question_has_its_words_and_a_good_answer(file: Any) -> None:
    for name, part in every_property(json.loads(file.read_text(encoding="utf-8")), file.stem):
        assert part.get("title"), name
        assert part.get("description"), name
        assert all(accepts(part, example) for example in part["examples"]), name


def test_a_method_adds_its_questions_after_those_of_every_case() -> None:
    keys = list(questions(shipped().schema("casus", "kbz")))
    assert keys.index("grondslag") < keys.index("lichamelijk") < keys.index("hulpvraag_team")
    assert "dilemma" not in keys


def test_an_unknown_method_may_ask_every_question() -> None:
    keys = set(questions(shipped().schema("casus", "eigen")))
    assert {"lichamelijk", "dilemma"} <= keys


@pytest.mark.parametrize("text", ["2026-02-28", "2024-02-29", "0001-01-01", "9999-12-31"])
def test_a_day_of_the_calendar_is_a_date(text: str) -> None:
    assert is_date(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2026-02-29",
        "20260228",
        "2026-W05-1",
        "2026-2-8",
        "٢٠٢٦-٠٩-٠١",
        "2026-01-01 ",
        "0000-01-01",
    ],
)
def test_what_no_calendar_holds_is_no_date(text: str) -> None:
    assert not is_date(text)


def test_shipped_methods_name_only_questions_that_exist() -> None:
    found: Library = library(None)
    for method in found.methods.values():
        known = set(questions(found.schema("casus", method.key)))
        assert {*method.needed_at_registration, *method.hidden} <= known
        assert {method.client_question, method.team_question} <= known
        assert set(method.needed_after_discussion) <= set(
            questions(found.schema("bespreking", method.key))
        )


def test_a_schema_reads_like_the_file_it_judges() -> None:
    assert read("a: 2026-09-01").value == {"a": "2026-09-01"}
