"""Findings as a GitLab Code Quality report: shown beside the lines of a merge request."""

from typing import Any

from casuskit.core.findings import Severity
from casuskit.core.runner import json_text
from casuskit.report.as_text import not_looked_into
from casuskit.report.fingerprints import digest, fingerprints
from casuskit.report.report import Placed, Report

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}


def render(report: Report) -> str:
    """One JSON list with an object for each finding; empty when there is nothing to remark."""
    names = fingerprints(report.placed)
    issues = [_issue(each, name) for each, name in zip(report.placed, names, strict=True)]
    if unread := not_looked_into(report):
        issues.append(_not_looked_into(unread))
    return json_text(issues)


def _not_looked_into(unread: str) -> dict[str, Any]:
    """The list has no summary, so that what nobody could look into is an issue of its own."""
    return {
        "description": unread,
        "check_name": "not-looked-into",
        "fingerprint": digest("not-looked-into"),
        "severity": "major",
        "location": {"path": ".", "lines": {"begin": 1}},
    }


def _issue(each: Placed, fingerprint: str) -> dict[str, Any]:
    return {
        "description": each.finding.message,
        "check_name": each.finding.rule,
        "fingerprint": fingerprint,
        "severity": _SEVERITIES[each.finding.severity],
        "location": {"path": each.path, "lines": {"begin": each.start.line}},
    }
