"""Every reporter gives one sound document for any finding, and the same bytes as last time."""

import json
import os
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casuskit import __version__
from casuskit.core import messages
from casuskit.core.findings import Edit, Finding, Severity
from casuskit.core.text import Position, Span
from casuskit.report import as_github, as_gitlab, as_json, as_junit, as_sarif, as_text
from casuskit.report.fingerprints import fingerprints
from casuskit.report.report import Placed, Report

GOLDEN = Path(__file__).parent / "golden"
FORMATS = {
    "text": "txt",
    "json": "json",
    "github": "txt",
    "gitlab": "json",
    "sarif": "sarif",
    "junit": "xml",
}
FORGED = "100%\n::error::forged ##[error]forged"
HERE = Position(3, 9)


def placed(
    *,
    rule: str = "missing-key",
    severity: Severity = Severity.ERROR,
    path: str = "casussen/2026-001.md",
    message: str = "`titel` is missing.",
    end: Position = HERE,
    **more: Any,
) -> Placed:
    finding = Finding(rule, severity, path, Span(0, 0), message, **more)
    return Placed(finding, path, Position(3, 1), end)


def report(*found: Placed) -> Report:
    rules = {"missing-key": "A key that the schema asks for is missing."}
    return Report(found, 4, 0, "nothing to remark", rules)


FIXED = report(
    placed(edits=(Edit(Span(4, 4), "titel:\n"),)),
    placed(message="`team` is missing."),
    placed(
        rule="phone-number",
        severity=Severity.WARNING,
        path="casussen/50%,a: één ##[b].md",
        message="A telephone number: 06•••••••• (masked).",
        kind="PHONE",
    ),
    placed(severity=Severity.INFO, path="casus.yaml", message=FORGED, end=Position(5, 2)),
)
CLEAN = report()


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    messages.use("en")
    yield
    messages.use("en")


def render(name: str, told: Report) -> str:
    text: str = import_module(f"casuskit.report.as_{name}").render(told)
    return text


@pytest.mark.parametrize("name", FORMATS)
def test_a_fixed_report_is_written_as_in_its_golden_file(name: str) -> None:
    file = GOLDEN / f"{name}.{FORMATS[name]}"
    text = render(name, FIXED).replace(f'"version": "{__version__}"', '"version": "VERSION"')
    if os.environ.get("GOLDEN"):
        file.write_bytes(text.encode())
    assert text == file.read_bytes().decode()


@pytest.mark.parametrize("name", FORMATS)
def test_a_reporter_knows_a_clean_run(name: str) -> None:
    assert render(name, CLEAN).endswith("\n")


# GitHub

COMMAND = re.compile(r"::(error|warning|notice) ([^:]*)::(.*)")


def unescaped(text: str) -> str:
    """What the runner makes of a property (actions/runner, ActionCommand.cs)."""
    for code, sign in (("0D", "\r"), ("0A", "\n"), ("3A", ":"), ("2C", ","), ("25", "%")):
        text = text.replace(f"%{code}", sign)
    return text


def annotations(text: str) -> list[tuple[str, dict[str, str], str]]:
    """The commands that a runner finds in a log; its lines end at CR or LF, and nowhere else."""
    found = [COMMAND.fullmatch(line) for line in re.split(r"[\r\n]", text)]
    return [
        (each[1], dict(pair.split("=", 1) for pair in each[2].split(",")), each[3])
        for each in found
        if each
    ]


def test_the_last_github_line_is_a_plain_summary() -> None:
    assert render("github", FIXED).splitlines()[-1] == as_text.summary(FIXED)


def test_a_clean_github_log_holds_no_command() -> None:
    assert annotations(as_github.render(CLEAN)) == []


def test_columns_are_left_out_where_github_would_drop_them() -> None:
    [(_, properties, _)] = annotations(as_github.render(report(placed(end=Position(4, 1)))))
    assert properties == {
        "file": "casussen/2026-001.md",
        "line": "3",
        "endLine": "4",
        "title": "missing-key",
    }


@settings(deadline=None)
@given(st.text(min_size=1), st.text())
def test_a_finding_is_always_exactly_one_annotation(path: str, message: str) -> None:
    text = as_github.render(report(placed(path=path, message=message)))
    [(command, properties, _)] = annotations(text)
    assert command == "error"
    assert list(properties) == ["file", "line", "endLine", "col", "endColumn", "title"]
    assert unescaped(properties["file"]) == path.replace("##[", "# #[")
    assert len(text.split("\n")) == 3


@given(st.text(alphabet="#[]:%\r\na"), st.text(alphabet="#[]:%\r\na"))
def test_no_text_begins_an_old_style_command(path: str, message: str) -> None:
    assert "##[" not in as_github.render(report(placed(path=path, message=message)))


# GitLab

ISSUES = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "additionalProperties": False,
        "properties": {
            "description": {"type": "string"},
            "check_name": {"type": "string"},
            "fingerprint": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "pattern": "^[^/]"},
                    "lines": {
                        "type": "object",
                        "required": ["begin"],
                        "properties": {"begin": {"type": "integer", "minimum": 1}},
                    },
                },
            },
        },
    },
}


@pytest.mark.parametrize("told", [FIXED, CLEAN], ids=["found", "clean"])
def test_gitlab_gets_what_its_manual_asks_for(told: Report) -> None:
    jsonschema.validate(json.loads(as_gitlab.render(told)), ISSUES)


def test_a_fingerprint_is_its_own() -> None:
    names = fingerprints([*FIXED.placed, *FIXED.placed])
    assert len(set(names)) == len(names)


def test_a_fingerprint_tells_nothing_of_line_or_message() -> None:
    moved = Placed(placed(message="other").finding, placed().path, Position(9, 9), Position(9, 9))
    assert fingerprints([moved]) == fingerprints([placed()])


