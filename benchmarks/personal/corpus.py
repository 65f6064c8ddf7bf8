"""Read texts whose personal data is marked, and write them as a document a line.

In `notes/*.txt` a line `=== id | genre: …` opens a note, and a marked piece of it reads
`⟦KIND background variant|text⟧`, with `-` for what does not apply.

    python -m benchmarks.personal.corpus case-development > case-development.jsonl
"""

import argparse
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

NOTES = Path(__file__).parent / "notes"
DOCS = Path(__file__).parents[2] / "docs"
ENGLISH = frozenset({"architecture.md", "dependencies.md", "traceability.md"})
HEAD = re.compile(r"^=== (?P<id>\S+) \| genre: (?P<genre>.+)\n", re.MULTILINE)
MARK = re.compile(r"⟦(?P<kind>[A-Z_]+) (?P<background>\S+) (?P<variant>\S+)\|(?P<text>[^⟦⟧]+)⟧")


@dataclass(frozen=True)
class Span:
    """A piece of a text, by character offsets, and what it is.

    `background` says where a name comes from and `variant` how it is written; only marked pieces
    have them, and not all.
    """

    start: int
    end: int
    kind: str
    background: str | None = None
    variant: str | None = None


@dataclass(frozen=True)
class Document:
    """A text with the pieces that should be found in it."""

    id: str
    text: str
    spans: tuple[Span, ...]


def read_notes(name: str) -> tuple[Document, ...]:
    """The notes of `notes/<name>.txt`; none where there is no such file."""
    path = NOTES / f"{name}.txt"
    return tuple(parse(path.read_text(encoding="utf-8"))) if path.is_file() else ()


def parse(text: str) -> Iterator[Document]:
    """The notes in a text of ours."""
    heads = list(HEAD.finditer(text))
    ends = [head.start() for head in heads[1:]] + [len(text)]
    for head, end in zip(heads, ends, strict=True):
        yield _document(head["id"], text[head.end() : end].rstrip("\n") + "\n")


def _document(id_: str, marked: str) -> Document:
    """Take the marks out, and count the places in what is left."""
    plain, spans, last, length = [], [], 0, 0
    for mark in MARK.finditer(marked):
        plain += [marked[last : mark.start()], mark["text"]]
        start = length + mark.start() - last
        length = start + len(mark["text"])
        spans.append(Span(start, length, mark["kind"], _said(mark, 2), _said(mark, 3)))
        last = mark.end()
    text = "".join([*plain, marked[last:]])
    if "⟦" in text or "⟧" in text:
        raise ValueError(f"{id_}: a mark cannot be read")
    return Document(id_, text, tuple(spans))


def _said(mark: re.Match[str], group: int) -> str | None:
    return None if mark[group] == "-" else mark[group]


def read_lines(path: Path) -> tuple[Document, ...]:
    """The documents of a file with one in JSON on each line: `id`, `text` and `spans`."""
    with path.open(encoding="utf-8") as lines:
        return tuple(_from_json(line) for line in lines if line.strip())


def _from_json(line: str) -> Document:
    read = json.loads(line)
    spans = tuple(Span(each["start"], each["end"], each["type"]) for each in read["spans"])
    return Document(read["id"], read["text"], spans)


def to_json(document: Document) -> str:
    """A document on one line, as `read_lines` and the usual evaluators read it."""
    spans = [
        {
            "start": span.start,
            "end": span.end,
            "type": span.kind,
            **({"background": span.background} if span.background else {}),
            **({"variant": span.variant} if span.variant else {}),
        }
        for span in document.spans
    ]
    found = {"id": document.id, "text": document.text, "spans": spans}
    return json.dumps(found, ensure_ascii=False)


def manual() -> tuple[Document, ...]:
    """The Dutch pages of our own manual: prose with tables and commands between."""
    pages = (page for page in sorted(DOCS.glob("*.md")) if page.name not in ENGLISH)
    return tuple(Document(page.stem, page.read_text(encoding="utf-8"), ()) for page in pages)


def running_text(documents: Iterable[Document]) -> Document:
    """The sentences of documents as one text: no tables, no commands, no numbers."""
    lines = joined(documents).split("\n")
    kept = [line for line in lines if not any(sign in line for sign in "|`<>[]#=0123456789")]
    return Document("running text", "\n".join(kept), ())


def joined(documents: Iterable[Document]) -> str:
    """All texts as one."""
    return "\n".join(document.text for document in documents)


def main() -> None:
    """Print the notes of one file as a document a line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("name", help="such as case-development")
    for document in read_notes(parser.parse_args().name):
        print(to_json(document))


if __name__ == "__main__":
    main()
