"""A small invented repository on disk, with or without git."""

import os
import subprocess
from pathlib import Path

from tests.builders import Files

CLEAN = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_SYSTEM": os.devnull,
    "GIT_AUTHOR_NAME": "Verzonnen",
    "GIT_AUTHOR_EMAIL": "verzonnen@example.org",
    "GIT_COMMITTER_NAME": "Verzonnen",
    "GIT_COMMITTER_EMAIL": "verzonnen@example.org",
}


def on_disk(root: Path, *parts: Files) -> Path:
    """Write files below a folder, and give the folder."""
    for part in parts:
        for name, text in part.items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_bytes(text.encode("utf-8", "surrogateescape"))
    return root


def git(root: Path, *arguments: str) -> str:
    """What git prints, with nobody's own configuration."""
    done = subprocess.run(
        ["git", "-C", str(root), *arguments],
        env={**os.environ, **CLEAN},
        capture_output=True,
        check=True,
    )
    return os.fsdecode(done.stdout)


def in_git(root: Path, *parts: Files) -> Path:
    """The same in a git repository, with nothing staged."""
    root.mkdir(parents=True, exist_ok=True)
    git(root, "init", "--quiet", "--initial-branch=main")
    return on_disk(root, *parts)


def commit(root: Path, *paths: str) -> None:
    """Commit some paths, or everything."""
    git(root, "add", "--all", "--", *(paths or (".",)))
    git(root, "commit", "--quiet", "--allow-empty", "--message=verzonnen")
