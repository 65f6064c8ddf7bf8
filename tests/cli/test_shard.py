"""Parts of a tree that are checked apart find together what one check of all finds."""

import json
import re
import shutil
import subprocess
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casuskit.cli.shard import Shard
from tests.cli.run import casus, environment
from tests.example import EXAMPLES

COMMANDS = ("lint", "anonymise-check")


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example with faults: in files, between files, muted, and in the name of the branch."""
    made = tmp_path_factory.mktemp("wijk") / "overleg"
    shutil.copytree(EXAMPLES, made)
    (made / "README.md").write_text("Bel 06-00000000.\n", encoding="utf-8")
    cases = made / "casussen"
    for number in range(50, 62):
        text = (cases / "2026-011.md").read_text(encoding="utf-8")
        text = text.replace("casus: 2026-011", f"casus: 2026-0{number // 2}")
        more = "<!-- casus: negeer duplicate-id - later -->\nMevrouw Ghebremeskel belt.\n"
        (cases / f"2026-0{number}.md").write_text(text + more * (number % 3), encoding="utf-8")
    for words in (["init", "-q"], ["checkout", "-q", "-b", "mevrouw-ghebremeskel"]):
        subprocess.run(["git", *words], cwd=made, check=True, env=environment(made))
    return made


def told(root: Path, *words: str, **more: str) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(casus(root, *words, "--format", "json", **more).out)
    return document


def findings(document: dict[str, Any]) -> Counter[str]:
    return Counter(json.dumps(each, sort_keys=True) for each in document["findings"])


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("count", [2, 3, 7])
def test_the_parts_together_report_what_one_run_reports(
    root: Path, command: str, count: int
) -> None:
    whole = told(root, command)
    parts = [told(root, command, "--shard", f"{part}/{count}") for part in range(1, count + 1)]
    together = sum((findings(each) for each in parts), Counter[str]())
    assert together == findings(whole)
    assert len(together) > 10
    for key, number in whole["summary"].items():
        if isinstance(number, int):
            assert sum(each["summary"].get(key, 0) for each in parts) == number


@pytest.mark.parametrize("command", COMMANDS)
def test_gitlab_says_which_part_it_is(root: Path, command: str) -> None:
    by_ci = told(root, command, "--shard", "ci", CI_NODE_INDEX="2", CI_NODE_TOTAL="3")
    assert by_ci == told(root, command, "--shard", "2/3")


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("asked", ["0/4", "5/4", "1", "1/", "een/twee", "-1/2", "1/0", "ci"])
def test_another_part_is_refused_in_a_line(root: Path, command: str, asked: str) -> None:
    done = casus(root, command, f"--shard={asked}")
    assert (done.code, done.out) == (2, "")
    assert re.fullmatch(r"casus: `--shard[^\n]+\n", done.err)


@pytest.mark.parametrize(
    "words",
    [
        ("lint", "--fix"),
        ("anonymise-check", "--history"),
        ("anonymise-check", "--suggest"),
        ("anonymise-check", "--write-baseline", "b.json"),
    ],
)
def test_what_needs_all_files_is_not_done_in_parts(root: Path, words: tuple[str, ...]) -> None:
    assert casus(root, *words, "--shard", "1/2").code == 2


@given(st.sets(st.text(max_size=9)), st.integers(1, 9))
def test_each_file_lies_in_one_part(names: set[str], count: int) -> None:
    paths = [f"casussen/{name}" for name in names]
    parts = [Shard(number, count).of(paths) for number in range(1, count + 1)]
    assert Counter(path for part in parts for path in part) == Counter(paths)


def test_a_case_and_its_records_stay_together() -> None:
    paths = ["casussen/2026-004.md", "bijeenkomsten/2026-10-22/2026-004.md"]
    assert {len(Shard(number, 5).of(paths)) for number in range(1, 6)} == {0, 2}
