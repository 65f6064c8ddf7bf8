"""The pages that are made from the code are up to date, and leave nothing out."""

import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from casuskit.cli.app import COMMANDS
from casuskit.rules.registry import GROUPS, ids, rules
from scripts.requirements import REQUIREMENTS
from scripts.traceability import carriers

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
NUMBERS = [f"R{number:02}" for number in range(1, 108)]
CARRIED = {each.number for each in carriers()}


def text(name: str) -> str:
    return (DOCS / name).read_text(encoding="utf-8")


def headings(name: str) -> list[str]:
    return re.findall(r"^#{2,3} (.+)$", text(name), re.MULTILINE)


def test_the_made_pages_are_up_to_date() -> None:
    check = [sys.executable, "-m", "scripts.docs", "--check"]
    done = subprocess.run(check, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.parametrize("group", GROUPS)
def test_every_rule_has_its_section(group: str) -> None:
    found = headings("regels.md")
    assert [found.count(rule.id) for rule in rules(group)] == [1] * len(rules(group))


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_its_help_and_is_in_the_manual(command: str) -> None:
    assert f"casus {command}" in headings("opdrachten.md")
    assert f"casus {command}" in text("handleiding.md")


def test_the_manual_explains_only_rules_that_exist() -> None:
    named = set(re.findall(r"^\| \[([a-z-]+)\]\(regels\.md#\1\)", text("handleiding.md"), re.M))
    assert named
    assert named <= ids()


def test_every_setting_is_explained() -> None:
    schema = json.loads((ROOT / "schemas" / "team.json").read_text(encoding="utf-8"))
    assert set(keys(schema)) <= {each.rpartition(".")[2] for each in headings("instellingen.md")}


def keys(schema: Any) -> Iterator[str]:
    """Every key that a schema knows, at any depth."""
    if isinstance(schema, dict):
        yield from schema.get("properties", ())
        for part in (*schema.get("properties", {}).values(), *schema.values()):
            yield from keys(part)


def test_every_requirement_has_one_row() -> None:
    assert re.findall(r"^\| (R[0-9]+) \|", text("traceability.md"), re.MULTILINE) == NUMBERS


@pytest.mark.parametrize("number", NUMBERS)
def test_a_requirement_is_carried_or_says_why_not(number: str) -> None:
    asked = REQUIREMENTS[number]
    if number in CARRIED:
        assert not asked.outside
    else:
        assert bool(asked.later) is not bool(asked.outside)


def test_what_is_declared_is_a_requirement() -> None:
    assert set(NUMBERS) >= CARRIED


def test_every_dependency_has_its_line() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    extras = project["project"]["optional-dependencies"]
    wanted = [
        *project["project"]["dependencies"],
        *(each for name, extra in extras.items() if name != "all" for each in extra),
        *project["dependency-groups"]["dev"],
        *project["dependency-groups"]["mutants"],
    ]
    names = {re.split(r"[<>=\[ ]", each)[0] for each in wanted}
    told = re.findall(r"^\| (?!name)(\w[\w-]+) \|", text("dependencies.md"), re.MULTILINE)
    assert sorted(told) == sorted(names)
