"""What git kept: every text, name and message in a range of commits, each of them once.

Commits are compared with each of their parents, object by object: no `.gitattributes`, rename or
merge hides a text that way, as `git log -p` lets them. Contents are read two MiB at a time, and
what is found lies in a file, so that memory is the same for any number of commits.
"""

import os
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, closing
from hashlib import blake2b
from pathlib import Path
from typing import IO, NamedTuple

from casuskit.core.errors import CasusError
from casuskit.core.messages import _
from casuskit.io.git import answer, refuse_without, run, stream
from casuskit.io.kept import Kept

_BLOCK = 64 * 1024
_BATCH_BYTES = 2 * 1024 * 1024
_BATCH_OBJECTS = 2_000
_PLAIN, _MODULE = frozenset({"100644", "100755"}), "160000"
_NOTE = re.compile(r"[0-9a-f/]{40,}")
_ENCODING = re.compile(rb"^encoding ([A-Za-z0-9_.:-]{1,40})$", re.MULTILINE)
_MOMENT = re.compile(rb"^(?:author|tagger) [^\n]*> ([0-9]{1,15}) [+-][0-9]{4}$", re.MULTILINE)


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

    @property
    def first_parent(self) -> str:
        """The commit that it goes on from; empty for one that begins."""
        return self.parents[0] if self.parents else ""

    def brought(self) -> Iterator[_Change]:
        """What stands in no parent, also when a merge made it."""
        first, *others = self.changes
        seen = [{(each.path, each.new) for each in other} for other in others]
        for change in first:
            if change.new and all((change.path, change.new) in each for each in seen):
                yield change


class _State:
    """How often the wanted objects and paths are in some commits that are alike in that.

    `waiting` is how many commits go on from one of these and have not been seen yet.
    """

    def __init__(self, held: Mapping[str, int]) -> None:
        self.held = held
        self.commits = self.waiting = 0

    def count(self, counts: Counter[str]) -> None:
        """Add what its commits hold, once."""
        counts.update(dict.fromkeys(self.held, self.commits))
        self.commits = 0


