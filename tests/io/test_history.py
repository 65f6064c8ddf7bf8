"""What git kept, read from real repositories: every text, name and message, each once."""

from collections.abc import Callable
from pathlib import Path

import pytest

from casuskit.core.errors import CasusError
from casuskit.io.history import History, named, tag_messages
from tests.io.disk import CLEAN, commit, git, in_git, on_disk

MOST = 1000


@pytest.fixture(autouse=True)
def _nobodys_configuration(monkeypatch: pytest.MonkeyPatch) -> None:
    for key, value in CLEAN.items():
        monkeypatch.setenv(key, value)


def is_text(path: str) -> bool:
    return path.endswith(".md")


def texts(root: Path, *words: str, wanted: Callable[[str], bool] = is_text) -> dict[str, bytes]:
    """What was kept, by content as it is told: `path` with a number for each further version."""
    with History(root, words, wanted) as history:
        found: dict[str, bytes] = {}
        for text in history.texts(MOST):
            name = text.version.path
            while name in found:
                name += "+"
            found[name] = b"(too large)" if text.raw is None else text.raw
        return found


def held(root: Path, *words: str) -> dict[bytes, int]:
    with History(root, words, is_text) as history:
        found = {text.version.object: text.raw for text in history.texts(MOST)}
        counts = history.held(found)
        return {raw or b"": counts[name] for name, raw in found.items()}


def put(root: Path, name: str, text: str, message: str = "verzonnen") -> str:
    on_disk(root, {name: text})
    git(root, "add", "--all")
    git(root, "commit", "--quiet", f"--message={message}")
    return git(root, "rev-parse", "HEAD").strip()


def diverged(root: Path) -> Path:
    """Two branches, each with a change of its own to another file."""
    put(in_git(root), "a.md", "eerst")
    git(root, "switch", "--quiet", "-c", "tak")
    put(root, "b.md", "op de tak")
    git(root, "switch", "--quiet", "main")
    put(root, "c.md", "op main")
    return root


# Texts


def test_every_version_of_a_text_is_found_once(tmp_path: Path) -> None:
    root = in_git(tmp_path)
    for text in ("een", "twee", "een"):
        put(root, "a.md", text)
    assert texts(root) == {"a.md": b"een", "a.md+": b"twee"}


def test_what_was_taken_out_is_still_there(tmp_path: Path) -> None:
    root = in_git(tmp_path)
    put(root, "a.md", "weg")
    git(root, "rm", "--quiet", "a.md")
    git(root, "commit", "--quiet", "--message=weg")
    assert texts(root) == {"a.md": b"weg"}


def test_attributes_hide_nothing(tmp_path: Path) -> None:
    root = in_git(tmp_path, {".gitattributes": "*.md -diff binary export-ignore\n"})
    put(root, "a.md", "verborgen\0in bytes")
    assert texts(root) == {"a.md": b"verborgen\0in bytes"}


def test_what_only_a_merge_brings_is_found(tmp_path: Path) -> None:
    root = diverged(tmp_path)
    git(root, "merge", "--quiet", "--no-commit", "tak")
    put(root, "a.md", "bij het samenvoegen")
    assert b"bij het samenvoegen" in texts(root).values()
    assert b"bij het samenvoegen" in texts(root, "HEAD~1..").values()


def test_a_replaced_object_is_read_as_it_was(tmp_path: Path) -> None:
    root = in_git(tmp_path)
    put(root, "a.md", "echt")
    put(root, "a.md", "vals")
    echt, vals = (git(root, "rev-parse", f"{each}:a.md").strip() for each in ("HEAD~1", "HEAD"))
    git(root, "replace", echt, vals)
    assert b"echt" in texts(root).values()


def test_a_graft_hides_no_commits(tmp_path: Path) -> None:
    root = in_git(tmp_path)
    put(root, "a.md", "oud")
    last = put(root, "a.md", "nieuw")
    on_disk(root, {".git/info/grafts": f"{last}\n"})
    assert sorted(texts(root).values()) == [b"nieuw", b"oud"]


def test_other_branches_the_stash_and_notes_are_looked_into(tmp_path: Path) -> None:
    root = diverged(tmp_path)
    on_disk(root, {"a.md": "weggelegd"})
    git(root, "stash")
    git(root, "notes", "add", "--message=aantekening", "HEAD")
    found = {*texts(root).values()}
    assert {b"op de tak", b"op main", b"weggelegd", b"aantekening\n"} <= found


