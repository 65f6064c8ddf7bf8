"""JSON Schemas of the four kinds, made whole with the questions of a method.

`accepts` is a quick yes for what is well-formed; whatever it does not accept is judged and
explained by the reference validator (`explain.py`). A property test holds that they agree.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date
from functools import lru_cache
from typing import Any, Final

from casuskit.core.patterns import is_quick

Schema = Mapping[str, Any]

KINDS: Final = ("casus", "bijeenkomst", "bespreking", "team")
METHOD_KINDS: Final = ("casus", "bespreking")

_TYPES: Mapping[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "boolean": (bool,),
    "array": (list,),
    "object": (dict,),
    "null": (type(None),),
}
_ANNOTATIONS = frozenset(
    {"$schema", "$id", "$comment", "title", "description", "examples", "default"}
)


def merge(base: Schema, part: Schema) -> Schema:
    """The base schema with the questions of a method added; the method's come last."""
    return {**base, "properties": {**base["properties"], **part["properties"]}}


def questions(schema: Schema) -> Mapping[str, Schema]:
    """The properties of a schema by key, in the order in which they are asked."""
    properties: Mapping[str, Schema] = schema["properties"]
    return properties


def accepts(schema: Schema, value: object) -> bool:
    """Whether a value certainly fits; false may also mean "ask the reference validator"."""
    return all(
        key in _ANNOTATIONS or _CHECKS.get(key, _unknown)(argument, value, schema)
        for key, argument in schema.items()
    )


def usable(schema: object) -> bool:
    """Whether values can be judged by a schema: only known keywords, each with a sound argument."""
    return isinstance(schema, dict) and all(
        key in _SOUND and _SOUND[key](argument) for key, argument in schema.items()
    )


def is_date(text: str) -> bool:
    """Whether a text is a day of the calendar, written as JJJJ-MM-DD."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _unknown(_argument: object, _value: object, _schema: Schema) -> bool:
    return False


def _type(argument: Any, value: object, _schema: Schema) -> bool:
    names = [argument] if isinstance(argument, str) else argument
    allowed = tuple(each for name in names for each in _TYPES.get(name, ()))
    if isinstance(value, bool):
        return bool in allowed
    return isinstance(value, allowed)


def _enum(argument: Any, value: object, _schema: Schema) -> bool:
    return not isinstance(value, int) and value in argument


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def _pattern(argument: Any, value: object, _schema: Schema) -> bool:
    return not isinstance(value, str) or _compiled(argument).search(value) is not None


def _format(argument: Any, value: object, _schema: Schema) -> bool:
    return argument == "date" and (not isinstance(value, str) or is_date(value))


def _size(kind: type, fits: Callable[[int, int], bool]) -> Callable[[Any, object, Schema], bool]:
    return lambda argument, value, _schema: (
        not isinstance(value, kind) or fits(len(value), argument)  # type: ignore[arg-type]  # a sized kind
    )


def _bound(fits: Callable[[int, int], bool]) -> Callable[[Any, object, Schema], bool]:
    return lambda argument, value, _schema: (
        isinstance(value, bool) or not isinstance(value, int) or fits(value, argument)
    )


def _unique(argument: Any, value: object, _schema: Schema) -> bool:
    if not argument or not isinstance(value, list):
        return True
    return all(isinstance(item, str) for item in value) and len(set(value)) == len(value)


def _properties(argument: Any, value: object, _schema: Schema) -> bool:
    if not isinstance(value, dict):
        return True
    return all(accepts(argument[key], item) for key, item in value.items() if key in argument)


def _additional(argument: Any, value: object, schema: Schema) -> bool:
    if not isinstance(value, dict):
        return True
    known = schema.get("properties", {})
    others = [item for key, item in value.items() if key not in known]
    if isinstance(argument, bool):
        return argument or not others
    return all(accepts(argument, item) for item in others)


def _required(argument: Any, value: object, _schema: Schema) -> bool:
    return not isinstance(value, dict) or all(key in value for key in argument)


def _names(argument: Any, value: object, _schema: Schema) -> bool:
    return not isinstance(value, dict) or all(accepts(argument, key) for key in value)


def _items(argument: Any, value: object, _schema: Schema) -> bool:
    return not isinstance(value, list) or all(accepts(argument, item) for item in value)


_CHECKS: Mapping[str, Callable[[Any, object, Schema], bool]] = {
    "type": _type,
    "enum": _enum,
    "const": lambda argument, value, _schema: isinstance(value, str) and value == argument,
    "pattern": _pattern,
    "format": _format,
    "minLength": _size(str, int.__ge__),
    "maxLength": _size(str, int.__le__),
    "minItems": _size(list, int.__ge__),
    "maxItems": _size(list, int.__le__),
    "minimum": _bound(int.__ge__),
    "maximum": _bound(int.__le__),
    "uniqueItems": _unique,
    "properties": _properties,
    "required": _required,
    "additionalProperties": _additional,
    "propertyNames": _names,
    "items": _items,
}


def _is(*kinds: type) -> Callable[[Any], bool]:
    return lambda argument: isinstance(argument, kinds)


def _is_pattern(argument: Any) -> bool:
    return isinstance(argument, str) and is_quick(argument)


_SOUND: Mapping[str, Callable[[Any], bool]] = {
    **dict.fromkeys(_ANNOTATIONS - {"examples", "default"}, _is(str)),
    **dict.fromkeys(("minLength", "maxLength", "minItems", "maxItems"), _is(int)),
    **dict.fromkeys(("minimum", "maximum"), _is(int)),
    **dict.fromkeys(("examples", "enum", "required"), _is(list)),
    **dict.fromkeys(("items", "propertyNames"), usable),
    "default": lambda _argument: True,
    "type": lambda argument: (
        {argument} <= {*_TYPES}
        if isinstance(argument, str)
        else (isinstance(argument, list) and all(each in _TYPES for each in argument))
    ),
    "const": _is(str),
    "pattern": _is_pattern,
    "format": lambda argument: argument == "date",
    "uniqueItems": _is(bool),
    "properties": lambda argument: (
        isinstance(argument, dict) and all(map(usable, argument.values()))
    ),
    "additionalProperties": lambda argument: isinstance(argument, bool) or usable(argument),
}
