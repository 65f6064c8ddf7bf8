"""What git tells us, and nothing that a repository's configuration could make it do."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from casuskit.core.errors import CasusError
from casuskit.io import git as ours
from casuskit.io.git import installed, known_names, refuse_without, staged, top
from tests.builders import team
from tests.io.disk import CLEAN, commit, git, in_git, on_disk

NAMES = (
    "met blanks in de naam.md",
    "met\neen\nregel.md",
    "met \"dubbele\" en 'enkele'.md",
    "-verwijder.md",
    "--help.md",
    ":!weg.md",
    ":(top)x.md",
    "*.md",
    "cliënt-é😀.md",
    "a\\b.md",
    "$(touch gevaar).md",
    "\udcff.md",
)


@pytest.fixture(autouse=True)
def _nobodys_configuration(monkeypatch: pytest.MonkeyPatch) -> None:
    for key, value in CLEAN.items():
        monkeypatch.setenv(key, value)


def everything(folder: Path) -> dict[str, bytes]:
    return dict(staged(folder, lambda _path: True))


# What is staged


def test_the_index_is_read_and_not_the_work_tree(tmp_path: Path) -> None:
    root = in_git(tmp_path, {"a.md": "in de index", "b.md": "niet erin"})
    git(root, "add", "a.md")
    on_disk(root, {"a.md": "op schijf"})
    assert everything(root) == {"a.md": b"in de index"}


def test_before_the_first_commit_everything_staged_is_new(tmp_path: Path) -> None:
    root = in_git(tmp_path, {"a.md": "a", "map/b.md": "b"})
    git(root, "add", "--all")
    assert everything(root) == {"a.md": b"a", "map/b.md": b"b"}


def test_only_what_the_commit_adds_or_changes_is_given(tmp_path: Path) -> None:
    root = in_git(tmp_path, {"blijft.md": "1", "anders.md": "1", "weg.md": "1", "oud.md": "1" * 99})
    commit(root)
    on_disk(root, {"anders.md": "2", "nieuw.md": "1"})
    git(root, "rm", "--quiet", "weg.md")
    git(root, "mv", "oud.md", "hernoemd.md")
    git(root, "add", "--all")
    assert sorted(everything(root)) == ["anders.md", "hernoemd.md", "nieuw.md"]


@pytest.mark.parametrize("name", NAMES)
def test_a_file_may_have_any_name(name: str, tmp_path: Path) -> None:
    root = in_git(tmp_path, {f"casussen/{name}": "inhoud"})
    git(root, "add", "--all")
    assert everything(root) == {f"casussen/{name}": b"inhoud"}
    assert everything(root / "casussen") == {name: b"inhoud"}


def test_bytes_are_given_as_they_are(tmp_path: Path) -> None:
    root = in_git(tmp_path, {".gitattributes": "* text=auto eol=crlf\n"})
    (root / "a.md").write_bytes(b"\xef\xbb\xbfa\r\n\xff\x00")
    git(root, "-c", "core.autocrlf=false", "add", "a.md")
    assert everything(root)["a.md"].startswith(b"\xef\xbb\xbfa")
    assert b"\xff\x00" in everything(root)["a.md"]


def test_a_folder_below_the_top_gives_only_its_own(tmp_path: Path) -> None:
    root = in_git(tmp_path, {"a.md": "a", "wijk/b.md": "b"})
    git(root, "add", "--all")
    assert everything(root / "wijk") == {"b.md": b"b"}


def test_what_is_not_wanted_is_not_read(tmp_path: Path) -> None:
    root = in_git(tmp_path / "repo", {"a.md": "a"})
    module = in_git(root / "module", {"x": "x"})
    commit(module)
    git(root, "add", "--all")
    assert dict(staged(root, lambda path: path.endswith(".md"))) == {"a.md": b"a"}


def test_in_a_hook_the_variables_of_git_do_not_lead_astray(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = in_git(tmp_path / "repo", {"a.md": "a"})
    git(root, "add", "--all")
    other = in_git(tmp_path / "ander")
    for name in ("GIT_DIR", "GIT_WORK_TREE", "GIT_PREFIX"):
        monkeypatch.setenv(name, str(other / ".git"))
    assert everything(root) == {"a.md": b"a"}


def test_the_index_of_a_partial_commit_is_the_one_that_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = in_git(tmp_path, {"a.md": "a", "b.md": "b"})
    git(root, "add", "--all")
    (root / ".git" / "index").rename(root / ".git" / "andere-index")
    monkeypatch.setenv("GIT_INDEX_FILE", str(root / ".git" / "andere-index"))
    assert sorted(everything(root)) == ["a.md", "b.md"]


def test_a_work_tree_beside_the_first_is_read_too(tmp_path: Path) -> None:
    root = in_git(tmp_path / "repo", {"a.md": "a"})
    commit(root)
    git(root, "worktree", "add", "--quiet", "../tak")
    beside = on_disk(tmp_path / "tak", {"b.md": "b"})
    git(beside, "add", "--all")
    assert everything(beside) == {"b.md": b"b"}
    assert top(beside) == beside


# Without git, or with one that will not


def test_without_a_repository_what_needs_one_is_refused(tmp_path: Path) -> None:
    assert top(tmp_path) is None
    with pytest.raises(CasusError, match="`--staged` needs a git repository; there is none here"):
        refuse_without(tmp_path, "--staged")


def test_without_a_repository_there_are_no_names(tmp_path: Path) -> None:
    assert list(known_names(tmp_path, "casussen")) == []


def test_without_git_staged_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = in_git(tmp_path, {"a.md": "a"})
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not installed()
    with pytest.raises(CasusError, match="not installed"):
        everything(root)


def test_without_git_there_are_no_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = in_git(tmp_path, {"casussen/2026-001.md": "a"})
    commit(root)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert list(known_names(root, "casussen")) == []


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a folder away")
def test_a_repository_of_somebody_else_is_never_taken_for_none(tmp_path: Path) -> None:
    root = in_git(tmp_path / "repo", {"a.md": "a"})
    git(root, "add", "--all")
    for path in (root, root / ".git"):
        os.chown(path, 12345, 12345)
    with pytest.raises(CasusError, match="dubious"):
        everything(root)
    with pytest.raises(CasusError, match="dubious"):
        list(known_names(root, "casussen"))


def test_a_broken_repository_is_never_taken_for_an_empty_one(tmp_path: Path) -> None:
    root = in_git(tmp_path, {"a.md": "a"})
    git(root, "add", "--all")
    (root / ".git" / "index").write_bytes(b"kapot")
    with pytest.raises(CasusError, match="git: "):
        everything(root)


def test_the_top_is_where_the_repository_begins(tmp_path: Path) -> None:
    root = in_git(tmp_path / "met blank\n", {"map/a.md": "a"})
    assert top(root / "map") == top(root) == root


# Numbers on branches


def branches(root: Path) -> Iterator[None]:
    commit(root)
    for number, branch in ((2, "ander"), (3, "derde")):
        git(root, "switch", "--quiet", "-c", branch, "main")
        on_disk(root, {f"casussen/2026-00{number}.md": "x"})
        commit(root)
        yield
    git(root, "switch", "--quiet", "main")


def test_names_are_known_from_every_branch(tmp_path: Path) -> None:
    root = in_git(tmp_path, {"casussen/2026-001.md": "x", "ander/2026-009.md": "x"})
    list(branches(root))
    found = set(known_names(root, "casussen"))
    assert found == {"2026-001.md", "2026-002.md", "2026-003.md"}


def test_names_are_known_from_folders_below(tmp_path: Path) -> None:
    root = in_git(tmp_path, {"wijk/casussen/2025/2025-004.md": "x"})
    commit(root)
    git(root, "rm", "-r", "--quiet", "wijk")
    on_disk(root, {"wijk/casus.yaml": "x"})
    assert list(known_names(root / "wijk", "casussen")) == ["2025-004.md"]


def test_names_are_known_from_what_was_fetched(tmp_path: Path) -> None:
    root = in_git(tmp_path / "server", {"casussen/2026-001.md": "x"})
    list(branches(root))
    git(tmp_path, "clone", "--quiet", "server", "kloon")
    assert {"2026-002.md", "2026-003.md"} < set(known_names(tmp_path / "kloon", "casussen"))


def test_names_are_known_before_the_first_commit_too(tmp_path: Path) -> None:
    assert list(known_names(in_git(tmp_path, team()), "casussen")) == []


# A hostile configuration


def test_nothing_that_the_configuration_names_is_run(tmp_path: Path) -> None:
    root = in_git(
        tmp_path / "repo", {"casussen/a.md": "a", ".gitattributes": "*.md diff=x filter=x\n"}
    )
    git(root, "add", "--all")
    script = on_disk(
        tmp_path, {"gevaar.sh": "#!/bin/sh\ntouch " + str(tmp_path / "gedraaid") + "\n"}
    )
    run = str(script / "gevaar.sh")
    (script / "gevaar.sh").chmod(0o755)
    hooks = on_disk(root, {".git/hooks/post-index-change": f"#!{run}\n"}) / ".git" / "hooks"
    (hooks / "post-index-change").chmod(0o755)
    for key in (
        "core.fsmonitor",
        "core.pager",
        "core.editor",
        "core.sshCommand",
        "core.askPass",
        "diff.external",
        "diff.x.textconv",
        "diff.x.command",
        "filter.x.clean",
        "filter.x.smudge",
        "filter.x.process",
        "alias.rev-parse",
        "pager.diff-index",
        "credential.helper",
        "gpg.program",
        "uploadpack.packObjectsHook",
    ):
        git(root, "config", key, f"!{run}" if key.startswith("alias") else run)
    on_disk(root, {"casussen/a.md": "anders"})
    assert everything(root)["casussen/a.md"] == b"a"
    assert list(known_names(root, "casussen")) == []
    assert not (tmp_path / "gedraaid").exists()


def test_what_is_missing_is_not_fetched(tmp_path: Path) -> None:
    root = in_git(tmp_path / "repo", {"casussen/a.md": "a"})
    git(root, "add", "--all")
    name = git(root, "rev-parse", ":casussen/a.md").strip()
    (root / ".git" / "objects" / name[:2] / name[2:]).unlink()
    for key, value in {
        "core.repositoryFormatVersion": "1",
        "extensions.partialClone": "origin",
        "remote.origin.promisor": "true",
        "remote.origin.url": str(root),
        "remote.origin.uploadpack": f"touch {tmp_path / 'gedraaid'}; false",
    }.items():
        git(root, "config", key, value)
    with pytest.raises(CasusError, match="git: "):
        everything(root)
    assert not (tmp_path / "gedraaid").exists()


def test_a_folder_is_never_taken_for_an_option(tmp_path: Path) -> None:
    root = in_git(tmp_path / "--upload-pack=x", {"a.md": "a"})
    git(root, "add", "--all")
    assert everything(root) == {"a.md": b"a"}


def test_what_git_says_is_told_in_one_line(tmp_path: Path) -> None:
    root = in_git(tmp_path)
    with pytest.raises(CasusError) as caught:
        ours.run(root, "cat-file", "blob", "bestaat-niet")
    assert str(caught.value).startswith("git: ")
    assert "\n" not in str(caught.value)
