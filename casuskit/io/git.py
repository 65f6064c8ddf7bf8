"""Git, called with care: no shell, no hooks, no pager, nothing that the repository configures."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, NamedTuple

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
    "-c",
    "advice.graftFileDeprecated=false",
    "-c",
    "log.showSignature=false",
    "-c",
    "gc.auto=0",
    "-c",
    "maintenance.auto=false",
)
_DROPPED = (
    "GIT_DIR",
    "GIT_COMMON_DIR",
    "GIT_WORK_TREE",
    "GIT_NAMESPACE",
    "GIT_OBJECT_DIRECTORY",
    "GIT_PREFIX",
    "GIT_EXTERNAL_DIFF",
)
_SET = {
    "LC_ALL": "C",
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_NO_REPLACE_OBJECTS": "1",
    "GIT_NO_LAZY_FETCH": "1",  # what is missing is not fetched: that runs what the config names
    "GIT_ALLOW_PROTOCOL": "",  # nor does an older git, which does not know the line above
    "GIT_GRAFT_FILE": os.devnull,  # a graft hides commits, as a replaced object does
}
_AT_ONCE = 2_000  # lines that git is asked
_NO_REPOSITORY = b"not a git repository"
_LINK, _MODULE = b"120000", b"160000"


def run(folder: Path, *arguments: str, check: bool = True) -> bytes:
    """What git prints on stdout; raises `CasusError` when it fails and `check` is set."""
    done = _done(folder, *arguments)
    if done.returncode and check:
        raise _failed(done)
    return done.stdout if not done.returncode else b""


def stream(folder: Path, *arguments: str, lines: Iterable[bytes] = ()) -> IO[bytes]:
    """What git prints, in a file without a name, for what may not fit in memory.

    `lines` are what git reads on stdin, so many at a time that it stays small itself: it remembers
    all that it was asked about. Raises `CasusError` when git fails.
    """
    printed: IO[bytes] = TemporaryFile()  # noqa: SIM115 - the caller reads it, and it ends with it
    waiting = iter(lines)
    some = list(islice(waiting, _AT_ONCE))
    while True:
        with TemporaryFile() as asked:
            asked.writelines(some)
            asked.seek(0)
            done = _done(folder, *arguments, asked=asked, printed=printed)
        if done.returncode:
            printed.close()
            raise _failed(done)
        some = list(islice(waiting, _AT_ONCE))
        if not some:
            break
    printed.seek(0)
    return printed


def answer(folder: Path, asked: bytes, *arguments: str) -> bytes:
    """What git prints when it reads some bytes on stdin; raises `CasusError` when it fails."""
    with TemporaryFile() as file:
        file.write(asked)
        file.seek(0)
        done = _done(folder, *arguments, asked=file)
    if done.returncode:
        raise _failed(done)
    return done.stdout


def _done(
    folder: Path,
    *arguments: str,
    asked: IO[bytes] | int = subprocess.DEVNULL,
    printed: IO[bytes] | int = subprocess.PIPE,
) -> subprocess.CompletedProcess[bytes]:
    kept = {key: value for key, value in os.environ.items() if key not in _DROPPED}
    try:
        return subprocess.run(  # noqa: S603 - a list of words, no shell
            ["git", *_SAFE, "-C", str(folder), *arguments],  # noqa: S607 - the user's own git
            stdin=asked,
            stdout=printed,
            stderr=subprocess.PIPE,
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


def refuse_without(folder: Path, option: str) -> None:
    """Raise `CasusError` when there is no repository, in which alone an option means something."""
    if top(folder) is None:
        message = _("`{option}` needs a git repository; there is none here.")
        raise CasusError(message.format(option=option))


def staged(folder: Path, wanted: Callable[[str], bool]) -> Iterator[tuple[str, bytes]]:
    """What the next commit adds or changes in a folder: the wanted paths from there, and bytes."""
    listed = run(
        folder, "diff-index", "--cached", "-z", "--relative", "--no-renames", "--no-ext-diff",
        "--name-only", "--diff-filter=ACMT", _head(folder), "--",
    )  # fmt: skip
    for name in filter(None, listed.split(b"\0")):
        path = os.fsdecode(name)
        if wanted(path):
            yield path, run(folder, "cat-file", "blob", f":./{path}")


def gone(folder: Path, wanted: Callable[[str], bool]) -> Iterator[tuple[str, bytes]]:
    """What the next commit changes or takes away in a folder, as the last commit has it."""
    listed = run(
        folder, "diff-index", "--cached", "-z", "--relative", "--no-renames", "--no-ext-diff",
        "--name-only", "--diff-filter=DM", _head(folder), "--",
    )  # fmt: skip
    for name in filter(None, listed.split(b"\0")):
        path = os.fsdecode(name)
        if wanted(path):
            yield path, run(folder, "cat-file", "blob", f"HEAD:./{path}")


def staged_links(folder: Path, wanted: Callable[[str], bool]) -> frozenset[str]:
    """Paths of the wanted links, and of all submodules, that the next commit adds or changes."""
    listed = run(
        folder, "diff-index", "--cached", "-z", "--relative", "--no-renames", "--no-ext-diff",
        "--raw", "--diff-filter=ACMT", _head(folder), "--",
    ).split(b"\0")  # fmt: skip
    told = ((entry.split()[1], os.fsdecode(name)) for entry, name in _pairs(listed))
    return frozenset(
        path for mode, path in told if mode == _MODULE or (mode == _LINK and wanted(path))
    )


def _pairs(told: list[bytes]) -> Iterator[tuple[bytes, bytes]]:
    return zip(told[::2], told[1::2], strict=False)


def submodules(folder: Path) -> tuple[str, ...]:
    """Paths below a folder where another repository hangs; git keeps none of its files."""
    if not installed() or top(folder) is None:
        return ()
    listed = run(folder, "ls-files", "-z", "--stage", "--").split(b"\0")
    return tuple(
        os.fsdecode(entry.partition(b"\t")[2]) for entry in listed if entry.startswith(_MODULE)
    )


def branch(folder: Path) -> str | None:
    """The full name of the branch that is checked out (`refs/heads/…`), when there is one."""
    if not installed() or top(folder) is None:
        return None
    found = run(folder, "symbolic-ref", "--quiet", "HEAD", check=False)
    return os.fsdecode(found.removesuffix(b"\n")) or None


def kept_files(folder: Path) -> frozenset[str] | None:
    """Paths below a folder that git keeps or would keep; nothing when there is no git to ask."""
    if not installed() or top(folder) is None:
        return None
    listed = run(folder, "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--")
    return frozenset(os.fsdecode(name) for name in listed.split(b"\0") if name)


class Change(NamedTuple):
    """How often git saw a file change, and when it last did; no moment when it never did."""

    times: int
    moment: datetime | None


def last_change(folder: Path, path: str) -> Change:
    """What git knows of the changes of a file after it was made; nothing without git."""
    if not path or not installed() or top(folder) is None:
        return Change(0, None)
    told = run(
        folder, "log", "--format=%ct", "--no-ext-diff", "--no-textconv", "--no-show-signature",
        "--", f":(literal){path}", check=False,
    ).split()  # fmt: skip
    if not told:
        return Change(0, None)
    return Change(len(told) - 1, datetime.fromtimestamp(int(told[0]), UTC))


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


def known_files(folder: Path, paths: Iterable[str]) -> tuple[str, ...]:
    """Which of some paths below a folder git keeps."""
    if top(folder) is None:
        return ()
    listed = run(folder, "ls-files", "-z", "--", *(f":(literal){path}" for path in paths))
    return tuple(os.fsdecode(name) for name in filter(None, listed.split(b"\0")))


def refuse_no_commit(folder: Path) -> None:
    """Raise `CasusError` when git would not commit now, before anything is changed for it."""
    for who in ("GIT_AUTHOR_IDENT", "GIT_COMMITTER_IDENT"):
        if not run(folder, "var", who, check=False):
            message = _(
                "Git does not know who you are, so nothing can be committed. Tell it once:"
                ' git config --global user.name "ROLE" and'
                ' git config --global user.email "you@example.org"'
            )
            raise CasusError(message)
    for half_done in ("MERGE_HEAD", "CHERRY_PICK_HEAD"):
        if run(folder, "rev-parse", "--verify", "--quiet", half_done, check=False):
            message = _("Git is in the middle of a merge; finish that first, then try again.")
            raise CasusError(message)


def commit(folder: Path, paths: Iterable[str], message: str) -> None:
    """Commit what changed in some files and nothing else; raises `CasusError` when git refuses."""
    paths = tuple(paths)
    refuse_filtered(folder, paths)
    literal = [f":(literal){path}" for path in paths]
    run(folder, "add", "--all", "--", *literal)
    run(folder, "commit", "--quiet", "--no-gpg-sign", "-m", message, "--only", "--", *literal)


def refuse_filtered(folder: Path, paths: Iterable[str]) -> None:
    """Raise `CasusError` for a file that git would hand to a program which the repository names."""
    told = run(folder, "check-attr", "-z", "filter", "--", *paths).split(b"\0")
    for path, name in zip(told[::3], told[2::3], strict=False):
        for use in (b"clean", b"process"):
            key = os.fsdecode(b"filter.%s.%s" % (name, use))
            if run(folder, "config", "--get", key, check=False):
                message = _("Git hands {path} to a program first; commit it yourself.")
                raise CasusError(message.format(path=os.fsdecode(path)))


def removed_files(folder: Path) -> dict[str, str]:
    """Files that git keeps in its history and that are gone: paths from a folder and from the top.

    Files outside the folder are left out.
    """
    above = top(folder)
    if above is None:
        return {}
    told = run(
        above, "log", "--all", "--format=", "--name-only", "--no-renames", "--diff-filter=D", "-z",
        "--no-ext-diff", "--no-textconv", "--no-show-signature",
    )  # fmt: skip
    paths = sorted({os.fsdecode(name).lstrip("\n") for name in told.split(b"\0")} - {""})
    inside = f"{os.path.relpath(folder, above)}/".removeprefix("./")
    return {
        path.removeprefix(inside): path
        for path in paths
        if path.startswith(inside) and not (above / path).exists()
    }
