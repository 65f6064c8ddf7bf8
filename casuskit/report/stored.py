"""A report, or the findings of one file, as text that can be kept: no more than was printed."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from casuskit.core.findings import Edit, Finding, Severity
from casuskit.core.text import Position, Span
from casuskit.report.report import Placed, Report


def placed_text(placed: Iterable[Placed]) -> str:
    """Findings at their places as one line of JSON; only those of rules that look at no person."""
    return json.dumps([_row(each) for each in placed], ensure_ascii=False)


def placed_of(text: str) -> Iterator[Placed]:
    """The findings that `placed_text` wrote; raises `ValueError` and the like for another text."""
    for row in json.loads(text):
        rule, weight, path, shown, start, end, message, edits = row
        fixes = tuple(Edit(Span(*span), new) for *span, new in edits)
        finding = Finding(rule, Severity(weight), path, NOWHERE, message, None, fixes)
        yield Placed(finding, shown, Position(*start), Position(*end))


NOWHERE = Span(0, 0)
"""The span of a finding whose text was not read again; its line and column are known."""


def _row(each: Placed) -> list[Any]:
    finding = each.finding
    edits = [(*edit.span, edit.text) for edit in finding.edits]
    return [
        finding.rule,
        finding.severity,
        finding.path,
        each.path,
        each.start,
        each.end,
        finding.message,
        edits,
    ]


def report_text(report: Report) -> str:
    """A whole report as text."""
    kept = report._replace(placed=(), rules=dict(report.rules), unread=dict(report.unread))
    return f"{json.dumps(kept, ensure_ascii=False)}\n{placed_text(report.placed)}"


def report_of(text: str) -> Report:
    """The report that `report_text` wrote; raises `ValueError` and the like for another text."""
    head, _line, placed = text.partition("\n")
    return Report(*json.loads(head))._replace(placed=tuple(placed_of(placed)))
