"""Front matter: finds the block between two lines of `---` and reads it."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from casuskit.core import flat_yaml, nested_yaml
from casuskit.core.findings import Edit, Problem
from casuskit.core.flat_yaml import PlacesOnDemand
from casuskit.core.messages import _
from casuskit.core.plain_yaml import Reading, control_character, read
from casuskit.core.text import Source, Span

BYTE_ORDER_MARK = "\ufeff"
_FENCE = re.compile(r"---[ \t]*\r?$", re.MULTILINE)
_CLOSING = re.compile(r"\n(---[ \t]*\r?)$", re.MULTILINE)  # looked for as quickly as `\n---`
_OURS, _THEIRS = "<<<<<<< ", ">>>>>>> "
_CONFLICT = re.compile(r"^(?:<{7}|>{7}) [^\r\n]*", re.MULTILINE)
_NOTHING = Reading(None, {}, ())


class Block(NamedTuple):
    """The two parts of a case file: `front` lies between the fences, `body` after them."""

    front: Span
    body: Span
    reading: Reading
    problems: tuple[Problem, ...] = ()


def split(source: Source, *, clean: bool = False) -> Block:
    """Divide a text and read its front matter; what is wrong is in `problems`.

    `clean` says that nobody needs to look for control characters in it.
    """
    text = source.text
    problems = _text_problems(text, clean=clean)
    start = _start(text)
    whole = Span(start, len(text))
    opening = _FENCE.match(text, start)
    if opening is None:
        problem = _no_opening(text, start)
        return Block(Span(start, start), whole, _NOTHING, (*problems, problem))
    front = opening.end() + 1
    closing = _CLOSING.search(text, front - 1)
    if closing is None:
        message = _("The front matter is never closed; put a line with `---` under the last key.")
        problem = Problem(
            "unclosed-front-matter", Span(opening.start(), opening.start() + 3), message
        )
        return Block(Span(start, start), whole, _NOTHING, (*problems, problem))
    block = Span(front, closing.start(1))
    body = Span(min(closing.end() + 1, len(text)), len(text))
    reading = _read(source, block, problems)
    lost = () if _unreadable(problems) else _no_mapping(reading, opening.start())
    return Block(block, body, reading, (*problems, *reading.problems, *lost))


def all_front(source: Source) -> Block:
    """Read a text that is YAML from beginning to end; its body is empty."""
    text = source.text
    problems = _text_problems(text)
    front = Span(_start(text), len(text))
    reading = _read(source, front, problems)
    return Block(front, Span(front.end, front.end), reading, (*problems, *reading.problems))


def _start(text: str) -> int:
    return len(BYTE_ORDER_MARK) if text.startswith(BYTE_ORDER_MARK) else 0


def _read(source: Source, front: Span, problems: tuple[Problem, ...]) -> Reading:
    if _unreadable(problems):
        return _NOTHING
    text = source.text
    piece = text[front.start : front.end]
    for quick in (flat_yaml, nested_yaml):
        found = quick.values(piece)
        if found:
            return Reading(found, PlacesOnDemand(source, front, flat=quick is flat_yaml), ())
    return read(text, front.start, front.end)


def _unreadable(problems: tuple[Problem, ...]) -> bool:
    """Whether the parser would refuse the text."""
    return bool(problems) and any(
        problem.code in ("control-character", "merge-conflict") for problem in problems
    )


def _text_problems(text: str, *, clean: bool = False) -> tuple[Problem, ...]:
    """What is wrong with a text before anything is read from it."""
    problems = []
    if text.startswith(BYTE_ORDER_MARK):
        message = _("The file begins with an invisible byte order mark; save it as plain UTF-8.")
        problems.append(Problem("byte-order-mark", Span(0, 1), message, (Edit(Span(0, 1), ""),)))
    conflict = _CONFLICT.search(text) if _marked(text) else None
    if conflict:
        message = _("Two versions stand here since a merge; keep what is right, and no markers.")
        problems.append(Problem("merge-conflict", Span(*conflict.span()), message))
    control = None if clean else control_character(text)
    return (*problems, control) if control else tuple(problems)


def _marked(text: str) -> bool:
    """Whether a marker of git stands in a text; a search for a single sign takes least."""
    if "<" in text and _OURS in text:
        return True
    at = text.find(">")
    while at != -1:
        if text.startswith(_THEIRS, at):
            return True
        at = text.find(">", at + 1)
    return False


def _no_opening(text: str, start: int) -> Problem:
    if not text[start:].strip():
        return Problem("empty-file", Span(0, 0), _("The file is empty; `casus new` makes a case."))
    message = _(
        "The file does not begin with front matter: a line with `---`, keys, and `---` again."
    )
    return Problem("missing-front-matter", Span(start, start), message)


def _no_mapping(reading: Reading, fence: int) -> tuple[Problem, ...]:
    if isinstance(reading.value, Mapping) or reading.problems:
        return ()
    message = _("The front matter holds no keys; write a `key: value` on each line.")
    span = reading.places[()].value if () in reading.places else Span(fence, fence + 3)
    return (Problem("no-mapping", span, message),)
