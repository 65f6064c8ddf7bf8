"""What carries each requirement, collected from the declarations that stand where the thing is.

| the thing | its declaration |
| a rule | `Rule.requirements` |
| a command | `REQUIREMENTS` in `casuskit/cli/commands/<name>.py` |
| a template | a Jinja comment, `{# R15 R60 #}` |
| a key of a schema | `"$comment": "R01"` in its property |
| a method | a comment in `methode.yaml`, `# R98` |
| a page of the manual | an HTML comment, `<!-- R104 -->` |
"""

import json
import re
from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

from casuskit.cli.app import COMMANDS, module_name
from casuskit.rules.registry import rules
from scripts.requirements import REQUIREMENTS, Requirement

ROOT = Path(__file__).parent.parent
KINDS = ("rule", "command", "template", "schema", "method", "manual")

_NUMBER = re.compile(r"R[0-9]+")
_JINJA = re.compile(r"\{#((?: R[0-9]+)+) #\}")
_YAML = re.compile(r"(?<!\S)#((?: R[0-9]+)+)[ \t]*$", re.MULTILINE)
_HTML = re.compile(r"<!--((?: R[0-9]+)+) -->")

HEAD = """\
# Traceability

What the two source texts ask of a case discussion, and what in casuskit carries it. The numbers
are those of the requirement table that the project began with; the words are a reminder, not a
quotation. Made by `make docs` from declarations that stand where the thing itself is, so a row is
as true as the code beside it; `scripts/traceability.py` says how they are written.

{counts}

| id | element | carried by | to come |
| --- | --- | --- | --- |
"""


class Carrier(NamedTuple):
    """A thing that supports a requirement; `link` is where to read it, seen from `docs/`."""

    number: str
    kind: str
    name: str
    link: str


def carriers() -> tuple[Carrier, ...]:
    """Every declaration there is, in order of kind; a thing counts once for a number."""
    found = (*_rules(), *_commands(), *_templates(), *_schemas(), *_methods(), *_manual())
    return tuple(dict.fromkeys(found))


def _rules() -> Iterator[Carrier]:
    for rule in rules():
        for number in rule.requirements:
            yield Carrier(number, "rule", rule.id, f"regels.md#{rule.id}")


def _commands() -> Iterator[Carrier]:
    for name in COMMANDS:
        module = import_module(module_name(name))
        for number in getattr(module, "REQUIREMENTS", ()):
            yield Carrier(number, "command", f"casus {name}", f"opdrachten.md#casus-{name}")


def _templates() -> Iterator[Carrier]:
    for path in sorted((ROOT / "templates").rglob("*")):
        if path.is_file():
            name = path.relative_to(ROOT / "templates").as_posix()
            yield from _in_text(path, _JINJA, "template", name.removesuffix(".j2"))


def _methods() -> Iterator[Carrier]:
    for path in sorted((ROOT / "schemas" / "methoden").glob("*/methode.yaml")):
        yield from _in_text(path, _YAML, "method", path.parent.name)


def _manual() -> Iterator[Carrier]:
    for path in sorted((ROOT / "docs").glob("*.md")):
        yield from _in_text(path, _HTML, "manual", path.name)


def _in_text(path: Path, pattern: re.Pattern[str], kind: str, name: str) -> Iterator[Carrier]:
    link = path.name if path.parent == ROOT / "docs" else f"../{path.relative_to(ROOT).as_posix()}"
    for match in pattern.finditer(path.read_text(encoding="utf-8")):
        for number in _NUMBER.findall(match.group(1)):
            yield Carrier(number, kind, name, link)


def _schemas() -> Iterator[Carrier]:
    for path in sorted((ROOT / "schemas").rglob("*.json")):
        schema = json.loads(path.read_text(encoding="utf-8"))
        kind = "casus.yaml" if path.stem == "team" else path.stem
        method = f" ({path.parent.name})" if path.parent.name != "schemas" else ""
        for key, numbers in _commented(schema, ""):
            for number in _NUMBER.findall(numbers):
                link = f"../{path.relative_to(ROOT).as_posix()}"
                yield Carrier(number, "schema", f"{kind}: {key}{method}", link)


def _commented(schema: Mapping[str, Any], route: str) -> Iterator[tuple[str, str]]:
    """The keys of a schema that declare something, each with what it declares."""
    for key, part in schema.get("properties", {}).items():
        place = f"{route}.{key}" if route else key
        if "$comment" in part:
            yield place, part["$comment"]
        yield from _commented(part, place)
        each = part.get("additionalProperties")
        if isinstance(each, dict):
            yield from _commented(each, place)


def page() -> str:
    """The table, a row for each requirement."""
    declared = carriers()
    rows = [
        _row(number, each, [carrier for carrier in declared if carrier.number == number])
        for number, each in REQUIREMENTS.items()
    ]
    carried = sum(number in {each.number for each in declared} for number in REQUIREMENTS)
    waiting = sum("**not yet**" in row for row in rows)
    counts = f"{carried} of {len(rows)} are carried, {waiting} are not yet"
    outside = len(rows) - carried - waiting
    told = f"{counts}, {outside} are not for software." if outside else f"{counts}."
    return HEAD.format(counts=told) + "\n".join(rows) + "\n"


def _row(number: str, requirement: Requirement, found: list[Carrier]) -> str:
    if found:
        return f"| {number} | {requirement.name} | {_cell(found)} | {requirement.later} |"
    if requirement.later:
        return f"| {number} | {requirement.name} | **not yet** | {requirement.later} |"
    return f"| {number} | {requirement.name} | not for software, because {requirement.outside} | |"


def _cell(found: list[Carrier]) -> str:
    parts = []
    for kind in KINDS:
        links = [f"[{each.name}]({each.link})" for each in found if each.kind == kind]
        if links:
            parts.append(f"{kind} {', '.join(links)}")
    return "; ".join(parts)
