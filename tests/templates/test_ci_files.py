"""The files that `casus init` writes are sound, in every setting, before a forge reads them."""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from casuskit.core import messages
from casuskit.core.findings import Finding, Severity
from casuskit.core.plain_yaml import read
from casuskit.core.text import Position, Span
from casuskit.io.resources import folder
from casuskit.render.environment import render
from casuskit.report import as_text
from casuskit.report.report import Placed, Report

INIT = folder("templates") / "init"
FORGES = {"github.yml": "vendor.github-workflows", "gitlab-ci.yml": "vendor.gitlab-ci"}
BOTH = pytest.mark.parametrize("public", [False, True], ids=["private", "public"])
EDITOR = ("vscode-tasks.json", "vscode-settings.json")
EVERY = pytest.mark.parametrize(
    "name", [*FORGES, *EDITOR, "pre-commit-config.yaml", "gitignore", "README.md"]
)
VERSION = "1.2.3"


def filled(name: str, *, public: bool = False) -> str:
    text = (INIT / name).read_text(encoding="utf-8")
    return render({name: text}, name, version=VERSION, name="Wijkoverleg", public=public)


def data(name: str, *, public: bool = False) -> Any:
    reading = read(filled(name, public=public))
    assert not reading.problems
    return reading.value


@BOTH
@EVERY
def test_a_template_is_filled_in_without_a_trace_of_jinja(name: str, public: bool) -> None:
    text = filled(name, public=public)
    assert "{%" not in text
    assert "{{" not in text.replace("${{", "")
    assert text.endswith("\n")
    assert not text.endswith("\n\n")
    assert "\n\n\n" not in text


@BOTH
@pytest.mark.parametrize("name", FORGES)
def test_a_ci_file_is_as_its_forge_wants_it(name: str, public: bool, tmp_path: Path) -> None:
    file = tmp_path / name
    file.write_text(filled(name, public=public), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "check_jsonschema", "--builtin-schema", FORGES[name], file],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("name", [*FORGES, "README.md"])
def test_ci_installs_the_version_that_made_it(name: str) -> None:
    assert f"casuskit=={VERSION}" in filled(name)


# GitHub


@BOTH
def test_a_proposal_from_outside_gets_no_rights(public: bool) -> None:
    workflow = data("github.yml", public=public)
    assert "pull_request_target" not in filled("github.yml", public=public)
    assert workflow["permissions"] == {"contents": "read"}
    assert "permissions" not in workflow["jobs"]["controle"]


@BOTH
def test_every_action_is_pinned_to_a_commit_and_tells_its_version(public: bool) -> None:
    lines = re.findall(r"uses: (.*)", filled("github.yml", public=public))
    assert lines
    assert [
        line for line in lines if not re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40} # v[\d.]+", line)
    ] == []


@BOTH
def test_github_publishes_only_from_the_main_branch(public: bool) -> None:
    jobs = data("github.yml", public=public)["jobs"]
    publishing = {name for name, job in jobs.items() if "casus publish" in json.dumps(job["steps"])}
    assert publishing == {"verslagen"}
    assert jobs["verslagen"]["if"] == (
        "github.event_name == 'push' && github.ref == 'refs/heads/main'"
    )
    assert jobs["verslagen"]["needs"] == "controle"


def test_minutes_become_a_site_only_when_asked_for() -> None:
    assert "pages" not in filled("github.yml")
    assert "pages" not in filled("gitlab-ci.yml")
    assert data("github.yml", public=True)["jobs"]["site"]["permissions"] == {
        "pages": "write",
        "id-token": "write",
    }


# GitLab


@BOTH
def test_gitlab_publishes_only_from_the_main_branch(public: bool) -> None:
    job = data("gitlab-ci.yml", public=public)["pages" if public else "verslagen"]
    assert job["rules"] == [{"if": "$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH"}]


@pytest.mark.parametrize("job", ["lint", "anonymise-check"])
def test_gitlab_shows_findings_beside_the_lines(job: str) -> None:
    artefacts = data("gitlab-ci.yml")[job]["artifacts"]
    assert artefacts["when"] == "always"
    assert f"casus {job} --format gitlab > {artefacts['reports']['codequality']}" in (
        filled("gitlab-ci.yml")
    )


# pre-commit


def test_the_hooks_come_from_the_same_version() -> None:
    [repository] = data("pre-commit-config.yaml")["repos"]
    assert repository["rev"] == f"v{VERSION}"


def test_every_hook_that_is_asked_for_exists() -> None:
    [repository] = data("pre-commit-config.yaml")["repos"]
    manifest = Path(__file__).parents[2] / ".pre-commit-hooks.yaml"
    hooks = read(manifest.read_text(encoding="utf-8")).value
    assert isinstance(hooks, list)
    offered = [str(hook["id"]) for hook in hooks if isinstance(hook, dict)]
    assert sorted(each["id"] for each in repository["hooks"]) == sorted(offered)


# Editor


def matchers(command: str) -> list[dict[str, Any]]:
    tasks = json.loads(filled("vscode-tasks.json"))["tasks"]
    [found] = [task["problemMatcher"] for task in tasks if task["args"] == [command]]
    assert isinstance(found, list)
    return found


@pytest.mark.parametrize("command", ["lint", "anonymise-check"])
@pytest.mark.parametrize("severity", Severity)
def test_the_editor_reads_a_line_of_lint(severity: Severity, command: str) -> None:
    messages.use("en")
    finding = Finding("missing-key", severity, "casus.yaml", Span(0, 0), "`taal`: is missing.")
    found = Placed(finding, "casus.yaml", Position(3, 7), Position(3, 8))
    line = as_text.render(Report((found,), 1, 0, "")).splitlines()[0]
    [(matcher, match)] = read_by(command, line)
    pattern = matcher["pattern"]
    assert matcher["severity"] == severity.word
    assert [match[pattern[each]] for each in ("file", "line", "column", "code", "message")] == [
        "casus.yaml",
        "3",
        "7",
        "missing-key",
        "`taal`: is missing.",
    ]


@pytest.mark.parametrize(
    ("word", "severity"), [("fout", "error"), ("waarschuwing", "warning"), ("info", "info")]
)
def test_the_editor_reads_a_dutch_line(word: str, severity: str) -> None:
    [(matcher, _)] = read_by("lint", f"casussen/2026-001.md:1:2: {word} missing-key: `titel`")
    assert matcher["severity"] == severity


def test_the_editor_takes_the_summary_for_no_finding() -> None:
    assert read_by("lint", "4 bestanden: 2 fouten, 1 waarschuwing.") == []


def read_by(command: str, line: str) -> list[tuple[dict[str, Any], re.Match[str]]]:
    found = ((each, re.match(each["pattern"]["regexp"], line)) for each in matchers(command))
    return [(matcher, match) for matcher, match in found if match]


def test_the_editor_settings_are_json() -> None:
    assert json.loads(filled("vscode-settings.json"))["files.encoding"] == "utf8"
