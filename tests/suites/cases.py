"""The cases as values, read from the packages in which they are published."""

import json
import re
import tarfile
from functools import cache
from typing import Any, NamedTuple

from scripts.suites import COMMONMARK, YAML, Package

_EXAMPLE = re.compile(
    r"^`{32} example\n(.*?)^\.\n(.*?)^`{32}$|^#{1,6} *([^\n]*)$", re.MULTILINE | re.DOTALL
)
_END = "<!-- END TESTS -->"
_TAB = "→"  # how the specification shows one
_EXPORT = "export default "


class Markdown(NamedTuple):
    """An example of the specification, numbered as there."""

    number: int
    section: str
    text: str
    html: str


class Yaml(NamedTuple):
    """A case of the suite: `fails` says that the text is no YAML, `json` is what it means."""

    name: str
    tags: frozenset[str]
    text: str
    fails: bool
    json: str | None


@cache
def commonmark() -> tuple[Markdown, ...]:
    """All examples of the CommonMark specification."""
    text = _files(COMMONMARK)["package/spec.txt"].partition(_END)[0]
    found: list[Markdown] = []
    section = ""
    for match in _EXAMPLE.finditer(text):
        markdown, html, heading = match.groups()
        section = heading or section
        if markdown is not None:
            pair = (each.replace(_TAB, "\t") for each in (markdown, html))
            found.append(Markdown(len(found) + 1, section, *pair))
    return tuple(found)


@cache
def yaml() -> tuple[Yaml, ...]:
    """All cases of the YAML test suite."""
    return tuple(
        _yaml(f"{file['id']}-{number}", case)
        for path, text in sorted(_files(YAML).items())
        if path.startswith("package/data/") and _EXPORT in text
        for file in [json.loads(text.partition(_EXPORT)[2])]
        for number, case in enumerate(file["cases"])
    )


def _yaml(name: str, case: dict[str, Any]) -> Yaml:
    tags = frozenset(case.get("tags", ()))
    return Yaml(name, tags, case["yaml"], bool(case.get("fail")), case.get("json"))


def _files(package: Package) -> dict[str, str]:
    with tarfile.open(package.path) as archive:
        return {
            member.name: file.read().decode()
            for member in archive
            if (file := archive.extractfile(member)) and not member.name.endswith(".ts")
        }
