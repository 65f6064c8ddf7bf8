"""Change one value in front matter by an edit of its span; all other text stays as it is."""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from casuskit.core.documents import Document
from casuskit.core.errors import CasusError
from casuskit.core.findings import Edit, apply_edits
from casuskit.core.frontmatter import BYTE_ORDER_MARK
from casuskit.core.messages import _
from casuskit.core.plain_yaml import read
from casuskit.core.text import Span

_COMMENT = re.compile(r"(?<![ \t])[ \t]*(?<!\S)#[^\r\n]*")
_NOT_AS_IT_IS = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


def set_text(document: Document, key: str, value: str) -> tuple[Edit, ...]:
    """Edits that give a key a text; the comments around the old value stay."""
    written = f" {scalar(value)}" if value else ""
    old = _old(document, key)
    if old is None:
        return (_added(document, f"{key}:{written}"),)
    return (Edit(old.span, written + old.behind + _below(document, old.comments)),)


def set_list(document: Document, key: str, items: Sequence[str]) -> tuple[Edit, ...]:
    """Edits that give a key a list; items that stay keep their lines, comments included."""
    break_, old = line_break(document.source.text), _old(document, key)
    if old is None:
        return (_added(document, f"{key}:", *(f"  - {scalar(item)}" for item in items)),)
    indent, left = _item_lines(document, key)
    gone, lines = set(old.comments), ""
    for item in items:
        same = next((line for line in left if line.item == item), None)
        if same:
            left.remove(same)
            gone -= {each for each in gone if same.span.start <= each.start < same.span.end}
        lines += break_ + (_cut(document, same.span) if same else f"{indent}- {scalar(item)}")
    return (Edit(old.span, old.behind + _below(document, gone) + lines),)


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
    quoted = json.dumps(value, ensure_ascii=False)
    return _NOT_AS_IT_IS.sub(lambda match: f"\\u{ord(match.group()):04x}", quoted)


def line_break(text: str) -> str:
    """How the lines of a text end."""
    return "\r\n" if "\r\n" in text else "\n"


class _Old(NamedTuple):
    """All that stands behind the colon of a key.

    `behind` is the comment on the line of the key, `comments` are those on the lines below.
    """

    span: Span
    behind: str
    comments: tuple[Span, ...]


class _ItemLine(NamedTuple):
    """The lines of one item of a list, the comments above it included.

    `item` is empty when the text itself takes more than one line; such an item is written anew.
    """

    item: object
    span: Span


def _old(document: Document, key: str) -> _Old | None:
    """The old value of a key; absent when the key is not there."""
    text, whole = document.source.text, document.places.get(())
    if whole and text[whole.value.start : whole.value.start + 1] == "{":
        message = _("{path}: write each key on a line of its own, without braces.")
        raise CasusError(message.format(path=document.path))
    place = document.places.get((key,))
    if place is None or place.key is None:
        return None
    start = text.index(":", place.key.end) + 1
    end = max(start, place.value.end)
    behind = _COMMENT.match(text, end)
    end = behind.end() if behind else end
    first = document.source.line_span(document.source.position(start).line).end
    comments = tuple(_comments(document, key, Span(start, end)))
    on_line = "".join(_cut(document, each) for each in comments if each.start < first)
    return _Old(Span(start, end), on_line, tuple(each for each in comments if each.start > first))


def _comments(document: Document, key: str, span: Span) -> Iterator[Span]:
    """The comments in a span, each with the blanks before it; a `#` in a text is none."""
    text, texts = document.source.text, sorted(_texts(document, key))
    position = span.start
    while match := _COMMENT.search(text, position, span.end):
        at = match.group().index("#") + match.start()
        inside = next((each for each in texts if each.start <= at < each.end), None)
        if inside is None:
            yield Span(match.start(), match.end())
        position = inside.end if inside else match.end()


def _texts(document: Document, key: str) -> Iterator[Span]:
    """Where the texts below a key stand; of a folded or literal one the lines below its sign."""
    text, source = document.source.text, document.source
    parents = {route[:-1] for route in document.places}
    for route, place in document.places.items():
        start, end = place.value.start, place.value.end
        sign = text[start : start + 1]
        if route[:1] == (key,) and route not in parents and sign not in ("[", "{"):
            folded = sign in ("|", ">")
            yield Span(source.line_span(source.position(start).line).end if folded else start, end)


def _item_lines(document: Document, key: str) -> tuple[str, list[_ItemLine]]:
    """The indent of a block list, and its items; nothing when the value is no such list."""
    text, source = document.source.text, document.source
    value, place = document.data.get(key), document.places[(key,)]
    if not isinstance(value, list) or text[place.value.start : place.value.start + 1] != "-":
        return f"{_indent(document)}  ", []
    lines: list[_ItemLine] = []
    previous = source.position(place.key.start if place.key else place.value.start).line
    for number, item in enumerate(value):
        here = document.places[key, number].value
        line, last = source.position(here.start).line, source.position(here.end).line
        span = Span(source.line_span(previous + 1).start, source.line_span(last).end)
        lines.append(_ItemLine(item if line == last else None, span))
        previous = last
    first = source.line_span(source.position(place.value.start).line).start
    return text[first : place.value.start], lines


def _cut(document: Document, span: Span) -> str:
    return document.source.text[span.start : span.end]


def _below(document: Document, comments: Iterable[Span]) -> str:
    """Comments that lost their value, on lines of their own."""
    break_ = line_break(document.source.text)
    return "".join(f"{break_}  {_cut(document, each).strip()}" for each in sorted(comments))


def _added(document: Document, *lines: str) -> Edit:
    """New last lines of the front matter, as far from the edge as its keys."""
    text, end = document.source.text, document.front.end
    break_ = line_break(text)
    before = "" if text[:end].endswith(("\n", "\ufeff")) or not end else break_
    indent = _indent(document)
    return Edit(Span(end, end), before + "".join(f"{indent}{line}{break_}" for line in lines))


def _indent(document: Document) -> str:
    """What stands before the first key on its line, or before the `?` that announces it."""
    whole = document.places.get(())
    first = whole.value.start if whole else 0
    line = document.source.line_span(document.source.position(first).line)
    return document.source.text[line.start : first].removeprefix(BYTE_ORDER_MARK)
