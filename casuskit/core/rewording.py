"""Replace pieces of a document's text so that its front matter still reads as it did.

A plain scalar cannot begin with `[`, nor hold `: ` or ` #`; where a new text would do that, the
whole value is put between quotes. A key is never changed: it has no neutral form.
"""

import json
from collections import Counter
from collections.abc import Iterable, Sequence

from casuskit.core.documents import Document, parse
from casuskit.core.editing import edited, scalar
from casuskit.core.findings import Edit, apply_edits
from casuskit.core.text import Source, Span

_QUOTED = ("'", '"', "|", ">")
_FLOW = ("[", "{")


def reworded(document: Document, edits: Sequence[Edit]) -> str:
    """The text with the edits; those in front matter that would no longer read are left out."""
    outer = [each for each in edits if not _in_front(document, each.span)]
    keys = [place.key for place in document.places.values() if place.key]
    inner = [
        each
        for each in edits
        if each not in outer and not any(_overlap(each.span, key) for key in keys)
    ]
    text = edited(document, *outer, *_in_scalars(document, inner))
    return text if not inner or _reads_as_well(document, text) else edited(document, *outer)


def _in_front(document: Document, span: Span) -> bool:
    return span.start < document.front.end


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _reads_as_well(document: Document, text: str) -> bool:
    """Whether a new text has no problem that the old one had not."""
    after = parse(Source(document.path, text))
    found = Counter(each.code for each in after.problems)
    return found <= Counter(each.code for each in document.problems)


def _in_scalars(document: Document, edits: Iterable[Edit]) -> list[Edit]:
    """The edits, with those of one plain value as one edit of that value."""
    found: list[Edit] = []
    of_value: dict[Span, list[Edit]] = {}
    for edit in edits:
        value = _plain_value(document, edit.span)
        if value is None:
            found.append(edit)
        else:
            of_value.setdefault(value, []).append(edit)
    return found + [_value_edit(document, value, each) for value, each in of_value.items()]


def _plain_value(document: Document, span: Span) -> Span | None:
    """The plain scalar around a span; none around a comment, a key or what is quoted."""
    text, parents = document.source.text, {route[:-1] for route in document.places if route}
    for route, place in document.places.items():
        value = place.value
        if route in parents or not value.start <= span.start < span.end <= value.end:
            continue
        return None if text[value.start] in (*_QUOTED, *_FLOW) else value
    return None


def _value_edit(document: Document, value: Span, edits: Sequence[Edit]) -> Edit:
    """A plain value after its edits: plain where that reads back as itself, else in quotes."""
    moved = [
        Edit(Span(each.span.start - value.start, each.span.end - value.start), each.text)
        for each in edits
    ]
    was = document.source.text[value.start : value.end]
    lines = apply_edits(was, tuple(moved)).splitlines()
    new = " ".join(line.strip() for line in lines)
    written = scalar(new)
    if written == new and _in_flow(document, value) and any(sign in new for sign in ",[]{}"):
        written = json.dumps(new, ensure_ascii=False)
    return Edit(value, written)


def _in_flow(document: Document, value: Span) -> bool:
    """Whether a value stands in a list or mapping between brackets."""
    text = document.source.text
    return any(
        text[place.value.start : place.value.start + 1] in _FLOW
        for place in document.places.values()
        if place.value.start < value.start and value.end <= place.value.end
    )
