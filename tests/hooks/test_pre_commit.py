"""The hooks stop a real commit: pre-commit installs this very checkout, and git runs it."""

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests import builders

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("pre-commit")]

ROOT = Path(__file__).parents[2]
HOOKS = ("casus-lint", "casus-anonymise-check", "casus-commit-msg", "casus-lint-all")
BAD = builders.case(titel=None)


@dataclass(frozen=True)
class Place:
    """A git repository, and the world in which its git runs."""

    folder: Path
    world: Mapping[str, str] = field(repr=False)

    def run(self, *command: str | Path) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command, cwd=self.folder, env=self.world, capture_output=True, encoding="utf-8"
        )

    def git(self, *words: str | Path) -> str:
        done = self.run("git", *words)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout.strip()

    def commit(self, files: builders.Files, message: str) -> subprocess.CompletedProcess[str]:
        self.write(files)
        self.git("add", "--all")
        return self.run("git", "commit", "--message", message)

    def write(self, files: builders.Files) -> None:
        for path, text in files.items():
            file = self.folder / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Place:
    """A case repository in which `pre-commit install` was run, with its hooks ready."""
    world = _world(tmp_path_factory.mktemp("pre-commit-home"))
    source = _checkout(Place(tmp_path_factory.mktemp("casuskit"), world))
    place = Place(tmp_path_factory.mktemp("cases"), world)
    place.git("init", "--quiet", "--initial-branch", "main")
    place.write(builders.repo({".pre-commit-config.yaml": _config(source)}))
    place.git("add", "--all")
    place.git("commit", "--quiet", "--message", "Begin")
    done = place.run(sys.executable, "-m", "pre_commit", "install", "--install-hooks")
    assert done.returncode == 0, done.stdout + done.stderr
    return place


@pytest.fixture
def cases(installed: Place) -> Iterator[Place]:
    first = installed.git("rev-parse", "HEAD")
    yield installed
    installed.git("reset", "--quiet", "--hard", first)
    installed.git("clean", "--quiet", "--force", "-d")


def _world(home: Path) -> dict[str, str]:
    """The environment without traces of a git or a coverage run around this one."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("GIT_", "COV", "CASUS_", "PRE_COMMIT"))
    }
    person = {"NAME": "Test", "EMAIL": "test@example.org"}
    git = {f"GIT_{who}_{what}": person[what] for who in ("AUTHOR", "COMMITTER") for what in person}
    return (
        kept
        | git
        | {
            "GIT_CONFIG_GLOBAL": os.devnull,
            "GIT_CONFIG_NOSYSTEM": "1",
            "PRE_COMMIT_HOME": str(home),
            "CASUS_LANG": "en",
            "CASUS_TODAY": builders.TODAY.isoformat(),
        }
    )


def _checkout(place: Place) -> Place:
    """This working tree as a commit of its own, so that what is not committed yet counts too."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        encoding="utf-8",
    ).stdout
    for name in filter(None, listed.split("\0")):
        if (ROOT / name).is_file():
            (place.folder / name).parent.mkdir(parents=True, exist_ok=True)
            (place.folder / name).write_bytes((ROOT / name).read_bytes())
    place.git("init", "--quiet")
    place.git("add", "--all")
    place.git("commit", "--quiet", "--message", "As it is")
    return place


def _config(source: Place) -> str:
    lines = [
        "default_install_hook_types: [pre-commit, commit-msg, pre-push]",
        "repos:",
        f"  - repo: {source.folder}",
        f"    rev: {source.git('rev-parse', 'HEAD')}",
        "    hooks:",
        *(f"      - id: {hook}" for hook in HOOKS),
    ]
    return "\n".join(lines) + "\n"


def stopped(done: subprocess.CompletedProcess[str], hook: str) -> bool:
    """Whether this hook, and for findings alone, ended what git was doing."""
    told = done.stdout + done.stderr
    return done.returncode == 1 and f"- hook id: {hook}\n- exit code: 1\n" in told


def test_a_case_in_order_is_committed(cases: Place) -> None:
    done = cases.commit(builders.case(), "Een casus erbij")
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_case_with_a_fault_is_not_committed(cases: Place) -> None:
    done = cases.commit(BAD, "Een casus erbij")
    assert stopped(done, "casus-lint"), done.stderr
    assert "error missing-key" in done.stdout + done.stderr


def test_a_case_with_personal_data_is_not_committed(cases: Place) -> None:
    done = cases.commit(builders.case(body="Mail naar piet@example.org\n"), "Een casus erbij")
    assert stopped(done, "casus-anonymise-check"), done.stderr
    assert "piet@example.org" not in done.stdout + done.stderr


def test_a_message_with_an_address_is_not_committed(cases: Place) -> None:
    done = cases.commit(builders.case(), "Casus van piet@example.org")
    assert stopped(done, "casus-commit-msg"), done.stderr
    assert "piet@example.org" not in done.stdout + done.stderr


def test_a_file_that_is_no_case_is_left_alone(cases: Place) -> None:
    done = cases.commit({"LEESMIJ.md": "Zonder front matter.\n"}, "Uitleg")
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_fault_that_was_committed_all_the_same_is_not_pushed(
    cases: Place, tmp_path: Path
) -> None:
    cases.git("init", "--quiet", "--bare", tmp_path / "elsewhere")
    cases.write(BAD)
    cases.git("add", "--all")
    cases.git("commit", "--quiet", "--no-verify", "--message", "Haast")
    done = cases.run("git", "push", tmp_path / "elsewhere", "main")
    assert stopped(done, "casus-lint-all"), done.stderr
