"""Load the schemas and methods that ship, and the methods of a team's own."""

import json
from pathlib import Path
from typing import Any

from casuskit.core.errors import CasusError
from casuskit.core.messages import _
from casuskit.core.methods import Library, Method, method
from casuskit.core.plain_yaml import read
from casuskit.core.schemas import KINDS, METHOD_KINDS, Schema, accepts, usable
from casuskit.core.text import Source
from casuskit.io.reading import Unreadable, read_bytes
from casuskit.io.resources import folder

OWN_METHODS = "methoden"


def library(root: Path | None) -> Library:
    """All schemas and methods; those under `methoden/` of the repository come first."""
    shipped = folder("schemas")
    schemas = {kind: _json(shipped / f"{kind}.json") for kind in KINDS}
    rule = _json(shipped / "methode.json")
    methods: dict[str, Method] = {}
    own = [root / OWN_METHODS] if root else []
    for place in (*own, shipped / "methoden"):
        for path in sorted(place.iterdir()) if place.is_dir() else ():
            if path.is_dir() and path.name not in methods and not path.name.startswith("."):
                methods[path.name] = _method(path, rule)
    return Library(schemas, methods)


def _method(path: Path, rule: Schema) -> Method:
    file = path / "methode.yaml"
    text = _text(file)
    reading = read(text)
    if reading.problems:
        problem = reading.problems[0]
        at = Source(str(file), text).position(problem.span.start)
        raise CasusError(f"{file}:{at.line}:{at.column}: {problem.message}")
    data = reading.value if isinstance(reading.value, dict) else {}
    if not accepts(rule, data):
        _refuse(file, text, rule, data)
    if data["methode"] != path.name:
        message = _("{file}: `methode` must be the name of its folder, `{name}`.")
        raise CasusError(message.format(file=file, name=path.name))
    return method(data, {kind: _part(path / f"{kind}.json") for kind in METHOD_KINDS})


def _refuse(file: Path, text: str, rule: Schema, data: dict[str, Any]) -> None:
    from casuskit.core.explain import explain  # slow to start, and only needed for what is wrong

    for problem in explain(rule, data, read(text).places):
        at = Source(str(file), text).position(problem.span.start)
        raise CasusError(f"{file}:{at.line}:{at.column}: {problem.message}")


def _part(file: Path) -> Schema:
    part = _json(file)
    if not isinstance(part.get("properties"), dict):
        raise CasusError(_("{file}: a method's schema needs `properties`.").format(file=file))
    for key, question in part["properties"].items():
        if not usable(question):
            message = _(
                "{file}: the question `{key}` has a keyword or value that is not known here."
            )
            raise CasusError(message.format(file=file, key=key))
    return part


def _json(file: Path) -> Schema:
    try:
        value = json.loads(_text(file))
    except ValueError as error:
        raise CasusError(
            _("{file}: no valid JSON: {error}.").format(file=file, error=error)
        ) from None
    if not isinstance(value, dict):
        raise CasusError(_("{file}: must be a JSON object.").format(file=file))
    return value


def _text(file: Path) -> str:
    try:
        return read_bytes(file).decode("utf-8")
    except (Unreadable, UnicodeDecodeError) as error:
        raise CasusError(f"{file}: {error}") from None
