"""Versions of a kind of file, and the steps that bring an older file to the newest.

A step is data: `schemas/migraties/<kind>-<version>.json` says how a file of the version before it
changes. Only keys and choices change; comments, order and all other text stay as they are.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from casuskit.core.documents import Document, parse
from casuskit.core.editing import edited, scalar
from casuskit.core.errors import CasusError
from casuskit.core.findings import Edit
from casuskit.core.messages import _
from casuskit.core.text import Source


class Step(NamedTuple):
    """How a kind of file gets to a version: keys with another name, choices with another word."""

    kind: str
    to: int
    keys: Mapping[str, str]
    words: Mapping[str, Mapping[str, str]]


def migrated(document: Document, steps: Mapping[tuple[str, int], Step], to: int) -> Document:
    """The file in a newer version; raises `CasusError` when a step is missing or does not hold."""
    for version in range(document.version + 1, to + 1):
        step = steps.get((document.kind, version))
        if step is None:
            message = _("{path}: nothing is known of version {version} of this kind of file.")
            raise CasusError(message.format(path=document.path, version=version))
        document = _after(document, step)
    return document


def _after(document: Document, step: Step) -> Document:
    """A file after one step; it reads back as the same values under the new names."""
    made = parse(Source(document.path, edited(document, *_edits(document, step))))
    if made.problems or dict(made.data) != _expected(document, step):
        message = _("{path} could not be changed safely; bring it to version {version} by hand.")
        raise CasusError(message.format(path=document.path, version=step.to))
    return made


def _edits(document: Document, step: Step) -> Iterator[Edit]:
    yield Edit(document.place("schema"), f"{step.kind}/{step.to}")
    for route, place in document.places.items():
        if not route or route == ("schema",):
            continue
        key = str(route[0])
        if len(route) == 1 and key in step.keys and place.key:
            yield Edit(place.key, step.keys[key])
        written = document.source.text[place.value.start : place.value.end].strip("'\"")
        word = step.words.get(key, {}).get(written)
        if word is not None:
            yield Edit(place.value, scalar(word))


def _expected(document: Document, step: Step) -> Mapping[str, object]:
    found: dict[str, object] = {}
    for key, value in document.data.items():
        words = step.words.get(key, {})
        if isinstance(value, list):
            value = [words.get(each, each) if isinstance(each, str) else each for each in value]
        elif isinstance(value, str):
            value = words.get(value, value)
        found[step.keys.get(key, key)] = value
    return {**found, "schema": f"{step.kind}/{step.to}"}
