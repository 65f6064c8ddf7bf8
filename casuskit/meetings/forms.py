"""Read a form that was filled in elsewhere: which of its headings ask what a method asks.

What is recognised becomes an answer, and all else is kept as it was: every word of the form comes
back in an answer, in the rest, or in a remark that says how the form called it; R89.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple
from unicodedata import combining, normalize

from casuskit.core.plain_yaml import Value
from casuskit.core.schemas import Schema, accepts
from casuskit.meetings.form_lines import Line

_NUMBERING = re.compile(r"^\(?(?:[0-9]{1,2}|[a-z])[.)]+\s")
_ASIDE = re.compile(r"\([^()]*\)")
_LEAST_WORDS = 2  # of a label that may be the beginning of a longer heading
_LONGEST_LABEL = 300  # signs; comparing takes time that a whole page is not worth
_LONGEST_UNKNOWN = 8  # words of a heading that only its colon gives away
_LONGEST_PART = 3  # words between two commas that make an item each


class Piece(NamedTuple):
    """A heading as the form has it, the key that asks the same (or none), and what is below it."""

    heading: str
    key: str
    lines: tuple[Line, ...]


class Form(NamedTuple):
    """The answers by key, how the form called each, and what belongs to no question."""

    answers: Mapping[str, Value]
    remarks: Mapping[str, str]
    rest: tuple[Piece, ...]


def labels(questions: Mapping[str, Schema], others: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """By label as it is compared, the key that it asks for; `others` are more labels by key."""
    found: dict[str, str] = {}
    for key, question in questions.items():
        for label in (key.replace("_", " "), str(question.get("title", "")), *others.get(key, ())):
            found.setdefault(_plain(label), key)
    found.pop("", None)
    return found


def read_form(
    lines: Iterable[Line], questions: Mapping[str, Schema], known: Mapping[str, str]
) -> Form:
    """The form in some lines; an answer that a question does not accept stays with the rest."""
    answers: dict[str, Value] = {}
    remarks: dict[str, list[str]] = {}
    rest: list[Piece] = []
    for piece in _pieces(lines, known):
        if not piece.key:
            rest.append(piece)
            continue
        question = questions[piece.key]
        value = _value(question, piece.lines)
        whole = _together(answers.get(piece.key), value)
        if not piece.lines:
            remarks.setdefault(piece.key, []).append(_remark(piece, ""))
        elif accepts(question, whole):
            answers[piece.key] = whole
            remarks.setdefault(piece.key, []).append(_remark(piece, value))
        else:
            rest.append(piece)
    told = {key: "; ".join(dict.fromkeys(filter(None, each))) for key, each in remarks.items()}
    return Form(answers, told, tuple(each for each in rest if each.heading or each.lines))


def _pieces(lines: Iterable[Line], known: Mapping[str, str]) -> Iterator[Piece]:
    """The form cut at its headings; what comes before the first has none."""
    heading, key, below = "", "", list[Line]()
    for line in lines:
        start = _start(line, known)
        if start is None:
            below.append(line)
            continue
        yield Piece(heading, key, tuple(below))
        heading, key, below = start.heading, start.key, [*start.lines]
    yield Piece(heading, key, tuple(below))


def body(rest: Sequence[Piece]) -> str:
    """What belongs to no question as Markdown, under the headings that it had."""
    return "".join(f"\n{part}\n" for piece in rest for part in _paragraphs(piece))


def _paragraphs(piece: Piece) -> Iterator[str]:
    if piece.heading:
        yield f"### {piece.heading}"
    for is_item, lines in groupby(piece.lines, key=lambda each: each.item):
        if is_item:
            yield "\n".join(f"- {line.text}" for line in lines)
        else:
            yield from (line.text for line in lines)


def _start(line: Line, known: Mapping[str, str]) -> Piece | None:
    """The piece that begins with a line; none when the line goes on with what is above it."""
    label, colon, answer = (part.strip() for part in line.text.partition(":"))
    exact = _exact(line.text, known)
    if line.heading:
        if colon and answer and not exact and (key := _key(label, known)):
            return Piece(label, key, (Line(answer),))
        return Piece(line.text, exact or _key(line.text, known), ())
    if exact and (line.numbered or not line.item):
        return Piece(line.text, exact, ())
    if line.item:
        return None
    if colon and (key := _exact(label, known)):
        return Piece(label, key, (Line(answer),) if answer else ())
    is_unknown = colon and not answer and len(label.split()) <= _LONGEST_UNKNOWN
    return Piece(label, "", ()) if is_unknown and label[:1].isupper() else None


def _key(heading: str, known: Mapping[str, str]) -> str:
    """The key of a heading: by its words, else by the longest label that it begins with."""
    if (exact := _exact(heading, known)) or len(heading) > _LONGEST_LABEL:
        return exact
    plain = _plain(_ASIDE.sub(" ", heading))
    begins = (
        label
        for label in known
        if len(label.split()) >= _LEAST_WORDS and plain.startswith(f"{label} ")
    )
    return known[found] if (found := max(begins, key=len, default="")) else ""


def _exact(text: str, known: Mapping[str, str]) -> str:
    """The key of a label, with or without what stands between brackets; a long text is none."""
    if len(text) > _LONGEST_LABEL:
        return ""
    return known.get(_plain(text), "") or known.get(_plain(_ASIDE.sub(" ", text)), "")


def _plain(text: str) -> str:
    """A label as it is compared: small letters without accents, signs or a number before it."""
    letters = normalize("NFKD", _NUMBERING.sub("", text.strip().casefold()))
    bare = "".join(sign for sign in letters if not combining(sign))
    return " ".join(re.findall(r"[^\W_]+", bare))


def _value(question: Schema, lines: Sequence[Line]) -> Value:
    """The lines as the question wants its answer: items, one of its choices, or a text."""
    kinds = question.get("type", ())
    if "array" in kinds:
        choices = question.get("items", {}).get("enum", ())
        found: list[Value] = [_chosen(item, choices) for line in lines for item in _items(line)]
        return found
    text = " ".join(f"{line.text};" if line.item else line.text for line in lines)
    return _chosen(text.removesuffix(";"), question.get("enum", ()))


def _items(line: Line) -> Iterator[str]:
    """The items that a line holds: more than one between semicolons, or between short commas."""
    parts = [part.strip() for part in line.text.split(";")]
    if len(parts) == 1 and not line.text.endswith("."):
        by_comma = [part.strip() for part in line.text.split(",")]
        if all(0 < len(part.split()) <= _LONGEST_PART for part in by_comma):
            parts = by_comma
    yield from filter(None, parts)


def _chosen(text: str, choices: Sequence[object]) -> str:
    """The choice that is meant by a text; the text itself when none is."""
    if not choices or len(text) > _LONGEST_LABEL:
        return text
    plain, words = _plain(text), (str(each) for each in choices if each is not None)
    return next((word for word in words if _plain(word) == plain), text)


def _together(old: Value, new: Value) -> Value:
    """Two answers to one question; only what is missing is asked twice on a form."""
    if not old:
        return new
    if isinstance(old, list) and isinstance(new, list):
        return [*old, *new]
    return f"{old} {new}"


def _remark(piece: Piece, value: Value) -> str:
    """How the form called it, when the key says less; and the words for which a choice stands."""
    written = " ".join(line.text for line in piece.lines)
    told = " ".join(map(str, value)) if isinstance(value, list) else str(value)
    lost = set(_words(written)) - set(_words(told))
    more = set(_words(piece.heading.casefold())) - set(_words(piece.key))
    heading = piece.heading if more else ""
    return f"{piece.heading}: {written}" if lost else heading


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", text)
