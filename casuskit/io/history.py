"""What git kept: every text, name and message in a range of commits, each of them once.

Commits are compared with each of their parents, object by object: no `.gitattributes`, rename or
merge hides a text that way, as `git log -p` lets them. Contents are read two MiB at a time.
"""

import os
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import IO, NamedTuple

from casuskit.core.errors import CasusError
from casuskit.core.messages import _
from casuskit.io.git import answer, refuse_without, run, stream

_BLOCK = 1024 * 1024
_BATCH_BYTES = 2 * 1024 * 1024
_BATCH_OBJECTS = 2_000
_PLAIN, _MODULE = frozenset({"100644", "100755"}), "160000"
_NOTE = re.compile(r"[0-9a-f/]{40,}")
_ENCODING = re.compile(rb"^encoding ([A-Za-z0-9_.:-]{1,40})$", re.MULTILINE)
_MOMENT = re.compile(rb"^(?:author|tagger) [^\n]*> ([0-9]{1,15}) [+-][0-9]{4}$", re.MULTILINE)
_NO_KEYS: Mapping[str, int] = MappingProxyType({})


class Version(NamedTuple):
    """A text as it once was: its object, where it stood, and the first commit that brought it."""

    object: str
    path: str
    commit: str


class Message(NamedTuple):
    """A message of a commit or tag, by its hash.

    `moment` is when it was written, in seconds: it stays the same where a hash would tell of the
    text. `commits` is how many commits have the very same message.
    """

    name: str
    moment: int
    text: str
    commits: int = 1


class Text(NamedTuple):
    """A version and its bytes; none when it is larger than was asked for."""

    version: Version
    raw: bytes | None


class _Change(NamedTuple):
    """A path in a commit that differs from a parent; no `new` when it is gone."""

    path: str
    mode: str
    old: str
    new: str


class _Commit(NamedTuple):
    """A commit, and for each parent (or for none) what differs from it."""

    name: str
    parents: Sequence[str]
    changes: tuple[list[_Change], ...]

    def brought(self) -> Iterator[_Change]:
        """What stands in no parent, also when a merge made it."""
        first, *others = self.changes
        seen = [{(each.path, each.new) for each in other} for other in others]
        for change in first:
            if change.new and all((change.path, change.new) in each for each in seen):
                yield change


