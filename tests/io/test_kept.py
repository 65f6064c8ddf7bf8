"""What is kept of a history comes back in order, each of it once, and takes no memory."""

import subprocess
import sys
import tracemalloc
from collections import deque
from pathlib import Path

import pytest

from casuskit.io.history import History
from casuskit.io.kept import Kept
from tests.io.disk import CLEAN, in_git
from tests.unmeasured import unmeasured

FILLED = """
import resource
from casuskit.io.kept import Kept
resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))
kept = Kept()
try:
    for number in range(200_000):
        kept.add_path(f"casussen/{number}.md", "a" * 40)
except OSError as error:
    print(error.strerror)
"""


def test_what_comes_first_counts_and_order_stays() -> None:
    kept = Kept()
    for path, commit in (("b\udcff.md", "1"), ("a.md", "2"), ("b\udcff.md", "3")):
        kept.add_path(path, commit)
        kept.add_link(path, commit)
        kept.add_version(f"object {path.encode(errors='replace')!r}", path, commit)
    assert list(kept.paths()) == list(kept.links()) == [("b\udcff.md", "1"), ("a.md", "2")]
    assert [kept.version(name) for name in kept.versions()] == list(kept.paths())
    assert kept.number_of_versions() == 2


def test_what_is_wanted_under_one_path_is_not_left_out_under_another() -> None:
    kept = Kept()
    for name in ("both", "picture", "picture"):
        kept.add_left_out(name, f"{name}.png")
    kept.add_version("both", "x.md", "1")
    assert list(kept.left_out()) == ["picture.png"]


def test_messages_and_children_are_counted() -> None:
    kept = Kept()
    for digest, name in ((b"x", "1"), (b"y", "2"), (b"x", "3")):
        kept.add_message(digest, name)
        kept.add_child("1")
    assert list(kept.messages()) == [("1", 2), ("2", 1)]
    assert (kept.children("1"), kept.children("2")) == (3, 0)


def test_a_full_disk_is_told_as_what_it_is() -> None:
    words = [sys.executable, "-c", FILLED]
    done = subprocess.run(words, capture_output=True, text=True, env=unmeasured())
    assert done.stderr == ""
    assert done.stdout.startswith("SQLite: ")


def peak(root: Path, commits: int) -> int:
    """The most memory that Python takes to look through a history of so many commits, in bytes."""
    told = []
    for number in range(commits):
        text = f"Versie {number}.\n" * 20
        told.append(
            "commit refs/heads/main\n"
            f"committer Verzonnen <team@example.org> {1_700_000_000 + number} +0100\n"
            f"data {len(str(number))}\n{number}\n"
            f"M 100644 inline notitie-{number % 9}.md\ndata {len(text)}\n{text}\n"
        )
    in_git(root)
    subprocess.run(
        ["git", "-C", str(root), "fast-import", "--quiet", "--force"],
        input="".join(told).encode(),
        check=True,
    )
    tracemalloc.start()
    with History(root, ("main",), lambda _path: True) as history:
        names = deque((text.version.object for text in history.texts(1000)), maxlen=9)
        assert sum(1 for _message in history.messages()) == history.commits == commits
        assert sum(history.held(names).values()) == 45
        _now, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return most


def test_twice_as_many_commits_take_the_same_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for key, value in CLEAN.items():
        monkeypatch.setenv(key, value)
    few, many = peak(tmp_path / "few", 4_000), peak(tmp_path / "many", 8_000)
    assert many < 1.1 * few