def test_a_file_name_that_is_no_utf_8_has_a_fingerprint() -> None:
    assert fingerprints([placed(path="casussen/\udcff.md")]) != fingerprints([placed()])


# SARIF

TEXT = {"type": "object", "required": ["text"], "properties": {"text": {"type": "string"}}}
PLACE = {"type": "integer", "minimum": 1}
REGION = ("startLine", "startColumn", "endLine", "endColumn")
LOG = {
    "type": "object",
    "required": ["version", "runs"],
    "properties": {
        "$schema": {"type": "string", "format": "uri"},
        "version": {"const": "2.1.0"},
        "runs": {
            "type": "array",
            "minItems": 1,
            "items": {
                "type": "object",
                "required": ["tool", "results"],
                "properties": {
                    "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
                    "tool": {
                        "type": "object",
                        "required": ["driver"],
                        "properties": {
                            "driver": {
                                "type": "object",
                                "required": ["name", "version", "informationUri", "rules"],
                                "properties": {
                                    "rules": {
                                        "type": "array",
                                        "uniqueItems": True,
                                        "items": {
                                            "type": "object",
                                            "required": ["id", "shortDescription", "helpUri"],
                                            "properties": {
                                                "shortDescription": TEXT,
                                                "helpUri": {"pattern": "^https://[!-~]+$"},
                                            },
                                        },
                                    }
                                },
                            }
                        },
                    },
                    "results": {
                        "type": "array",
                        "items": {
                            "type": "object",
                            "required": ["ruleId", "message", "locations", "partialFingerprints"],
                            "properties": {
                                "ruleIndex": {"type": "integer", "minimum": 0},
                                "level": {"enum": ["none", "note", "warning", "error"]},
                                "message": TEXT,
                                "partialFingerprints": {
                                    "type": "object",
                                    "additionalProperties": {"type": "string"},
                                },
                                "locations": {
                                    "type": "array",
                                    "minItems": 1,
                                    "items": {
                                        "type": "object",
                                        "required": ["physicalLocation"],
                                        "properties": {
                                            "physicalLocation": {
                                                "type": "object",
                                                "required": ["artifactLocation", "region"],
                                                "properties": {
                                                    "artifactLocation": {
                                                        "type": "object",
                                                        "required": ["uri"],
                                                        "properties": {
                                                            "uri": {
                                                                "pattern": "^[A-Za-z0-9._~/%-]*$"
                                                            }
                                                        },
                                                    },
                                                    "region": {
                                                        "type": "object",
                                                        "required": list(REGION),
                                                        "additionalProperties": False,
                                                        "properties": dict.fromkeys(REGION, PLACE),
                                                    },
                                                },
                                            }
                                        },
                                    },
                                },
                            },
                        },
                    },
                },
            },
        },
    },
}


@pytest.mark.parametrize("told", [FIXED, CLEAN], ids=["found", "clean"])
def test_sarif_is_as_its_standard_says(told: Report) -> None:
    jsonschema.validate(json.loads(as_sarif.render(told)), LOG)


def test_a_sarif_result_points_at_its_rule() -> None:
    [run] = json.loads(as_sarif.render(FIXED))["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert [rules[each["ruleIndex"]]["id"] for each in run["results"]] == [
        each.finding.rule for each in FIXED.placed
    ]


def test_sarif_and_gitlab_follow_a_finding_by_the_same_name() -> None:
    [run] = json.loads(as_sarif.render(FIXED))["runs"]
    names = [each["partialFingerprints"]["casuskitFinding/v1"] for each in run["results"]]
    assert names == [each["fingerprint"] for each in json.loads(as_gitlab.render(FIXED))]


def test_a_file_name_in_sarif_is_the_bytes_on_disk() -> None:
    told = as_sarif.render(report(placed(path="casussen/a b:\udcff.md")))
    [result] = json.loads(told)["runs"][0]["results"]
    uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert uri == "casussen/a%20b%3A%FF.md"


# JUnit


def parsed(text: str) -> ET.Element:
    return ET.fromstring(text.encode())  # noqa: S314 - written just now by ourselves


def test_an_error_is_a_failed_case_and_a_warning_a_passed_one() -> None:
    [suite] = parsed(as_junit.render(FIXED))
    assert [[child.tag for child in case] for case in suite] == [
        ["failure"],
        ["failure"],
        ["system-out"],
        ["system-out"],
    ]
    assert (suite.get("tests"), suite.get("failures")) == ("4", "2")


def test_a_clean_run_is_one_passing_case() -> None:
    [suite] = parsed(as_junit.render(CLEAN))
    [case] = suite
    assert (suite.get("tests"), suite.get("failures"), len(case)) == ("1", "0", 0)


# All


@settings(deadline=None)
@given(st.lists(st.tuples(st.text(), st.text(), st.sampled_from(Severity)), max_size=4))
def test_any_text_gives_one_document_with_every_finding(
    texts: list[tuple[str, str, Severity]],
) -> None:
    told = report(
        *(placed(path=path, message=message, severity=weight) for path, message, weight in texts)
    )
    assert len(json.loads(as_json.render(told))["findings"]) == len(texts)
    assert [each["location"]["path"] for each in json.loads(as_gitlab.render(told))] == [
        path for path, _, _ in texts
    ]
    sarif = json.loads(as_sarif.render(told))
    jsonschema.validate(sarif, LOG)
    assert [each["message"]["text"] for each in sarif["runs"][0]["results"]] == [
        message for _, message, _ in texts
    ]
    [suite] = parsed(as_junit.render(told))
    assert len(suite) == (len(texts) or 1)