def test_a_detached_commit_is_looked_into(tmp_path: Path) -> None:
    root = diverged(tmp_path)
    git(root, "switch", "--quiet", "--detach")
    put(root, "d.md", "los")
    assert b"los" in texts(root).values()


def test_what_is_too_large_is_not_read(tmp_path: Path) -> None:
    root = in_git(tmp_path)
    put(root, "a.md", "x" * (MOST + 1))
    put(root, "b.md", "klein")
    assert texts(root) == {"a.md": b"(too large)", "b.md": b"klein"}


def test_more_texts_than_fit_in_one_batch_all_come(tmp_path: Path) -> None:
    root = in_git(tmp_path, {f"{number}.md": f"tekst {number}" for number in range(2_500)})
    commit(root)
    assert len(texts(root)) == 2_500


def test_a_name_of_any_bytes_is_told(tmp_path: Path) -> None:
    names = ("met blank.md", "met\nregel.md", ":x.md", "-x.md", "\udcff.md", "é.md")
    root = in_git(tmp_path, {name: name for name in names})
    commit(root)
    assert sorted(texts(root)) == sorted(names)


def test_former_names_are_known_by_the_commit_that_brought_them(tmp_path: Path) -> None:
    root = in_git(tmp_path)
    first = put(root, "oud.md", "zelfde")
    git(root, "mv", "oud.md", "nieuw.md")
    git(root, "commit", "--quiet", "--message=hernoemd")
    with History(root, (), is_text) as history:
        paths = dict(history.paths())
        assert (list(paths), paths["oud.md"]) == (["oud.md", "nieuw.md"], first)
        assert history.held(["oud.md", "nieuw.md"]) == {"oud.md": 1, "nieuw.md": 1}


def test_links_and_modules_are_told_apart_and_pictures_counted(tmp_path: Path) -> None:
    root = in_git(tmp_path, {"logo.png": "\udcff"})
    (root / "link.md").symlink_to("elders")
    commit(in_git(root / "module", {"x": "x"}))
    commit(root)
    with History(root, (), is_text) as history:
        assert sorted(path for path, _commit in history.links()) == ["link.md", "module"]
        assert list(history.left_out()) == ["logo.png"]
        assert list(history.texts(MOST)) == []


# Ranges


def test_a_range_holds_what_it_brought(tmp_path: Path) -> None:
    root = diverged(tmp_path)
    assert texts(root, "main..tak") == {"b.md": b"op de tak"}
    assert texts(root, "HEAD~1..HEAD") == {"c.md": b"op main"}
    assert texts(root, "tak", "^main") == {"b.md": b"op de tak"}


def test_a_merge_of_what_was_there_brings_nothing(tmp_path: Path) -> None:
    root = diverged(tmp_path)
    git(root, "switch", "--quiet", "tak")
    git(root, "merge", "--quiet", "--no-edit", "main")
    assert texts(root, "main..tak") == {"b.md": b"op de tak"}


@pytest.mark.parametrize("word", ["--output=gevaar", "-", "-n1", "--all"])
def test_a_range_that_looks_like_an_option_is_refused(word: str, tmp_path: Path) -> None:
    root = diverged(tmp_path)
    with pytest.raises(CasusError, match="no range"):
        texts(root, word)
    assert not (root / "gevaar").exists()


@pytest.mark.parametrize("word", ["nergens..", "a.md", "HEAD~9..", "x y"])
def test_a_range_that_git_does_not_know_is_said(word: str, tmp_path: Path) -> None:
    with pytest.raises(CasusError, match="no range"):
        texts(diverged(tmp_path), word)


# How many commits


def test_commits_that_hold_a_text_are_counted(tmp_path: Path) -> None:
    root = in_git(tmp_path)
    for text in ("een", "een en meer", "een"):
        put(root, "a.md", text)
    put(root, "b.md", "ander")
    assert held(root) == {b"een": 3, b"een en meer": 1, b"ander": 1}


def test_a_text_in_two_places_is_held_until_both_are_gone(tmp_path: Path) -> None:
    root = in_git(tmp_path)
    put(root, "a.md", "zelfde")
    put(root, "b.md", "zelfde")
    git(root, "rm", "--quiet", "a.md")
    git(root, "commit", "--quiet", "--message=weg")
    git(root, "rm", "--quiet", "b.md")
    git(root, "commit", "--quiet", "--allow-empty", "--message=weg")
    assert held(root) == {b"zelfde": 3}