class History:
    """The commits of a range (of all branches, tags, notes and the stash without one).

    `paths` holds every path that a file ever had, `versions` every text, `links` the paths of links
    and submodules; each with the first commit that brought it.
    """

    def __init__(self, folder: Path, words: Sequence[str], wanted: Callable[[str], bool]) -> None:
        """Find the wanted paths; raises `CasusError` when a part of the history is not here."""
        refuse_without(folder, "--history")
        self._folder = folder
        self._commits = [line.split() for line in _commits(folder, words)]
        self._refuse_shallow()
        self._compared = self._compare()
        self.paths: dict[str, str] = {}
        self.versions: dict[str, Version] = {}
        self._left: dict[str, str] = {}
        self.links: dict[str, str] = {}
        for commit in self._walk():
            for change in commit.brought():
                self._keep(commit.name, change, wanted)

    def __enter__(self) -> "History":
        return self

    def __exit__(self, *_how: object) -> None:
        self._compared.close()

    @property
    def commits(self) -> int:
        """How many commits there are."""
        return len(self._commits)

    @property
    def left_out(self) -> tuple[str, ...]:
        """Paths of files of which no version was wanted, one for each version."""
        return tuple(path for name, path in self._left.items() if name not in self.versions)

    def _keep(self, commit: str, change: _Change, wanted: Callable[[str], bool]) -> None:
        self.paths.setdefault(change.path, commit)
        looked_into = wanted(change.path) or _NOTE.fullmatch(change.path)
        if change.mode not in _PLAIN:
            if looked_into or change.mode == _MODULE:
                self.links.setdefault(change.path, commit)
        elif looked_into:
            self.versions.setdefault(change.new, Version(change.new, change.path, commit))
        else:
            self._left.setdefault(change.new, change.path)

    def texts(self, most: int) -> Iterator[Text]:
        """Every version with its bytes, in order of first appearance."""
        for batch in _batches(self._folder, self.versions, most):
            found = dict(_contents(self._folder, [name for name, size in batch if size <= most]))
            for name, _size in batch:
                yield Text(self.versions[name], found.get(name))

    def messages(self) -> Iterator[Message]:
        """Every commit message once, by the first commit that has it."""
        first: dict[int, str] = {}
        commits: Counter[int] = Counter()
        for name, raw in self._objects(commit[0].decode("ascii") for commit in self._commits):
            key = hash(raw.partition(b"\n\n")[2])
            first.setdefault(key, name)
            commits[key] += 1
        for (name, raw), key in zip(self._objects(first.values()), first, strict=True):
            yield _message(name, raw, commits[key])

    def _objects(self, names: Iterable[str]) -> Iterator[tuple[str, bytes]]:
        for batch in _batches(self._folder, names, _BATCH_BYTES):
            yield from _contents(self._folder, [name for name, _size in batch])

    def held(self, keys: Iterable[str]) -> Counter[str]:
        """In how many commits some objects or paths are, by object or path."""
        wanted = frozenset(keys)
        after: dict[str, Mapping[str, int]] = {}
        states: dict[int, Mapping[str, int]] = {}
        times: Counter[int] = Counter()
        for commit in self._walk() if wanted else ():
            before = after.get(commit.parents[0], _NO_KEYS) if commit.parents else _NO_KEYS
            state = _after(before, commit.changes[0], wanted)
            after[commit.name] = states[id(state)] = state
            times[id(state)] += 1
        counts: Counter[str] = Counter()
        for name, state in states.items():
            counts.update(dict.fromkeys(state, times[name]))
        return counts

    def _refuse_shallow(self) -> None:
        """Raise `CasusError` when a commit stands without its parents: those may hold anything."""
        place = os.fsdecode(run(self._folder, "rev-parse", "--git-path", "shallow").strip())
        try:
            cut = frozenset((self._folder / place).read_bytes().split())
        except FileNotFoundError:
            return
        if any(commit[0] in cut for commit in self._commits):
            message = _("A part of the history is not here; get it with `git fetch --unshallow`.")
            raise CasusError(message)

    def _compare(self) -> IO[bytes]:
        lines = (
            b"%s %s\n" % (name, parent) if parent else b"%s\n" % name
            for name, *parents in self._commits
            for parent in parents or [b""]
        )
        return stream(
            self._folder, "diff-tree", "--stdin", "--always", "--root", "-r", "--raw", "-z",
            "--no-renames", "--no-abbrev", "--no-ext-diff", lines=lines,
        )  # fmt: skip

    def _walk(self) -> Iterator[_Commit]:
        """The commits, parents first, each with what it changed."""
        self._compared.seek(0)
        blocks = _blocks(_tokens(self._compared))
        for name, *parents in self._commits:
            changes = tuple(next(blocks) for _each in parents or [b""])
            yield _Commit(name.decode("ascii"), [each.decode("ascii") for each in parents], changes)


def named(folder: Path) -> Iterator[tuple[str, str]]:
    """The full names of all branches and tags, each with the kind of object it leads to."""
    listed = run(folder, "for-each-ref", "--format=%(objecttype) %(refname)")
    for line in os.fsdecode(listed).splitlines():
        kind, _blank, name = line.partition(" ")
        yield name, kind


def tag_messages(folder: Path) -> Iterator[tuple[str, Message]]:
    """The messages of annotated tags, by the full name of the tag."""
    for name, kind in named(folder):
        if kind == "tag":
            yield name, _message(name, run(folder, "cat-file", "tag", name))


