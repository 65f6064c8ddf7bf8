"""Schema errors in the reader's words: which field, what is wrong, what is allowed instead."""

from collections.abc import Iterator, Mapping
from typing import Any, cast

import jsonschema
import referencing

from casuskit.core.findings import Problem
from casuskit.core.messages import _
from casuskit.core.plain_yaml import Place, Route
from casuskit.core.schemas import Schema, is_date
from casuskit.core.suggestion import did_you_mean
from casuskit.core.text import Span

_START = Place(Span(0, 0))
_DATES = jsonschema.FormatChecker(formats=())
_DATES.checks("date")(lambda value: not isinstance(value, str) or is_date(value))


def explain(schema: Schema, value: object, places: Mapping[Route, Place]) -> tuple[Problem, ...]:
    """Every way in which a value does not fit, in the order of the file; never quotes values."""
    validator = jsonschema.Draft202012Validator(
        cast("dict[str, Any]", schema), registry=referencing.Registry(), format_checker=_DATES
    )
    errors = list(validator.iter_errors(value))
    choices = {tuple(error.absolute_path) for error in errors if error.validator == "enum"}
    found = dict.fromkeys(
        problem
        for error in errors
        if error.validator != "type" or tuple(error.absolute_path) not in choices
        for problem in _problems(error, places)
    )
    return tuple(sorted(found, key=lambda problem: (problem.span, problem.code)))


def _problems(
    error: jsonschema.ValidationError, places: Mapping[Route, Place]
) -> Iterator[Problem]:
    route: Route = tuple(error.absolute_path)
    if error.validator == "required":
        yield from _missing(error, route, places)
    elif error.validator == "additionalProperties":
        yield from _unknown(error, route, places)
    elif "propertyNames" in error.absolute_schema_path:
        message = _("Write this key as a small letter, then small letters, digits or hyphens.")
        yield Problem("malformed-value", _key_span(places, (*route, str(error.instance))), message)
    else:
        code, message = _told(error, route)
        yield Problem(code, _value_span(places, route), message)


def _value_span(places: Mapping[Route, Place], route: Route) -> Span:
    """Where a value stands, or the key of an empty one; else the nearest thing that holds it."""
    while route and route not in places:
        route = route[:-1]
    place = places.get(route, _START)
    return place.key if place.key and place.value.start == place.value.end else place.value


def _missing(
    error: jsonschema.ValidationError, route: Route, places: Mapping[Route, Place]
) -> Iterator[Problem]:
    instance = cast("dict[str, object]", error.instance)
    for key in cast("list[str]", error.validator_value):
        if key not in instance and f"'{key}' " in error.message:
            message = _("`{field}` is missing.").format(field=_name((*route, key)))
            yield Problem("missing-key", _head(places, route), message)


def _head(places: Mapping[Route, Place], route: Route) -> Span:
    """The key of a mapping that lacks something; for the whole file its first key."""
    place = places.get(route, _START)
    if route:
        return place.key or place.value
    return min((each.key for each in places.values() if each.key), default=Span(0, 0))


def _unknown(
    error: jsonschema.ValidationError, route: Route, places: Mapping[Route, Place]
) -> Iterator[Problem]:
    """A problem for each key that the schema does not name; the key itself is not repeated."""
    known = list(cast("Schema", error.schema).get("properties", {}))
    for key in cast("dict[str, object]", error.instance):
        if key in known:
            continue
        message = _("This key is not used here.") + did_you_mean(key, known)
        yield Problem("unknown-key", _key_span(places, (*route, key)), message)


def _key_span(places: Mapping[Route, Place], route: Route) -> Span:
    place = places.get(route)
    return place.key if place and place.key else Span(0, 0)


def _told(error: jsonschema.ValidationError, route: Route) -> tuple[str, str]:
    """Code and message of an error in one value."""
    schema, field = cast("Schema", error.schema), _name(route)
    match error.validator:
        case "type" if error.instance is None:
            return "empty-answer", _("`{field}` is empty.").format(field=field)
        case "type":
            return "wrong-type", _wrong_type(error, field)
        case "enum" | "const":
            return "unknown-value", _unknown_value(error, field)
        case "uniqueItems":
            return "malformed-value", _("`{field}` names the same thing twice.").format(field=field)
        case "minimum" | "maximum":
            low, high = schema.get("minimum", "…"), schema.get("maximum", "…")
            message = _("`{field}` must lie between {low} and {high}.")
            return "malformed-value", message.format(field=field, low=low, high=high)
        case "minLength" | "minItems" if not error.instance:
            return "empty-answer", _("`{field}` is empty.").format(field=field)
        case "minLength" | "minItems":
            return "malformed-value", _("`{field}` is too short.").format(field=field)
        case "maxLength" | "maxItems":
            message = _("`{field}` is too long; at most {limit} fit here.")
            return "malformed-value", message.format(field=field, limit=error.validator_value)
    return "malformed-value", _malformed(schema, field)


def _wrong_type(error: jsonschema.ValidationError, field: str) -> str:
    names = cast("str | list[str]", error.validator_value)
    wanted = names if isinstance(names, str) else next(each for each in names if each != "null")
    match wanted:
        case "string" if isinstance(error.instance, int):
            message = _("`{field}` must be a text; put quotes around it.")
        case "string":
            message = _("`{field}` must be one text, not a list.")
        case "array":
            message = _("`{field}` must be a list: each item on its own line after `- `.")
        case "integer":
            message = _("`{field}` must be a whole number.")
        case _:
            message = _("`{field}` must hold keys of its own, indented below it.")
    return message.format(field=field)


def _unknown_value(error: jsonschema.ValidationError, field: str) -> str:
    argument = cast("Any", error.validator_value)
    values = argument if error.validator == "enum" else [argument]
    allowed = [str(value) for value in values if value is not None]
    message = _("`{field}` must be one of: {allowed}.").format(
        field=field, allowed=", ".join(allowed)
    )
    return message + did_you_mean(str(error.instance), allowed)


def _malformed(schema: Schema, field: str) -> str:
    if schema.get("format") == "date":
        return _("`{field}` must be a date as JJJJ-MM-DD that exists.").format(field=field)
    examples = schema.get("examples", [])
    message = _("`{field}` does not have the expected form.").format(field=field)
    if examples:
        message += " " + _("For example: {example}").format(example=examples[0])
    return message


def _name(route: Route) -> str:
    """A route as a reader would write it: `teams.buurtteam`, `agenda[2]`."""
    name = ""
    for step in route:
        name += f"[{step + 1}]" if isinstance(step, int) else f".{step}" if name else step
    return name
