"""A large repository, of which only those files are read that somebody asks for.

Of each file that lies there as it did before, its outline is known (`core/outline.py`). It is kept
in the folder of git, without a word that somebody wrote.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from hashlib import blake2b
from json import dumps, loads
from pathlib import Path
from typing import NamedTuple

from casuskit.core.corpus import Corpus
from casuskit.core.documents import Document
from casuskit.core.errors import CasusError
from casuskit.core.messages import _
from casuskit.core.methods import Library
from casuskit.core.outline import TITLE, Outline, Recalled, outline
from casuskit.io.cache import Cache, outline_cache, program
from casuskit.io.library import library, own_files
from casuskit.io.reading import Unreadable, document, read_piece
from casuskit.io.repository import Repository, load
from casuskit.io.stamps import digest, digest_of, stamp, stamps
from casuskit.io.workers import spread_here
from casuskit.privacy.own_paths import is_ours

_OUTLINED = frozenset({"casus", "bijeenkomst", "bespreking"})  # the settings are always read
_STALE = 20  # files that changed, from which on what is known is written anew
_VERY_MANY, _AT_ONCE = (
    2_000,
    256,
)  # files to read, from which on all processors do it, so many at once


class Moved(CasusError):
    """A file became another one while a command was at work."""

    def __init__(self, path: str) -> None:
        message = _("{path} was changed while it was being read; do it once more.")
        super().__init__(message.format(path=path))


class _Row(NamedTuple):
    """A file: how it lay there, its kind, at which bytes its title stands, and its outline.

    One without an outline has to be read.
    """

    stamp: str
    kind: str
    title: tuple[int, int] | None
    outline: Outline | None


def recall(repository: Repository, paths: Sequence[str], today: date) -> Corpus:
    """The corpus of every file in the repository, under these paths, each as it is now."""
    root, cache = repository.root, outline_cache(repository.root)
    if not cache.lasts:
        return load(repository, today, paths)
    rows = _remembered(root, dict(stamps(root, paths)), cache)
    told = {path for path, row in rows.items() if row.outline is not None}
    read = load(repository, today, (path for path in paths if path not in told))
    found = {each.path: each for each in read.documents}
    return read.of(
        found.get(path) or _recalled(root, read.library, path, rows[path]) for path in paths
    )


def _remembered(root: Path, here: Mapping[str, str], cache: Cache) -> dict[str, _Row]:
    """The rows of the files that lie there as they did; of those that do not when they are many."""
    key = _key(root)
    before = _rows(cache.known([key]).get(key, b"{}"))
    rows = {path: row for path, row in before.items() if row.stamp and here.get(path) == row.stamp}
    new = [path for path, now in here.items() if now and path not in rows and is_ours(path)]
    gone = before.keys() - here.keys()
    if len(new) + len(gone) > _STALE:
        work = partial(_row, root, library(root), here)
        rows |= zip(new, spread_here(work, new, _VERY_MANY, _AT_ONCE), strict=True)
        cache.keep({key: dumps(rows, separators=(",", ":")).encode()}, [key])
    return rows


def _key(root: Path) -> bytes:
    """On what an outline hangs beside the file itself: the program, and the team's own methods."""
    parts = (f"{each.relative_to(root)}\0{digest_of(each)}" for each in own_files(root))
    raw = "\n".join(parts).encode("utf-8", "surrogateescape")
    return blake2b(raw, digest_size=32, key=program()).digest()


def _rows(raw: bytes) -> dict[str, _Row]:
    return {path: _Row(*row) for path, row in loads(raw).items()}


def _row(root: Path, methods: Library, here: Mapping[str, str], path: str) -> _Row:
    """The row of a file that is read for it."""
    found, known = document(root / path, path), None
    if found.kind in _OUTLINED and not found.problems:
        known = outline(found, methods.shape(found.kind))
    return _Row(here[path], found.kind, _title_place(found), known)


def _title_place(each: Document) -> tuple[int, int] | None:
    """At which bytes of a file the title of a case stands; nothing where it takes more."""
    if each.kind != "casus":
        return None
    start, end = each.front
    text, key = each.source.text, f"\n{TITLE}: "
    at = text.find(key, start, end)
    begin, stop = at + len(key), text.find("\n", at + 1)
    if at == -1 or text[begin:stop].strip() != each.text(TITLE):
        return None
    before = len(text[:begin].encode())
    return before, before + len(text[begin:stop].encode())


def _recalled(root: Path, methods: Library, path: str, row: _Row) -> Document:
    known = row.outline or {}
    return Recalled(path, row.kind, known, methods.shape(row.kind), _File(root, path, row))


class Unchanged:
    """A file that held what has this digest, and has to do so when it is read again."""

    def __init__(self, root: Path, path: str, held: str) -> None:
        self._root, self._path, self._held = root, path, held

    def read(self) -> Document:
        """All of it."""
        found: list[bytes] = []
        made = document(self._root / self._path, self._path, found.append)
        if self._held not in map(digest, found):
            raise Moved(self._path)
        return made

    def title(self) -> str | None:
        """Not to be had without reading all."""
        return None


class _File:
    """A file that lay there as its row tells, and has to do so when it is read again."""

    def __init__(self, root: Path, path: str, row: _Row) -> None:
        self._root, self._path, self._row = root, path, row

    def read(self) -> Document:
        """All of it."""
        found = document(self._root / self._path, self._path)
        if dict(stamps(self._root, [self._path]))[self._path] != self._row.stamp:
            raise Moved(self._path)
        return found

    def title(self) -> str | None:
        """The title, where its place is known."""
        if self._row.title is None:
            return None
        try:
            piece, now = read_piece(self._root / self._path, *self._row.title)
        except Unreadable:
            raise Moved(self._path) from None
        if stamp(now) != self._row.stamp:
            raise Moved(self._path)
        return piece.decode()