class History:
    """The commits of a range (of all branches, tags, notes and the stash without one)."""

    def __init__(self, folder: Path, words: Sequence[str], wanted: Callable[[str], bool]) -> None:
        """Find the wanted paths; raises `CasusError` when a part of the history is not here."""
        refuse_without(folder, "--history")
        self._folder = folder
        self.commits = 0
        """How many commits there are."""
        with ExitStack() as opened:
            self._listed = opened.enter_context(_listed(folder, words))
            self._refuse_shallow()
            self._compared = opened.enter_context(self._compare())
            self._kept = opened.enter_context(closing(Kept()))
            for commit in self._walk():
                self.commits += 1
                self._kept.add_child(commit.first_parent)
                for change in commit.brought():
                    self._keep(commit.name, change, wanted)
            self._opened = opened.pop_all()

    def __enter__(self) -> "History":
        return self

    def __exit__(self, *_how: object) -> None:
        self._opened.close()

    @property
    def number_of_texts(self) -> int:
        """How many texts there are."""
        return self._kept.number_of_versions()

    def paths(self) -> Iterator[tuple[str, str]]:
        """Every path that a file ever had, with the first commit that brought it."""
        return self._kept.paths()

    def links(self) -> Iterator[tuple[str, str]]:
        """The paths of links and submodules, each with the first commit that brought it."""
        return self._kept.links()

    def left_out(self) -> Iterator[str]:
        """Paths of files of which no version was wanted, one for each version."""
        return self._kept.left_out()

    def _keep(self, commit: str, change: _Change, wanted: Callable[[str], bool]) -> None:
        self._kept.add_path(change.path, commit)
        looked_into = wanted(change.path) or _NOTE.fullmatch(change.path)
        if change.mode not in _PLAIN:
            if looked_into or change.mode == _MODULE:
                self._kept.add_link(change.path, commit)
        elif looked_into:
            self._kept.add_version(change.new, change.path, commit)
        else:
            self._kept.add_left_out(change.new, change.path)

    def texts(self, most: int) -> Iterator[Text]:
        """Every version with its bytes, in order of first appearance."""
        for batch in _batches(self._folder, self._kept.versions(), most):
            found = dict(_contents(self._folder, [name for name, size in batch if size <= most]))
            for name, _size in batch:
                yield Text(Version(name, *self._kept.version(name)), found.get(name))

    def messages(self) -> Iterator[Message]:
        """Every commit message once, by the first commit that has it."""
        for name, raw in self._objects(name for name, *_parents in self._lines()):
            text = raw.partition(b"\n\n")[2]
            self._kept.add_message(blake2b(text, digest_size=16).digest(), name)
        first = (name for name, _commits in self._kept.messages())
        counts = (commits for _name, commits in self._kept.messages())
        for (name, raw), commits in zip(self._objects(first), counts, strict=True):
            yield _message(name, raw, commits)

    def _objects(self, names: Iterable[str]) -> Iterator[tuple[str, bytes]]:
        for batch in _batches(self._folder, names, _BATCH_BYTES):
            yield from _contents(self._folder, [name for name, _size in batch])

    def held(self, keys: Iterable[str]) -> Counter[str]:
        """In how many commits some objects or paths are, by object or path."""
        wanted, counts = frozenset(keys), Counter[str]()
        if not wanted:
            return counts
        after: dict[str, _State] = {}
        left: dict[str, int] = {}
        for commit in self._walk():
            parent = commit.first_parent
            before = after.get(parent) or _State({})
            held = _after(before.held, commit.changes[0], wanted)
            state = before if held is before.held else _State(held)
            state.commits += 1
            before.waiting -= 1
            if parent in after:
                left[parent] -= 1
                if not left[parent]:
                    del after[parent], left[parent]
            children = self._kept.children(commit.name)
            if children:
                after[commit.name], left[commit.name] = state, children
                state.waiting += children
            for each in {before, state}:
                if each.waiting <= 0:
                    each.count(counts)
        return counts

    def _refuse_shallow(self) -> None:
        """Raise `CasusError` when a commit stands without its parents: those may hold anything."""
        place = os.fsdecode(run(self._folder, "rev-parse", "--git-path", "shallow").strip())
        try:
            cut = frozenset((self._folder / place).read_bytes().split())
        except FileNotFoundError:
            return
        if any(name.encode("ascii") in cut for name, *_parents in self._lines()):
            message = _("A part of the history is not here; get it with `git fetch --unshallow`.")
            raise CasusError(message)

    def _compare(self) -> IO[bytes]:
        lines = (
            f"{name} {parent}".rstrip().encode("ascii") + b"\n"
            for name, *parents in self._lines()
            for parent in parents or [""]
        )
        return stream(
            self._folder, "diff-tree", "--stdin", "--always", "--root", "-r", "--raw", "-z",
            "--no-renames", "--no-abbrev", "--no-ext-diff", lines=lines,
        )  # fmt: skip

    def _walk(self) -> Iterator[_Commit]:
        """The commits, parents first, each with what it changed."""
        self._compared.seek(0)
        blocks = _blocks(_tokens(self._compared))
        for name, *parents in self._lines():
            changes = tuple(next(blocks) for _each in parents or [""])
            yield _Commit(name, parents, changes)

    def _lines(self) -> Iterator[list[str]]:
        """The commits, parents first: the hash of each and those of its parents."""
        at = 0
        while True:
            self._listed.seek(at)  # two may read at the same time
            line = self._listed.readline()
            if not line:
                return
            at = self._listed.tell()
            yield line.decode("ascii").split()


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


def _listed(folder: Path, words: Sequence[str]) -> IO[bytes]:
    """A line for each commit, parents first: its hash and those of its parents."""
    for word in words:
        if word.startswith("-"):
            raise CasusError(_no_range(word))
    asked = ["--end-of-options", *words] if words else ["--all"]
    try:
        return stream(folder, "rev-list", "--topo-order", "--reverse", "--parents", *asked, "--")
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
