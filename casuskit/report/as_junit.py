"""Findings as JUnit XML: a test case for each, and one that passes when there are none."""

import re
from xml.etree import ElementTree as ET

from casuskit.core.findings import Severity
from casuskit.core.runner import harmless_markup
from casuskit.report.as_text import not_looked_into, summary
from casuskit.report.report import Placed, Report

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render(report: Report) -> str:
    """One suite; an error is a failed case, a remark is a passed case that says something.

    What could not be looked into is a skipped case.
    """
    failures, unread = str(report.count(Severity.ERROR)), not_looked_into(report)
    tests = (len(report.placed) or 1) + bool(unread)
    counts = {"tests": str(tests), "failures": failures, "errors": "0"}
    suites = ET.Element("testsuites", {"name": "casus", **counts})
    suite = ET.SubElement(
        suites, "testsuite", {"name": "casus", **counts, "skipped": str(int(bool(unread)))}
    )
    for each in report.placed:
        suite.append(_case(each))
    if not report.placed:
        ET.SubElement(suite, "testcase", {"classname": "casus", "name": _valid(summary(report))})
    if unread:
        left = ET.SubElement(suite, "testcase", {"classname": "casus", "name": _valid(unread)})
        ET.SubElement(left, "skipped", {"message": _valid(unread)})
    ET.indent(suites)
    made = harmless_markup(ET.tostring(suites, "unicode"))
    return f'<?xml version="1.0" encoding="utf-8"?>\n{made}\n'


def _case(each: Placed) -> ET.Element:
    finding, path = each.finding, _valid(each.path)
    message = _valid(finding.message)
    told = f"{each.start.line}:{each.start.column}: {_valid(finding.rule)}: {message}"
    case = ET.Element("testcase", {"classname": path, "name": told, "file": path})
    if finding.severity is Severity.ERROR:
        failure = ET.SubElement(case, "failure", {"type": _valid(finding.rule), "message": message})
        failure.text = f"{path}:{told}"
    else:
        ET.SubElement(case, "system-out").text = f"{finding.severity.word}: {path}:{told}"
    return case


def _valid(text: str) -> str:
    """The text without the characters that XML 1.0 cannot hold, escaped or not."""
    return _NOT_XML.sub("", text)