def test_both_sides_of_a_merge_and_the_merge_are_counted(tmp_path: Path) -> None:
    root = diverged(tmp_path)
    git(root, "merge", "--quiet", "--no-edit", "tak")
    assert held(root) == {b"eerst": 4, b"op de tak": 2, b"op main": 2}


# Messages and names


def messages(root: Path, *words: str) -> list[tuple[str, int]]:
    with History(root, words, is_text) as history:
        return [(each.text, each.commits) for each in history.messages()]


def test_every_message_comes_once_with_its_count(tmp_path: Path) -> None:
    root = in_git(tmp_path)
    for number, message in enumerate(("bijgewerkt", "anders\n\nMet uitleg.", "bijgewerkt")):
        put(root, "a.md", str(number), message)
    assert messages(root) == [("bijgewerkt\n", 2), ("anders\n\nMet uitleg.\n", 1)]


def test_a_message_holds_no_author(tmp_path: Path) -> None:
    root = in_git(tmp_path)
    put(root, "a.md", "x")
    assert "Verzonnen" not in messages(root)[0][0]


def test_a_message_in_another_encoding_is_read_as_it_was_meant(tmp_path: Path) -> None:
    root = in_git(tmp_path)
    (tmp_path / "bericht").write_bytes("cliënt".encode("latin-1"))
    git(root, "-c", "i18n.commitEncoding=ISO-8859-1", "commit", "--quiet", "--allow-empty",
        "--file=bericht")  # fmt: skip
    assert messages(root) == [("cliënt\n", 1)]


def test_the_moment_of_a_message_is_that_of_its_author(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_AUTHOR_DATE", "1700000000 +0100")
    root = in_git(tmp_path)
    put(root, "a.md", "x")
    with History(root, (), is_text) as history:
        assert [each.moment for each in history.messages()] == [1_700_000_000]


def test_branches_and_tags_are_named_and_tags_have_messages(tmp_path: Path) -> None:
    root = diverged(tmp_path)
    git(root, "tag", "licht")
    git(root, "tag", "--annotate", "zwaar", "--message=uitleg")
    assert [name for name, _kind in named(root)] == [
        "refs/heads/main", "refs/heads/tak", "refs/tags/licht", "refs/tags/zwaar",
    ]  # fmt: skip
    assert [(name, each.text) for name, each in tag_messages(root)] == [
        ("refs/tags/zwaar", "uitleg\n")
    ]


# What is not here


def test_before_the_first_commit_there_is_nothing(tmp_path: Path) -> None:
    assert texts(in_git(tmp_path)) == {}


def test_without_a_repository_the_history_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CasusError, match="none here"):
        texts(tmp_path)


def test_a_shallow_clone_is_never_taken_for_a_whole_one(tmp_path: Path) -> None:
    root = in_git(tmp_path / "server")
    for text in ("een", "twee", "drie"):
        put(root, "a.md", text)
    git(tmp_path, "clone", "--quiet", "--depth=2", f"file://{root}", "kloon")
    with pytest.raises(CasusError, match="unshallow"):
        texts(tmp_path / "kloon")
    assert texts(tmp_path / "kloon", "HEAD~1..") == {"a.md": b"drie"}


def test_a_missing_object_is_never_passed_over(tmp_path: Path) -> None:
    root = in_git(tmp_path)
    put(root, "a.md", "weg")
    put(root, "a.md", "hier")
    name = git(root, "rev-parse", "HEAD~1:a.md").strip()
    (root / ".git" / "objects" / name[:2] / name[2:]).unlink()
    with pytest.raises(CasusError, match="missing"):
        texts(root)


def test_nothing_that_the_configuration_names_is_run(tmp_path: Path) -> None:
    root = in_git(tmp_path / "repo", {".gitattributes": "*.md diff=x filter=x\n"})
    put(root, "a.md", "een")
    put(root, "a.md", "twee")
    script = on_disk(tmp_path, {"gevaar.sh": f"#!/bin/sh\ntouch {tmp_path / 'gedraaid'}\n"})
    (script / "gevaar.sh").chmod(0o755)
    for key in ("core.fsmonitor", "core.pager", "diff.external", "diff.x.textconv",
                "diff.x.command", "filter.x.smudge", "gpg.program", "log.showSignature"):  # fmt: skip
        git(root, "config", key, "true" if key.startswith("log") else str(script / "gevaar.sh"))
    assert len(texts(root)) == 2
    assert len(messages(root)) == 1
    assert not (tmp_path / "gedraaid").exists()
