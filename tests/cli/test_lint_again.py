"""Lint of a whole repository that judges only what changed says the same as one that does not."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings

from casuskit.cli import again, checking
from casuskit.cli.again import state
from casuskit.core import messages
from casuskit.io import repository, stamps
from casuskit.io.repository import Repository
from casuskit.report.as_json import render
from casuskit.rules.registry import LINT
from tests.cli.edits import DAMAGE, EDITS, PATHS, Edit, change, damage, example_in_git, put
from tests.cli.run import Done, casus, environment

CHOICE = checking.Choice(LINT)


@pytest.fixture(scope="module", autouse=True)
def _here() -> Iterator[None]:
    """On the day of the example, in English, and with times of files that are told apart here."""
    patch = pytest.MonkeyPatch()
    patch.setenv("CASUS_TODAY", "2026-11-22")
    patch.setattr(stamps, "_RECENT", -(10**15))
    before = messages.language()
    messages.use("en")
    yield
    messages.use(before)
    patch.undo()


@pytest.fixture(scope="module")
def origin(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return example_in_git(tmp_path_factory.mktemp("wijk") / "overleg")


def alone(root: Path) -> str:
    repository = Repository(root)
    corpus, asked = checking.read(repository, [], staged=False)
    return render(checking.report_on(repository, corpus, CHOICE, asked, "clean"))


def anew(root: Path) -> str:
    return render(again.report(Repository(root), CHOICE, "clean"))


@settings(max_examples=30, deadline=None)
@given(EDITS)
def test_whatever_changes_the_report_is_that_of_a_fresh_start(
    origin: Path, edits: list[Edit]
) -> None:
    root = origin.parent / "kopie"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(origin, root)
    assert anew(root) == alone(root)
    for edit in edits:
        change(root, edit)
        assert anew(root) == alone(root)
        assert anew(root) == alone(root)


@pytest.fixture
def root(origin: Path, tmp_path: Path) -> Path:
    made = tmp_path / "overleg"
    shutil.copytree(origin, made)
    for each in sorted(made.rglob("*")):
        if each.is_file() and ".git" not in each.parts:
            put(each, each.read_text(encoding="utf-8"))
    anew(made)
    return made


@pytest.fixture
def loaded(monkeypatch: pytest.MonkeyPatch) -> list[set[str]]:
    """The paths that are read, a set each time."""
    found: list[set[str]] = []
    load = repository.load

    def noted(*words: object) -> object:
        found.append(set(words[2]))  # type: ignore[call-overload]  # the paths
        return load(*words)  # type: ignore[arg-type]

    monkeypatch.setattr(state, "load", noted)
    return found


def test_when_nothing_changed_no_file_is_read(root: Path, loaded: list[set[str]]) -> None:
    anew(root)
    assert loaded == []


def test_the_words_for_nothing_found_are_those_of_who_asks(root: Path) -> None:
    said = [again.report(Repository(root), CHOICE, each).clean for each in ("een", "twee", "")]
    assert said == ["een", "twee", ""]


def test_of_a_changed_file_only_what_asked_about_it_is_read(
    root: Path, loaded: list[set[str]]
) -> None:
    change(root, ("append", "casussen/2026-011.md", "\nEen regel.\n"))
    assert anew(root) == alone(root)
    assert loaded == [{"casus.yaml", "casussen/2026-011.md"}]


def test_who_asked_about_a_case_is_not_judged_again_for_a_note_below_it(
    root: Path, loaded: list[set[str]]
) -> None:
    path = "casussen/2026-001.md"
    change(root, ("append", path, "\nEen regel.\n"))
    assert anew(root) == alone(root)
    assert path in loaded[0]
    assert "bijeenkomsten/2026-09-10/bijeenkomst.md" not in loaded[0]
    change(root, ("value", path, ("inbrenger", "poh-2")))
    assert anew(root) == alone(root)
    assert "bijeenkomsten/2026-09-10/bijeenkomst.md" in set[str]().union(*loaded[1:])


def test_files_that_lie_there_anew_are_not_judged_again(root: Path, loaded: list[set[str]]) -> None:
    before = anew(root)
    for path in PATHS:
        change(root, ("touch", path, ""))
    assert anew(root) == before
    assert anew(root) == before
    assert loaded == []


def test_a_new_day_is_judged_anew(
    root: Path, loaded: list[set[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CASUS_TODAY", "2027-02-01")
    assert anew(root) == alone(root)
    assert len(loaded) == 1


def store(root: Path) -> Path:
    return root / ".git" / "casuskit" / "lint-1.sqlite"


@pytest.mark.parametrize("how", DAMAGE)
def test_what_was_kept_and_is_damaged_is_not_believed(root: Path, how: str) -> None:
    before = anew(root)
    damage(store(root), how)
    assert anew(root) == before
    change(root, ("append", "casussen/2026-011.md", "\nEen regel.\n"))
    assert anew(root) == alone(root)


def test_nothing_of_a_text_is_kept(root: Path) -> None:
    put(
        root / "casussen/2026-011.md",
        (root / "casussen/2026-011.md")
        .read_text("utf-8")
        .replace("titel: ", "titel: Ghebremeskel "),
    )
    anew(root)
    raw = store(root).read_bytes()
    assert b"2026-011" in raw
    assert b"Ghebremeskel" not in raw


def test_a_finding_in_a_file_with_a_name_of_its_own_is_not_kept(root: Path) -> None:
    change(root, ("copy", "casussen/2026-011.md", "ghebremeskel"))
    assert "Ghebremeskel" not in anew(root)
    assert anew(root) == alone(root)
    assert b"ghebremeskel" not in store(root).read_bytes()


def lint(root: Path, *words: str) -> Done:
    return casus(root, "lint", "--format", "json", *words)


def test_the_command_says_the_same_with_and_without_what_was_kept(root: Path) -> None:
    for number in range(50, 80):
        change(root, ("copy", "casussen/2026-011.md", f"2026-0{number}"))
    first = lint(root)
    assert store(root).is_file()
    assert first == lint(root) == lint(root, "--no-cache")


def test_two_at_once_say_the_same(root: Path) -> None:
    for number in range(50, 90):
        change(root, ("copy", "casussen/2026-011.md", f"2026-0{number}"))
    words = [sys.executable, "-m", "casuskit", "lint", "--format", "json"]
    started = [
        subprocess.Popen(words, cwd=root, stdout=subprocess.PIPE, env=environment(root))
        for _number in range(4)
    ]
    said = {each.communicate()[0] for each in started}
    assert said == {lint(root, "--no-cache").out.encode()}
