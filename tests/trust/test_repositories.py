"""Whatever the state of the repository, a command works or says why not."""

import os
import shutil
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from tests.builders import case
from tests.cli.run import example_in
from tests.io.disk import CLEAN, commit, git
from tests.trust.often import every
from tests.trust.running import Runner, broken

COMMANDS = (
    "lint",
    "lint --staged",
    "anonymise-check",
    "anonymise-check --staged",
    "anonymise-check --history",
    "status",
    "agenda",
    "minutes",
    "new Titel",
    "import README.md --method kbz --by bt-2",
    "plan --write",
    "urgent",
    "consent 2026-001",
    "cleanup --history",
    "actions --format ics",
    "publish -o site",
)


def plain(root: Path) -> Path:
    return root


def emptied(root: Path) -> Path:
    shutil.rmtree(root)
    root.mkdir()
    (root / "casus.yaml").write_text("taal: nl\n", encoding="utf-8")
    return root


def without_commits(root: Path) -> Path:
    git(root, "init", "--quiet")
    return root


def in_order(root: Path) -> Path:
    git(root, "init", "--quiet", "--initial-branch=main")
    commit(root)
    return root


def bare(root: Path) -> Path:
    in_order(root)
    git(root, "config", "core.bare", "true")
    return root


def shallow(root: Path) -> Path:
    in_order(root)
    commit(root)
    git(root, "clone", "--quiet", "--depth=1", f"file://{root}", str(root.parent / "ondiep"))
    return root.parent / "ondiep"


def detached(root: Path) -> Path:
    git(in_order(root), "checkout", "--quiet", "--detach")
    return root


def merged(root: Path, name: str) -> str:
    """What git says of a merge that does not go by itself."""
    words = ["git", "-C", str(root), "merge", name]
    done = subprocess.run(words, env={**os.environ, **CLEAN}, capture_output=True, text=True)
    return done.stdout


def merging(root: Path) -> Path:
    """Two branches that changed the same line, with the marks of git in the file."""
    in_order(root)
    file = root / "casussen" / "2026-001.md"
    for branch in ("een", "twee"):
        git(root, "checkout", "--quiet", "-b", branch, "main")
        text = file.read_text(encoding="utf-8")
        file.write_text(text.replace("titel: ", f"titel: {branch} "), encoding="utf-8")
        commit(root)
    assert "CONFLICT" in merged(root, "een")
    return root


def with_a_submodule(root: Path) -> Path:
    module = in_order(example_in(root.parent / "anders"))
    in_order(root)
    git(
        root, "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", str(module),
        "casussen/module",
    )  # fmt: skip
    return root


def work_tree(root: Path) -> Path:
    git(in_order(root), "worktree", "add", "--quiet", str(root.parent / "tak"))
    return root.parent / "tak"


def below_the_top(root: Path) -> Path:
    top = root.parent / "alles"
    top.mkdir()
    root.rename(top / "overleg")
    in_order(top)
    return top / "overleg"


def of_somebody_else(root: Path) -> Path:
    in_order(root)
    if os.getuid() != 0:
        pytest.skip("only root can give a folder away")
    for each in (root, root / ".git"):
        os.chown(each, 65534, 65534)
    return root


def with_a_broken_head(root: Path) -> Path:
    (in_order(root) / ".git" / "HEAD").write_bytes(b"\xff\0kapot")
    return root


def with_a_broken_index(root: Path) -> Path:
    (in_order(root) / ".git" / "index").write_bytes(b"kapot")
    return root


def with_lost_objects(root: Path) -> Path:
    for each in in_order(root).glob(".git/objects/??/*"):
        each.chmod(0o644)
        each.write_bytes(b"kapot")
    return root


def with_a_broken_config(root: Path) -> Path:
    (in_order(root) / ".git" / "config").write_bytes(b"[kapot")
    return root


def with_a_file_as_git(root: Path) -> Path:
    (root / ".git").write_bytes(b"kapot")
    return root


def with_an_empty_git(root: Path) -> Path:
    (root / ".git").mkdir()
    return root


def with_git_as_a_link(root: Path) -> Path:
    in_order(root)
    (root / ".git").rename(root.parent / "elders.git")
    (root / ".git").symlink_to(root.parent / "elders.git")
    return root


def with_git_as_a_pipe(root: Path) -> Path:
    os.mkfifo(root / ".git")
    return root