def _commits(folder: Path, words: Sequence[str]) -> Iterator[bytes]:
    """A line for each commit, parents first: its hash and those of its parents."""
    for word in words:
        if word.startswith("-"):
            raise CasusError(_no_range(word))
    asked = ["--end-of-options", *words] if words else ["--all"]
    try:
        with stream(
            folder, "rev-list", "--topo-order", "--reverse", "--parents", *asked, "--"
        ) as it:
            yield from it
    except CasusError as error:
        if words and "revision" in str(error):
            raise CasusError(_no_range(" ".join(words))) from None
        raise


def _no_range(words: str) -> str:
    message = _("`{range}` is no range that git knows, such as `main..` or `HEAD~5..HEAD`.")
    return message.format(range=words)


def _tokens(file: IO[bytes]) -> Iterator[bytes]:
    rest = b""
    while block := file.read(_BLOCK):
        *whole, rest = (rest + block).split(b"\0")
        yield from whole


def _blocks(tokens: Iterator[bytes]) -> Iterator[list[_Change]]:
    """What `diff-tree` told of each line it was given."""
    changes: list[_Change] | None = None
    for token in tokens:
        if not token.startswith(b":"):
            if changes is not None:
                yield changes
            changes = []
        elif changes is not None:
            _old_mode, mode, old, new, status = token.decode("ascii").split()
            changes.append(
                _Change(os.fsdecode(next(tokens)), mode, old, "" if status == "D" else new)
            )
    if changes is not None:
        yield changes


def _after(
    before: Mapping[str, int], changes: Iterable[_Change], wanted: frozenset[str]
) -> Mapping[str, int]:
    """How often the wanted objects and paths are in a commit, given its first parent."""
    counts: Counter[str] | None = None
    for change in changes:
        for key, step in ((change.old, -1), (change.new, 1), (change.path, 0)):
            if key in wanted:
                counts = Counter(before) if counts is None else counts
                counts[key] = counts[key] + step if step else int(bool(change.new))
    return before if counts is None else +counts


def _batches(folder: Path, names: Iterable[str], most: int) -> Iterator[list[tuple[str, int]]]:
    """Objects with their size in bytes, about two MiB together, not counting those over `most`."""
    batch: list[tuple[str, int]] = []
    total = 0
    lines = (f"{name}\n".encode("ascii") for name in names)
    with stream(folder, "cat-file", "--batch-check=%(objectname) %(objectsize)", lines=lines) as it:
        for line in it:
            name, size = line.decode("ascii").split()
            if not size.isdigit():
                raise CasusError(_("git: {reason}").format(reason=f"{name} {size}"))
            batch.append((name, int(size)))
            total += int(size) if int(size) <= most else 0
            if total > _BATCH_BYTES or len(batch) >= _BATCH_OBJECTS:
                yield batch
                batch, total = [], 0
    if batch:
        yield batch


def _contents(folder: Path, names: Sequence[str]) -> Iterator[tuple[str, bytes]]:
    asked = "".join(f"{name}\n" for name in names).encode("ascii")
    told = answer(folder, asked, "cat-file", "--batch") if names else b""
    at = 0
    while at < len(told):
        end = told.index(b"\n", at)
        name, _kind, size = told[at:end].decode("ascii").split()
        at = end + 1 + int(size) + 1
        yield name, told[end + 1 : at - 1]


def _message(name: str, raw: bytes, commits: int = 1) -> Message:
    head, _blank, text = raw.partition(b"\n\n")
    moment, written = _MOMENT.search(head), _ENCODING.search(head)
    return Message(name, int(moment[1]) if moment else 0, _decoded(text, written), commits)


def _decoded(text: bytes, written: re.Match[bytes] | None) -> str:
    """The text in the encoding that git names, else UTF-8; what does not fit becomes U+FFFD."""
    try:
        return text.decode(written[1].decode("ascii") if written else "utf-8", "replace")
    except LookupError:
        return text.decode("utf-8", "replace")
