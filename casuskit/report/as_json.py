"""Findings as JSON, version 1; fields are added over time, never renamed."""

from typing import Any

from casuskit.core.findings import Severity
from casuskit.core.runner import json_text
from casuskit.report.report import Placed, Report


def render(report: Report) -> str:
    """One JSON object with `findings` and `summary`; lines and columns from 1, end exclusive."""
    document = {
        "version": 1,
        "findings": [_finding(each) for each in report.placed],
        "summary": _summary(report),
    }
    return json_text(document)


def _summary(report: Report) -> dict[str, Any]:
    told: dict[str, Any] = {
        "files": report.files,
        "errors": report.count(Severity.ERROR),
        "warnings": report.count(Severity.WARNING),
        "infos": report.count(Severity.INFO),
        "skipped": report.skipped,
    }
    if report.unread:
        told["skipped_by_reason"] = dict(sorted(report.unread.items()))
    if report.left_out:
        told["left_out"] = report.left_out
    if report.known:
        told["known"] = report.known
    return told


def _finding(each: Placed) -> dict[str, Any]:
    finding = each.finding
    told: dict[str, Any] = {
        "rule": finding.rule,
        "severity": finding.severity.word,
        "path": each.path,
        "line": each.start.line,
        "column": each.start.column,
        "end_line": each.end.line,
        "end_column": each.end.column,
        "message": finding.message,
    }
    if finding.kind:
        told["kind"] = finding.kind
    if each.origin:
        told["commit"] = each.origin.commit
        told["commits"] = each.origin.commits
    if finding.edits:
        told["fix"] = [
            {"start": edit.span.start, "end": edit.span.end, "text": edit.text}
            for edit in finding.edits
        ]
    return told