# By state, the commands that cannot do their work there: they end with 2.
STATES: Mapping[Callable[[Path], Path], tuple[str, ...]] = {
    plain: ("lint --staged", "anonymise-check --staged", "anonymise-check --history"),
    emptied: (),
    without_commits: (),
    in_order: (),
    bare: (),
    shallow: ("anonymise-check --history",),
    detached: (),
    merging: (),
    with_a_submodule: (),
    work_tree: (),
    below_the_top: (),
    of_somebody_else: ("lint --staged", "anonymise-check --staged", "anonymise-check --history"),
    with_a_broken_head: (),
    with_a_broken_index: ("lint --staged",),
    with_lost_objects: ("anonymise-check --history",),
    with_a_broken_config: ("lint --staged", "anonymise-check --history"),
    with_a_file_as_git: ("lint --staged", "anonymise-check --history"),
    with_an_empty_git: ("lint --staged", "anonymise-check --history"),
    with_git_as_a_link: (),
    with_git_as_a_pipe: (),
}


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.__name__)
def test_in_any_state_a_command_works_or_says_why_not(
    state: Callable[[Path], Path], root: Path, run: Runner
) -> None:
    place = state(root)
    number = [*STATES].index(state)
    for words in dict.fromkeys((*STATES[state], *COMMANDS[number % 5 :: every(5)])):
        ended = run(place, *words.split())
        assert broken(ended) == "", words
        if words in STATES[state]:
            assert ended.code == 2, words


def test_without_any_repository_every_command_says_so(tmp_path: Path, run: Runner) -> None:
    for words in (*COMMANDS, "submit 2026-001", "cleanup", "migrate", "report"):
        if not words.startswith("anonymise-check"):
            ended = run(tmp_path, *words.split())
            assert (broken(ended), ended.code) == ("", 2), words
    assert [*tmp_path.iterdir()] == []


def test_what_a_merge_left_is_found(root: Path, run: Runner) -> None:
    ended = run(merging(root), "lint")
    assert ended.code == 1
    assert b"casussen/2026-001.md:" in ended.out


def test_two_who_take_the_same_number_are_found_and_mended(root: Path, run: Runner) -> None:
    """Both branches make a case; after the merge both files stand under one number."""
    in_order(root)
    for branch, title in (("een", "Slaapt slecht"), ("twee", "Post blijft liggen")):
        git(root, "checkout", "--quiet", "-b", branch, "main")
        git(root, "branch", "--quiet", "--set-upstream-to=main")
        # neither knows of the other, as on two computers
        other = "een" if branch == "twee" else "twee"
        if git(root, "branch", "--list", other):
            git(root, "branch", "--quiet", "-m", other, "weg")
            git(root, "update-ref", "refs/verborgen/tak", "weg")
            git(root, "branch", "--quiet", "-D", "weg")
        made = run(root, "new", title)
        assert made.out == b"casussen/2026-012.md\n"
        commit(root)
    assert "CONFLICT (add/add)" in merged(root, "refs/verborgen/tak")
    ended = run(root, "lint")
    assert ended.code == 1
    assert b"casussen/2026-012.md" in ended.out
    for side in ("ours", "theirs"):
        git(root, "checkout", "--quiet", f"--{side}", "casussen/2026-012.md")
        if side == "ours":
            (root / "casussen" / "2026-012.md").rename(root / "casussen" / "2026-012-twee.md")
    assert run(root, "lint").code == 1
    mended = run(root, "lint", "--fix")
    assert (broken(mended), mended.code) == ("", 1)
    assert b"casussen/2026-012-twee.md:3:8: error misplaced-case: " in mended.out
    assert b"This case belongs in casussen/2026-013.md" in mended.out
    (root / "casussen" / "2026-012-twee.md").rename(root / "casussen" / "2026-013.md")
    titles = {
        line
        for path in (root / "casussen").glob("*-01[23].md")
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.startswith("titel:")
    }
    assert titles == {"titel: Slaapt slecht", "titel: Post blijft liggen"}
    assert run(root, "lint").code == 0


def test_a_case_with_a_number_that_another_has_is_found(root: Path, run: Runner) -> None:
    text = next(iter(case(casus="2026-001").values()))
    (root / "casussen" / "nog-een.md").write_text(text, encoding="utf-8")
    assert run(root, "lint").code == 1
