"""Every rule: first what must stay silent, then what must be found, and where."""

import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple, get_args

import pytest

from casuskit.core.corpus import Corpus
from casuskit.core.documents import Document
from casuskit.core.findings import Finding, Severity, apply_edits
from casuskit.core.outline import Recalled, outline
from casuskit.core.settings import Settings
from casuskit.privacy.match import Kind
from casuskit.rules import registry
from casuskit.rules.engine import judge, judge_together
from casuskit.rules.registry import GROUPS, rules, useful
from casuskit.rules.rule import Rule, page
from tests.builders import Files, corpus

ROOT = Path(__file__).parents[2]


def examples(rule: Rule[Any]) -> ModuleType:
    """The module with the misses and hits of a rule, in the same group as the rule."""
    return import_module(f"tests.rules.{group_of(rule)}.{rule.id.replace('-', '_')}")


def group_of(rule: Rule[Any]) -> str:
    """The group that a rule is in."""
    return next(group for group in GROUPS if rule in registry.rules(group))


def found(rule: Rule[Any], files: Files) -> list[tuple[Finding, str]]:
    """The findings of one rule, each with its line of text."""
    whole = corpus(files)
    sources = {document.path: document.source for document in whole.documents}
    lines = []
    for finding in judge(whole, rules(), lambda _path: True):
        if finding.rule == rule.id:
            source = sources[finding.path]
            span = source.line_span(source.position(finding.span.start).line)
            lines.append((finding, source.text[span.start : span.end].strip()))
    return lines


def misses() -> Iterator[Any]:
    for rule in rules():
        for number, files in enumerate(examples(rule).MISSES):
            yield pytest.param(rule, files, id=f"{rule.id}-{number}")


def hits() -> Iterator[Any]:
    for rule in rules():
        for number, (files, line) in enumerate(examples(rule).HITS):
            yield pytest.param(rule, files, line, id=f"{rule.id}-{number}")


@pytest.mark.parametrize(("rule", "files"), list(misses()))
def test_a_rule_stays_silent(rule: Rule[Any], files: Files) -> None:
    assert [finding.message for finding, _line in found(rule, files)] == []


@pytest.mark.parametrize(("rule", "files", "line"), list(hits()))
def test_a_rule_finds_its_fault_on_its_line(rule: Rule[Any], files: Files, line: str) -> None:
    assert [text.startswith(line) for _finding, text in found(rule, files)] == [True]


@pytest.mark.parametrize(("rule", "files", "line"), list(hits()))
def test_a_rule_is_loaded_for_whatever_it_finds(rule: Rule[Any], files: Files, line: str) -> None:
    whole = corpus(files)
    hit = next(each.path for each, text in found(rule, files) if text.startswith(line))
    assert group_of(rule) in useful(whole, hit.__eq__)


@pytest.mark.parametrize(("rule", "files", "line"), list(hits()))
def test_a_finding_has_an_end_and_a_message_of_one_line(
    rule: Rule[Any], files: Files, line: str
) -> None:
    for finding, _line in found(rule, files):
        assert finding.span.start <= finding.span.end <= len(files[finding.path])
        assert re.fullmatch(r"[^{}\n]+", finding.message)
        assert "None" not in finding.message
        assert finding.kind is None or finding.kind in get_args(Kind)
        text = files[finding.path]
        assert finding.edits == () or apply_edits(text, finding.edits) != text


@pytest.mark.parametrize(
    "rule",
    [rule for rule in rules() if rule.on in (Corpus, Settings)],
    ids=lambda rule: str(rule.id),
)
def test_a_rule_on_all_files_needs_no_more_of_them_than_an_outline(rule: Rule[Any]) -> None:
    shown = examples(rule)
    for files in (*shown.MISSES, *(files for files, _line in shown.HITS)):
        whole = corpus(files)
        read: set[str] = set()
        known = whole.of(outlined(each, whole, read) for each in whole.documents)
        found = [*judge_together(whole, [rule])]
        assert [*judge_together(known, [rule])] == found
        assert read <= {each.path for each in found}


class Kept(NamedTuple):
    """A file that notes when it is read."""

    document: Document
    read_of: set[str]

    def read(self) -> Document:
        self.read_of.add(self.document.path)
        return self.document

    def title(self) -> str | None:
        return None


def outlined(document: Document, whole: Corpus, read: set[str]) -> Document:
    """A file of which only the outline is known, unless it is the settings or has none."""
    told = whole.library.shape(document.kind)
    known = outline(document, told)
    if document.kind == "team" or known is None:
        return document
    return Recalled(document.path, document.kind, known, told, Kept(document, read))


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: str(rule.id))
def test_a_rule_has_a_page_and_more_misses_than_hits(rule: Rule[Any]) -> None:
    told, shown = page(rule.manual or ""), examples(rule)
    assert all((told.summary, told.why, told.bad, told.good))
    assert rule.severity in tuple(Severity)
    if hasattr(shown, "ON_DISK"):  # what no text can show has its examples in a test of io
        assert f'"{rule.id}"' in (ROOT / shown.ON_DISK).read_text(encoding="utf-8")
    else:
        assert len(shown.MISSES) > len(shown.HITS) >= 1
