"""Findings as SARIF 2.1.0, the exchange format that forges and editors read."""

from typing import Any
from urllib.parse import quote

from casuskit import __version__
from casuskit.core.findings import Severity
from casuskit.core.project import HOME, rule_page
from casuskit.core.runner import json_text
from casuskit.report.as_text import not_looked_into
from casuskit.report.fingerprints import fingerprints
from casuskit.report.report import Placed, Report

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def render(report: Report) -> str:
    """One SARIF log with one run; only rules that found something are described."""
    rules = sorted({each.finding.rule for each in report.placed})
    names = fingerprints(report.placed)
    run: dict[str, Any] = {
        "tool": {"driver": _driver(report, rules)},
        "columnKind": "unicodeCodePoints",
        "results": [
            _result(each, rules.index(each.finding.rule), name)
            for each, name in zip(report.placed, names, strict=True)
        ],
    }
    if unread := not_looked_into(report):
        told = {"level": "warning", "message": {"text": unread}}
        run["invocations"] = [{"executionSuccessful": True, "toolExecutionNotifications": [told]}]
    log = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [run],
    }
    return json_text(log)


def _driver(report: Report, rules: list[str]) -> dict[str, Any]:
    return {
        "name": "casuskit",
        "version": __version__,
        "informationUri": HOME,
        "rules": [
            {
                "id": rule,
                "shortDescription": {"text": report.rules.get(rule, rule)},
                "helpUri": rule_page(rule),
            }
            for rule in rules
        ],
    }


def _result(each: Placed, rule: int, fingerprint: str) -> dict[str, Any]:
    return {
        "ruleId": each.finding.rule,
        "ruleIndex": rule,
        "level": _LEVELS[each.finding.severity],
        "message": {"text": each.finding.message},
        "locations": [{"physicalLocation": _location(each)}],
        "partialFingerprints": {"casuskitFinding/v1": fingerprint},
    }


def _location(each: Placed) -> dict[str, Any]:
    return {
        "artifactLocation": {"uri": quote(each.path, errors="surrogateescape")},
        "region": {
            "startLine": each.start.line,
            "startColumn": each.start.column,
            "endLine": each.end.line,
            "endColumn": each.end.column,
        },
    }
