"""Findings as lines for people: `path:line:column: severity rule: message`, and a summary."""

from collections.abc import Iterator

from casuskit.core.findings import Severity
from casuskit.core.messages import _, ngettext
from casuskit.core.runner import harmless
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
    asides = [", ".join(parts) or report.clean, *_asides(report)]
    return f"{files}: {'; '.join(asides)}."


def _asides(report: Report) -> Iterator[str]:
    """What was known already, and what nobody looked into."""
    if report.known:
        yield ngettext(
            "{count} known finding is left out", "{count} known findings are left out", report.known
        ).format(count=report.known)
    if said := not_looked_into(report):
        yield said
    if report.left_out:
        yield ngettext(
            "{count} other file was left alone",
            "{count} other files were left alone",
            report.left_out,
        ).format(count=report.left_out)


def not_looked_into(report: Report) -> str:
    """How many files could not be looked into, and why; empty when there is none."""
    if not report.skipped:
        return ""
    told = ngettext(
        "{count} file could not be looked into",
        "{count} files could not be looked into",
        report.skipped,
    ).format(count=report.skipped)
    reasons = ", ".join(_reason(code, count) for code, count in sorted(report.unread.items()))
    return f"{told} ({reasons})" if reasons else told


def _reason(code: str, count: int) -> str:
    told = {
        "attachment": ngettext("{count} attachment", "{count} attachments", count),
        "not-utf-8": ngettext("{count} not in UTF-8", "{count} not in UTF-8", count),
        "too-large": ngettext("{count} too large", "{count} too large", count),
    }
    closed = ngettext("{count} closed or a link", "{count} closed or links", count)
    return told.get(code, closed).format(count=count)


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
    shown = text
    if not text.isprintable():
        shown = "".join(sign if sign.isprintable() else f"\\u{ord(sign):04x}" for sign in text)
    return harmless(shown)
