"""Findings as lines for people: `path:line:column: severity rule: message`, and a summary."""

import re

from casuskit.core.findings import Severity
from casuskit.core.messages import _, ngettext
from casuskit.report.report import Placed, Report

_ORDER = (Severity.ERROR, Severity.WARNING, Severity.INFO)


def render(report: Report) -> str:
    """A line for each finding and a last line that says how many there are."""
    lines = [_line(each) for each in report.placed]
    return "\n".join([*lines, summary(report)]) + "\n"


def summary(report: Report) -> str:
    """How many files were looked at and what was found in them."""
    files = ngettext("{count} file", "{count} files", report.files).format(count=report.files)
    parts = [_count(severity, count) for severity in _ORDER if (count := report.count(severity))]
    told = ", ".join(parts) or report.clean
    if report.skipped:
        told += "; " + ngettext(
            "{count} file could not be looked into",
            "{count} files could not be looked into",
            report.skipped,
        ).format(count=report.skipped)
    return f"{files}: {told}."


def _count(severity: Severity, count: int) -> str:
    told = {
        Severity.ERROR: ngettext("{count} error", "{count} errors", count),
        Severity.WARNING: ngettext("{count} warning", "{count} warnings", count),
        Severity.INFO: ngettext("{count} info", "{count} infos", count),
    }
    return told[severity].format(count=count)


def severity_word(severity: Severity) -> str:
    """The name of a severity in the language in use."""
    return {
        Severity.ERROR: _("error"),
        Severity.WARNING: _("warning"),
        Severity.INFO: _("info"),
    }[severity]


def _line(each: Placed) -> str:
    finding = each.finding
    place = f"{each.path}:{each.start.line}:{each.start.column}"
    return one_line(f"{place}: {severity_word(finding.severity)} {finding.rule}: {finding.message}")


def one_line(text: str) -> str:
    """A text that stays on its line and gives a CI runner no commands (`::x::`, `##[x]`)."""
    shown = "".join(sign if sign.isprintable() else f"\\u{ord(sign):04x}" for sign in text)
    return re.sub("^::", r"\\:\\:", shown).replace("##[", "## [")
