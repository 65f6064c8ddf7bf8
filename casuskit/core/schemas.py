"""JSON Schemas of the four kinds, made whole with the questions of a method.

`accepts` is a quick yes for what is well-formed; whatever it does not accept is judged and
explained by the reference validator (`explain.py`). A property test holds that they agree.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, Final, NamedTuple

Schema = Mapping[str, Any]
Check = Callable[[object], bool]
Keyword = Callable[[Any, Schema], Check]

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
_BOUNDING = frozenset({"const", "enum", "pattern", "format"})
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


class Shape(NamedTuple):
    """The keys that a schema knows, each with its place among them.

    Of those that are `bounded` it bounds the values: these are nobody's words.
    """

    keys: Mapping[str, int]
    bounded: frozenset[str]


NO_SHAPE: Final = Shape({}, frozenset())


def shape(schema: Schema) -> Shape:
    """Which keys a schema knows, and which of them it bounds."""
    known = questions(schema)
    bounded = frozenset(key for key, each in known.items() if _bounded(each))
    return Shape({key: place for place, key in enumerate(known)}, bounded)


def _bounded(question: Schema) -> bool:
    items = question.get("items")
    return not _BOUNDING.isdisjoint(items if isinstance(items, Mapping) else question)


def accepts(schema: Schema, value: object) -> bool:
    """Whether a value certainly fits; false may also mean "ask the reference validator"."""
    return checker(schema)(value)


def checker(schema: Schema) -> Check:
    """What tells of a value whether it certainly fits; made once, it serves many values."""
    checks = tuple(
        _CHECKS[key](argument, schema) if key in _CHECKS else _refuse
        for key, argument in schema.items()
        if key not in _ANNOTATIONS
    )
    if len(checks) == 1:
        return checks[0]

    def check(value: object) -> bool:
        for each in checks:  # noqa: SIM110 - a third of the time of `all`
            if not each(value):
                return False
        return True

    return check


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


def _refuse(_value: object) -> bool:
    return False


def _type(argument: Any, _schema: Schema) -> Check:
    names = [argument] if isinstance(argument, str) else argument
    allowed = frozenset(each for name in names for each in _TYPES.get(name, ()))
    return lambda value: type(value) in allowed


def _enum(argument: Any, _schema: Schema) -> Check:
    return lambda value: not isinstance(value, int) and value in argument


def _const(argument: Any, _schema: Schema) -> Check:
    return lambda value: isinstance(value, str) and value == argument


def _pattern(argument: Any, _schema: Schema) -> Check:
    search = re.compile(argument).search
    return lambda value: not isinstance(value, str) or search(value) is not None


def _format(argument: Any, _schema: Schema) -> Check:
    if argument != "date":
        return _refuse
    return lambda value: not isinstance(value, str) or is_date(value)


def _size(kind: type, fits: Callable[[int, int], bool]) -> Keyword:
    return lambda argument, _schema: (
        lambda value: not isinstance(value, kind) or fits(len(value), argument)  # type: ignore[arg-type]  # a sized kind
    )


def _bound(fits: Callable[[int, int], bool]) -> Keyword:
    return lambda argument, _schema: (
        lambda value: isinstance(value, bool) or not isinstance(value, int) or fits(value, argument)
    )


def _unique(argument: Any, _schema: Schema) -> Check:
    def check(value: object) -> bool:
        if not argument or not isinstance(value, list):
            return True
        return all(isinstance(item, str) for item in value) and len(set(value)) == len(value)

    return check


def _properties(argument: Any, _schema: Schema) -> Check:
    checks = {key: checker(part) for key, part in argument.items()}

    def check(value: object) -> bool:
        if not isinstance(value, dict):
            return True
        return all(checks[key](item) for key, item in value.items() if key in checks)

    return check


def _additional(argument: Any, schema: Schema) -> Check:
    if argument is True:
        return lambda _value: True
    known = schema.get("properties", {})
    fits = _refuse if argument is False else checker(argument)

    def check(value: object) -> bool:
        if not isinstance(value, dict) or value.keys() <= known.keys():
            return True
        return all(fits(item) for key, item in value.items() if key not in known)

    return check


def _required(argument: Any, _schema: Schema) -> Check:
    return lambda value: not isinstance(value, dict) or all(key in value for key in argument)


def _names(argument: Any, _schema: Schema) -> Check:
    fits = checker(argument)
    return lambda value: not isinstance(value, dict) or all(map(fits, value))


def _items(argument: Any, _schema: Schema) -> Check:
    fits = checker(argument)
    return lambda value: not isinstance(value, list) or all(map(fits, value))


_CHECKS: Mapping[str, Keyword] = {
    "type": _type,
    "enum": _enum,
    "const": _const,
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
    from casuskit.core.patterns import is_quick  # only methods with patterns of their own

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
