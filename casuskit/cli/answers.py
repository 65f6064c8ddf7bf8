"""Answers to the questions of a case from a YAML file or stdin."""

import sys
from pathlib import Path

from casuskit.core.decoding import decode
from casuskit.core.errors import CasusError, misread
from casuskit.core.explain import explain
from casuskit.core.findings import Problem
from casuskit.core.messages import _
from casuskit.core.plain_yaml import Value
from casuskit.core.plain_yaml import read as read_yaml
from casuskit.core.schemas import Schema, questions
from casuskit.core.text import Source
from casuskit.io.reading import MAX_BYTES, Unreadable, read_bytes

_OURS = ("schema", "casus", "methode")


def read(name: str, schema: Schema) -> dict[str, Value]:
    """The answers in a file (`-` for stdin); raises `CasusError` at the first that does not fit."""
    source, problems = decode(name if name != "-" else "<stdin>", _bytes(name))
    _refuse(source, problems)
    reading = read_yaml(source.text)
    _refuse(source, reading.problems)
    if not isinstance(reading.value, dict):
        raise CasusError(_("{file}: write a `key: answer` on each line.").format(file=source.path))
    known = {key: part for key, part in questions(schema).items() if key not in _OURS}
    whole = {"type": "object", "properties": known, "additionalProperties": False}
    _refuse(source, explain(whole, reading.value, reading.places))
    return dict(reading.value)


def _bytes(name: str) -> bytes:
    if name == "-":
        raw = sys.stdin.buffer.read(MAX_BYTES + 1) if sys.stdin else b""
        if len(raw) > MAX_BYTES:
            message = _("The file is larger than {limit} KiB; a case is a few pages of text.")
            raise CasusError(f"<stdin>: {message.format(limit=MAX_BYTES // 1024)}")
        return raw
    try:
        return read_bytes(Path(name))
    except Unreadable as error:
        raise CasusError(f"{name}: {error}") from None


def _refuse(source: Source, problems: tuple[Problem, ...]) -> None:
    for problem in problems:
        raise misread(source, problem)
