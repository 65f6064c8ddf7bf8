"""A patch of any two texts is what `git apply` makes the one of the other with."""

import os
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casuskit.report.patch import patch
from tests.io.disk import in_git


def applied(root: Path, path: str, before: str, after: str) -> str:
    """What `git apply` leaves in the file."""
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_bytes(before.encode())
    done = subprocess.run(
        ["git", "apply", "-"],
        cwd=root,
        input=patch(path, before, after).encode(),
        capture_output=True,
    )
    assert done.returncode == 0, done.stderr
    return (root / path).read_bytes().decode()


def test_what_did_not_change_has_no_patch() -> None:
    assert patch("a.md", "zelfde\n", "zelfde\n") == ""


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("een\ntwee\ndrie\n", "een\n2\ndrie\n"),
        ("een\ntwee", "een\n2"),
        ("een\ntwee", "een\n2\n"),
        ("een\ntwee\n", "een\n2"),
        ("een\r\ntwee\r\n", "een\r\n2\r\n"),
        ("een\rtwee\x0bdrie\u2028vier\x85\n", "1\rtwee\x0bdrie\u2028vier\x85\n"),
        ("\ufeffeen\n", "\ufeff1\n"),
        ("een", "een\ntwee"),
        ("".join(f"{n}\n" for n in range(40)), "".join(f"{n % 17}\n" for n in range(40))),
    ],
)
def test_git_applies_it(before: str, after: str, tmp_path: Path) -> None:
    assert applied(in_git(tmp_path), "a.md", before, after) == after


@pytest.mark.parametrize(
    "path",
    [
        "map/b.md",
        "met blank.md",
        'met "teken".md',
        "cliënt.md",
        "met\ttab.md",
        "-a.md",
        "a\\b.md",
        "\udcff.md",
    ],
)
def test_a_file_may_have_any_name(path: str, tmp_path: Path) -> None:
    root = in_git(tmp_path)
    assert applied(root, path, "een\n", "twee\n") == "twee\n"
    assert os.fsencode(path)


LINES = st.lists(st.sampled_from(["a", "b", "", "c\r", "é", "-x", "+y", "\\ z"]), max_size=12)


@settings(max_examples=25)
@given(LINES, LINES, st.booleans(), st.booleans())
def test_any_two_texts_become_each_other(
    before: list[str], after: list[str], end: bool, other_end: bool
) -> None:
    old = "x\n" + "\n".join(before) + "\n" * end
    new = "x\n" + "\n".join(after) + "\n" * other_end
    with TemporaryDirectory() as folder:
        assert applied(in_git(Path(folder)), "a.md", old, new) == new if old != new else True
