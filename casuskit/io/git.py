"""Git, called with care: no shell, no hooks, no pager, nothing that the repository configures."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

from casuskit.core.errors import CasusError
from casuskit.core.messages import _

_SAFE = (
    "--no-pager",
    "--no-optional-locks",
    "-c",
    "core.fsmonitor=false",
    "-c",
    "core.hooksPath=/dev/null",
    "-c",
    "core.quotePath=false",
)
_DROPPED = ("GIT_DIR", "GIT_WORK_TREE", "GIT_OBJECT_DIRECTORY", "GIT_PREFIX", "GIT_EXTERNAL_DIFF")
_SET = {
    "LC_ALL": "C",
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_NO_REPLACE_OBJECTS": "1",
    "GIT_NO_LAZY_FETCH": "1",  # what is missing is not fetched: that runs what the config names
}
_NO_REPOSITORY = b"not a git repository"


def run(folder: Path, *arguments: str, check: bool = True) -> bytes:
    """What git prints on stdout; raises `CasusError` when it fails and `check` is set."""
    done = _done(folder, *arguments)
    if done.returncode and check:
        raise _failed(done)
    return done.stdout if not done.returncode else b""


def _done(folder: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    kept = {key: value for key, value in os.environ.items() if key not in _DROPPED}
    try:
        return subprocess.run(  # noqa: S603 - a list of words, no shell
            ["git", *_SAFE, "-C", str(folder), *arguments],  # noqa: S607 - the user's own git
            stdin=subprocess.DEVNULL,
            capture_output=True,
            env={**kept, **_SET},
            check=False,
        )
    except FileNotFoundError:
        raise CasusError(_("git is not installed; it is needed for this.")) from None


def _failed(done: subprocess.CompletedProcess[bytes]) -> CasusError:
    told = done.stderr.decode("utf-8", "replace").strip().splitlines()
    return CasusError(_("git: {reason}").format(reason=told[0] if told else done.returncode))


def installed() -> bool:
    """Whether there is a git to call."""
    return shutil.which("git") is not None


def top(folder: Path) -> Path | None:
    """The top of the git work tree around a folder; absent when there is no repository.

    Raises `CasusError` when there is one that git will not look into.
    """
    done = _done(folder, "rev-parse", "--show-toplevel")
    if done.returncode and _NO_REPOSITORY not in done.stderr:
        raise _failed(done)
    return Path(os.fsdecode(done.stdout.removesuffix(b"\n"))) if done.stdout else None


def staged(folder: Path, wanted: Callable[[str], bool]) -> Iterator[tuple[str, bytes]]:
    """What the next commit adds or changes in a folder: the wanted paths from there, and bytes."""
    if top(folder) is None:
        raise CasusError(_("`--staged` needs a git repository; there is none here."))
    listed = run(
        folder, "diff-index", "--cached", "-z", "--relative", "--no-renames", "--no-ext-diff",
        "--name-only", "--diff-filter=ACMT", _head(folder), "--",
    )  # fmt: skip
    for name in filter(None, listed.split(b"\0")):
        path = os.fsdecode(name)
        if wanted(path):
            yield path, run(folder, "cat-file", "blob", f":./{path}")


def kept_files(folder: Path) -> frozenset[str] | None:
    """Paths below a folder that git keeps or would keep; nothing when there is no git to ask."""
    if not installed() or top(folder) is None:
        return None
    listed = run(folder, "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--")
    return frozenset(os.fsdecode(name) for name in listed.split(b"\0") if name)


def known_names(folder: Path, place: str) -> Iterator[str]:
    """Names of the files in `place` on every branch that git knows, local and remote.

    None without git: then there are no branches.
    """
    if not installed() or top(folder) is None:
        return
    branches = run(folder, "for-each-ref", "--format=%(objectname)", "refs/heads", "refs/remotes")
    for branch in sorted(set(branches.decode("ascii").split())):
        listed = run(
            folder, "ls-tree", "-r", "-z", "--name-only", branch, "--", f"{place}/", check=False
        )
        for name in filter(None, listed.split(b"\0")):
            yield os.fsdecode(name).rsplit("/", 1)[-1]


def _head(folder: Path) -> str:
    """The last commit, or the empty tree before the first one."""
    found = run(folder, "rev-parse", "--verify", "--quiet", "HEAD", check=False)
    if found:
        return found.decode("ascii").strip()
    return run(folder, "hash-object", "-t", "tree", "--stdin").decode("ascii").strip()
