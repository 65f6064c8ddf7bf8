"""An outline answers as the file does, and holds nobody's words."""

import json
import re
from collections.abc import Iterator
from datetime import date
from itertools import product
from typing import NamedTuple

import pytest

from casuskit.core.documents import Document, parse
from casuskit.core.outline import Recalled, outline
from casuskit.core.schemas import NO_SHAPE, questions
from casuskit.core.text import Source
from tests.builders import shipped

KINDS = ("casus", "bijeenkomst", "bespreking")
VALUES = (
    *("", "~", '""', "''", '" "', "[]", "{}", "true", "ja", "0", "7", "-1", "1.5", "012"),
    *("2026-02-03", "2026-02-30", "2026-001", "25:99", "bt-1", "kbz", "[2026-001, bt-1]"),
    *("[a, 7, '', b]", "\n  - een\n  - twee woorden", ">-\n  een\n  twee", "Ghebremeskel wacht"),
    *("ghebremeskel", "[ghebremeskel]", "{a: b}", "'12'", "opgeruimd", "999990007", "'999990007'"),
    *("[2026-001, 999990007]", "bt-999990007", "0600000000", "06-00000000", "0600-000-000"),
)


class File(NamedTuple):
    """A file that can be read again."""

    document: Document

    def read(self) -> Document:
        return self.document

    def title(self) -> str | None:
        return None


class Gone:
    """A file that nobody may read."""

    def read(self) -> Document:
        raise AssertionError

    def title(self) -> str | None:
        return None


def documents(kind: str) -> Iterator[tuple[str, Document]]:
    """Every key of a kind with every value."""
    keys = sorted(shipped().shape(kind).keys.keys() - {"schema"})
    for key, value in product((*keys, "onbekend"), VALUES):
        text = f"---\nschema: {kind}/1\n{key}: {value}\n---\n\n- [ ] Bel @bt-1\n"
        yield key, parse(Source(f"{kind}.md", text))


def answers(document: Document, key: str) -> tuple[object, ...]:
    readers = (document.text, document.texts, document.number, document.day, document.answered)
    return (*(each(key) for each in readers), document.waits)


@pytest.mark.parametrize("kind", KINDS)
def test_whatever_stands_behind_a_key_a_file_that_is_recalled_answers_the_same(kind: str) -> None:
    told = shipped().shape(kind)
    for key, document in documents(kind):
        known = outline(document, told)
        if known is not None:
            known = json.loads(json.dumps(known))
            recalled = Recalled(document.path, kind, known, told, File(document))
            if kind == "bespreking":
                assert answers(recalled, key) == answers(document, key), document.source.text
            else:
                assert answers(recalled, key)[:-1] == answers(document, key)[:-1]
            assert recalled == document


@pytest.mark.parametrize("kind", KINDS)
def test_an_outline_holds_no_words(kind: str) -> None:
    for key, document in documents(kind):
        told = outline(document, shipped().shape(kind))
        bounded = key in shipped().shape(kind).bounded
        assert bounded or "ghebremeskel" not in json.dumps(told).lower()
        assert "wacht" not in json.dumps(told)
        assert not re.search("[0-9]{5}|0600|06-", json.dumps(told))


def test_what_an_outline_tells_is_not_read() -> None:
    told = shipped().shape("bespreking")
    text = "casus: 2026-001\nbijeenkomst: 2026-12-03\nleeropbrengst: Vraag het eerder\n"
    known = outline(parse(Source("a.md", f"---\nschema: bespreking/1\n{text}---\n")), told)
    assert known is not None
    recalled = Recalled("a.md", "bespreking", known, told, Gone())
    assert (recalled.path, recalled.kind, recalled.waits) == ("a.md", "bespreking", False)
    assert (recalled.text("casus"), recalled.day("bijeenkomst")) == (
        "2026-001",
        date(2026, 12, 3),
    )
    assert (recalled.answered("leeropbrengst"), recalled.answered("uitkomst")) == (True, False)
    assert recalled.texts("discussiepunten") == ()
    for ask in (lambda: recalled.texts("leeropbrengst"), lambda: recalled.text("onbekend")):
        with pytest.raises(AssertionError):
            ask()


@pytest.mark.parametrize("kind", KINDS)
def test_every_choice_is_told(kind: str) -> None:
    told = shipped().shape(kind)
    for key, question in questions(shipped().schemas[kind]).items():
        for choice in filter(None, question.get("items", question).get("enum", ())):
            text = f"---\nschema: {kind}/1\n{key}: {choice}\n---\n"
            known = outline(parse(Source("a.md", text)), told)
            assert known is not None
            assert known[told.keys[key]] == choice


def test_of_what_is_no_kind_nothing_is_told() -> None:
    assert shipped().shape("iets") == NO_SHAPE
