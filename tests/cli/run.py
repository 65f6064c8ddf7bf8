"""Run `casus` as a user does: in a process of its own, on a folder of its own, on a fixed day."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from tests.example import EXAMPLES
from tests.io.disk import CLEAN

TODAY = "2026-11-22"


class Done(NamedTuple):
    """How a run ended, and what it said."""

    code: int
    out: str
    err: str


def environment(root: Path, **more: str) -> dict[str, str]:
    """The variables of a user without settings of their own."""
    kept = {
        key: value
        for key, value in os.environ.items()
        if not key.startswith(("CASUS_", "GIT_")) and key not in {"LANGUAGE", "COLUMNS"}
    }
    own = {"CASUS_LANG": "en", "CASUS_TODAY": TODAY, "HOME": str(root.parent)}
    return {**kept, **CLEAN, **own, **more}


def casus(root: Path, *words: object, typed: str | bytes = "", **more: str) -> Done:
    """Run `casus` in a folder; `typed` comes on stdin, `more` in the environment."""
    done = subprocess.run(
        [sys.executable, "-m", "casuskit", *(os.fsencode(str(word)) for word in words)],
        cwd=root,
        env=environment(root, **more),
        input=typed if isinstance(typed, bytes) else typed.encode(),
        capture_output=True,
        timeout=60,
    )
    return Done(done.returncode, done.stdout.decode(), done.stderr.decode())


def shell(root: Path, line: str, **more: str) -> Done:
    """Run a line of shell in which `casus` is the command."""
    function = f'casus() {{ "{sys.executable}" -m casuskit "$@"; }}\n'
    done = subprocess.run(
        ["bash", "-c", function + line],
        cwd=root,
        env=environment(root, **more),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=60,
    )
    return Done(done.returncode, done.stdout.decode(), done.stderr.decode())


def example_in(folder: Path) -> Path:
    """A copy of the example to work in."""
    return Path(shutil.copytree(EXAMPLES, folder / "overleg"))


def texts(root: Path) -> dict[str, bytes]:
    """All files below a folder, without those of git."""
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in sorted(root.rglob("*"))
        if path.is_file() and ".git" not in path.parts
    }


def changed(before: dict[str, bytes], root: Path) -> dict[str, list[bytes]]:
    """By file, the lines that are new since `before`; a file that is gone has none."""
    after = texts(root)
    return {
        name: [
            line
            for line in after.get(name, b"").splitlines()
            if line not in before.get(name, b"").splitlines()
        ]
        for name in sorted(before.keys() | after.keys())
        if before.get(name) != after.get(name)
    }
