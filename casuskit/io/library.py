"""Load the schemas and methods that ship, and the methods of a team's own."""

import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from casuskit.core.errors import CasusError, misread
from casuskit.core.frontmatter import all_front
from casuskit.core.messages import _
from casuskit.core.methods import Library, Method, method
from casuskit.core.plain_yaml import Reading, read
from casuskit.core.schemas import KINDS, METHOD_KINDS, Schema, accepts, questions, usable
from casuskit.core.text import Source
from casuskit.io.reading import needed_text
from casuskit.io.resources import folder

OWN_METHODS = "methoden"


def own_files(root: Path) -> list[Path]:
    """The files of the methods that a team added itself, in order."""
    return sorted(each for each in (root / OWN_METHODS).rglob("*") if each.is_file())


def library(root: Path | None) -> Library:
    """All schemas and methods; those under `methoden/` of the repository come first."""
    shipped = folder("schemas")
    schemas = {kind: schema_in(shipped / f"{kind}.json") for kind in KINDS}
    rule = schema_in(shipped / "methode.json")
    own = {path.name: _method(path, rule, schemas) for path in (_own(root) if root else ())}
    ours = {path.name: path for path in _below(shipped / "methoden")}
    return Library(schemas, _Methods(own, ours, lambda path: _method(path, rule, schemas)))


def _own(root: Path) -> list[Path]:
    """The folders of a team's own methods; raises `CasusError` for a link, which leads anywhere."""
    found = [*_below(root / OWN_METHODS)]
    for path in (root / OWN_METHODS, *found):
        if path.is_symlink():
            raise CasusError(_("{path} is a link; it is not followed.").format(path=path))
    return found


def _below(place: Path) -> Iterator[Path]:
    """The folders of methods in a place."""
    for path in sorted(place.iterdir()) if place.is_dir() else ():
        if path.is_dir() and not path.name.startswith("."):
            yield path


class _Methods(Mapping[str, Method]):
    """The methods of a team's own, then those that ship, each read when somebody asks for it."""

    def __init__(
        self, own: Mapping[str, Method], ours: Mapping[str, Path], read: Callable[[Path], Method]
    ) -> None:
        self._known = dict(own)
        self._names = (*own, *(name for name in ours if name not in own))
        self._ours, self._read = ours, read

    def __getitem__(self, name: str) -> Method:
        if name not in self._known and name in self._ours:
            self._known[name] = self._read(self._ours[name])
        return self._known[name]

    def __contains__(self, name: object) -> bool:
        return name in self._names

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)


def _method(path: Path, rule: Schema, base: Mapping[str, Schema]) -> Method:
    file = path / "methode.yaml"
    text = needed_text(file)
    source = Source(str(file), text)
    reading, problems = all_front(source)[2:]
    if problems:
        raise misread(source, problems[0])
    data = reading.value if isinstance(reading.value, dict) else {}
    if not accepts(rule, data):
        refuse(source, rule, reading)
    if data["methode"] != path.name:
        message = _("{file}: `methode` must be the name of its folder, `{name}`.")
        raise CasusError(message.format(file=file, name=path.name))
    parts = {kind: _part(path / f"{kind}.json") for kind in METHOD_KINDS}
    made = method(data, parts)
    _refuse_unasked(file, made, base)
    return made


def headings(root: Path | None, method: Method) -> dict[str, tuple[str, ...]]:
    """How the questions of a method are called on other forms, by key; none without `koppen.yaml`.

    Raises `CasusError` for a file that is not in order.
    """
    own = [root / OWN_METHODS] if root else []
    for place in (*own, folder("schemas") / "methoden"):
        file = place / method.key / "koppen.yaml"
        if (place / method.key).is_dir():
            return _headings(file) if file.exists() or file.is_symlink() else {}
    return {}


def _headings(file: Path) -> dict[str, tuple[str, ...]]:
    text = needed_text(file)
    source, reading = Source(str(file), text), read(text)
    for problem in reading.problems:
        raise misread(source, problem)
    rule = schema_in(folder("schemas") / "koppen.json")
    if not accepts(rule, reading.value):
        refuse(source, rule, reading)
    found = reading.value if isinstance(reading.value, dict) else {}
    return {key: tuple(map(str, each)) for key, each in found.items() if isinstance(each, list)}


def _refuse_unasked(file: Path, made: Method, base: Mapping[str, Schema]) -> None:
    """Raise `CasusError` for an answer that a method needs and that none of its questions asks."""
    needed = {"casus": made.needed_at_registration, "bespreking": made.needed_after_discussion}
    for kind, keys in needed.items():
        for key in keys:
            if key not in {**questions(base[kind]), **questions(made.parts[kind])}:
                message = _("{file}: `{key}` is needed, but no question in {part} asks for it.")
                raise CasusError(message.format(file=file, key=key, part=f"{kind}.json"))


def refuse(source: Source, rule: Schema, reading: Reading) -> None:
    """Raise `CasusError` for the first thing in a file that its schema does not allow."""
    from casuskit.core.explain import explain  # slow to start, and only needed for what is wrong

    data = reading.value if isinstance(reading.value, dict) else {}
    for problem in explain(rule, data, reading.places):
        raise misread(source, problem)


def _part(file: Path) -> Schema:
    part = schema_in(file)
    if not isinstance(part.get("properties"), dict):
        raise CasusError(_("{file}: a method's schema needs `properties`.").format(file=file))
    for key, question in part["properties"].items():
        if not usable(question):
            message = _(
                "{file}: the question `{key}` has a keyword or value that is not known here, or a"
                " pattern that can take too long."
            )
            raise CasusError(message.format(file=file, key=key))
    return part


def schema_in(file: Path) -> Schema:
    """The JSON object in a file; raises `CasusError` when there is none."""
    try:
        value = json.loads(needed_text(file))
        json.dumps(value, ensure_ascii=False).encode()  # half a character is no text
    except (ValueError, RecursionError) as error:
        raise CasusError(
            _("{file}: no valid JSON: {error}.").format(file=file, error=error)
        ) from None
    if not isinstance(value, dict):
        raise CasusError(_("{file}: must be a JSON object.").format(file=file))
    return value
