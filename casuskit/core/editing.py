"""Change one value in front matter by an edit of its span; all other text stays as it is."""

import json
from collections.abc import Sequence

from casuskit.core.documents import Document
from casuskit.core.findings import Edit, apply_edits
from casuskit.core.plain_yaml import read
from casuskit.core.text import Span


def set_text(document: Document, key: str, value: str) -> tuple[Edit, ...]:
    """Edits that give a key a text; a comment behind the old value stays."""
    written = f" {scalar(value)}" if value else ""
    place = document.places.get((key,))
    if place is None or place.key is None:
        return (_added(document, f"{key}:{written}"),)
    text, source = document.source.text, document.source
    colon = text.index(":", place.key.end) + 1
    line = source.line_span(source.position(colon).line)
    if place.value.start > line.end:
        return (
            Edit(Span(colon, colon), written),
            Edit(Span(line.end, place.value.end), ""),
        )
    comment = text[place.value.start : line.end].partition(" #")
    kept = (
        f"{comment[1]}{comment[2]}" if text[place.value.start : line.end][:1] in ("|", ">") else ""
    )
    return (Edit(Span(colon, max(place.value.end, colon)), written + kept),)


def set_list(document: Document, key: str, items: Sequence[str]) -> tuple[Edit, ...]:
    """Edits that give a key a list; items that stay keep their lines, comments included."""
    text, source = document.source.text, document.source
    break_, place = line_break(text), document.places.get((key,))
    if place is None or place.key is None:
        lines = "".join(f"{break_}  - {scalar(item)}" for item in items)
        return (_added(document, f"{key}:{lines}"),)
    kept = _item_lines(document, key)
    start = text.index(":", place.key.end) + 1
    end = max(place.value.end, start)
    if place.value.start > source.line_span(source.position(start).line).end:
        start = source.line_span(source.position(start).line).end
    if kept:
        end = max(end, source.line_span(source.position(end).line).end)
    lines_now = [kept.pop(item, f"  - {scalar(item)}") for item in items]
    left = [line for each in kept.values() for line in each.split(break_) if "#" in line]
    lines_now += [f"  {line[line.index('#') :]}" for line in left]
    return (Edit(Span(start, end), "".join(f"{break_}{line}" for line in lines_now)),)


def edited(document: Document, *edits: Edit) -> str:
    """The whole text of a document after its edits."""
    return apply_edits(document.source.text, edits)


def scalar(value: str) -> str:
    """A text as YAML on one line: plain when it reads back as itself, else in quotes."""
    plain = value and value == value.strip() and "\n" not in value and "#" not in value
    if plain and not value.startswith("---"):
        reading = read(f"k: {value}\n")
        if not reading.problems and reading.value == {"k": value}:
            return value
    return json.dumps(value, ensure_ascii=False)


def line_break(text: str) -> str:
    """How the lines of a text end."""
    return "\r\n" if "\r\n" in text else "\n"


def _added(document: Document, line: str) -> Edit:
    """A new last line of the front matter."""
    end = document.front.end
    return Edit(Span(end, end), line + line_break(document.source.text))


def _item_lines(document: Document, key: str) -> dict[str, str]:
    """By item of a block list the line that it stands on, with the comment lines above it."""
    text, source = document.source.text, document.source
    value = document.data.get(key)
    place = document.places.get((key,))
    if (
        not isinstance(value, list)
        or place is None
        or text[place.value.start : place.value.start + 1] == "["
    ):
        return {}
    lines: dict[str, str] = {}
    previous = source.position(place.key.start if place.key else place.value.start).line
    for number, item in enumerate(value):
        line = source.position(document.places[key, number].value.start).line
        spans = [source.line_span(each) for each in range(previous + 1, line + 1)]
        lines[str(item)] = line_break(text).join(text[span.start : span.end] for span in spans)
        previous = line
    return lines
