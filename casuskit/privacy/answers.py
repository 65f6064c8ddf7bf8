"""What is in the files of one case, as values and as bytes, which hold nothing of the texts."""

import json
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from casuskit.core.findings import Severity
from casuskit.core.local import Local
from casuskit.core.text import Source, Span
from casuskit.privacy.indirect.score import Traits
from casuskit.privacy.match import Found, Match


class Group(NamedTuple):
    """Files that are searched together, and what the team watches for on its own computers."""

    files: tuple[Source, ...]
    local: Local


class Answer(NamedTuple):
    """What is in one file: in its text, in its name, and the indirect data in its text."""

    text: Found
    name: Found
    traits: Traits


def written(answers: Iterable[Answer]) -> bytes:
    """Answers as bytes, to keep or to send: kinds, places and reasons, and nothing of the text."""
    parts = [
        [_plain(each.text), _plain(each.name), each.traits.spans, each.traits.only_occupation]
        for each in answers
    ]
    return json.dumps(parts, separators=(",", ":")).encode()


def read(raw: bytes) -> tuple[Answer, ...]:
    """The answers that `written` made bytes of."""
    return tuple(
        Answer(
            _found(text),
            _found(name),
            Traits({trait: tuple(Span(*each) for each in spans[trait]) for trait in spans}, only),
        )
        for text, name, spans, only in json.loads(raw)
    )


def _plain(found: Found) -> Mapping[str, Iterable[Match]]:
    return {detector: matches for detector, matches in found.items() if matches}


def _found(plain: Mapping[str, Any]) -> Found:
    return {
        detector: tuple(
            Match(kind, Span(*span), Severity(severity), reason)
            for kind, span, severity, reason in matches
        )
        for detector, matches in plain.items()
    }
