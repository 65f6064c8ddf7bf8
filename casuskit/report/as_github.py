"""Findings as GitHub workflow commands: an annotation on its line in the pull request for each."""

from casuskit.core.findings import Severity
from casuskit.report.as_text import summary
from casuskit.report.report import Placed, Report

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def render(report: Report) -> str:
    """A workflow command for each finding and a last line that says how many there are.

    GitHub shows the first ten errors and ten warnings of a step; the log holds them all.
    """
    return "\n".join([*map(_annotation, report.placed), summary(report)]) + "\n"


def _annotation(each: Placed) -> str:
    finding = each.finding
    properties = {"file": each.path, "line": str(each.start.line), "endLine": str(each.end.line)}
    if each.start.line == each.end.line:  # GitHub drops columns that lie on different lines
        properties |= {"col": str(each.start.column), "endColumn": str(each.end.column)}
    properties["title"] = finding.rule
    told = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    return f"::{_COMMANDS[finding.severity]} {told}::{_data(finding.message)}"


def _data(text: str) -> str:
    """Text that ends no line and, for older runners, holds no `##[`, which begins a command too."""
    escaped = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return escaped.replace("##[", "# #[")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
