"""A large repository, of which only those files are read that somebody asks for.

Of each file that lies there as it did before, its outline is known (`core/outline.py`). It is kept
in the folder of git, without a word that somebody wrote.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import partial
from hashlib import blake2b
from json import dumps, loads
from os import sep
from pathlib import Path
from time import time_ns
from typing import Any, NamedTuple

from casuskit.core.corpus import Corpus
from casuskit.core.documents import Document
from casuskit.core.errors import CasusError
from casuskit.core.messages import _
from casuskit.core.outline import TITLE, Outline, Recalled, outline
from casuskit.core.schemas import Shape
from casuskit.io.cache import Cache, outline_cache, program
from casuskit.io.library import library
from casuskit.io.reading import Unreadable, document, read_document, read_piece
from casuskit.io.repository import Repository, load
from casuskit.io.stamps import digest, stamp, stamp_of, stamps
from casuskit.io.workers import spread_here
from casuskit.privacy.own_paths import is_ours

_OUTLINED = frozenset({"casus", "bijeenkomst", "bespreking"})  # the settings are always read
_STALE = 20  # files that changed, from which on what is known is written anew
_AT_ONCE = 256  # files that are read by one processor before it takes others
_PARTS = 8  # times so many, from which on all processors do it


class Moved(CasusError):
    """A file became another one while a command was at work."""

    def __init__(self, path: str) -> None:
        message = _("{path} was changed while it was being read; do it once more.")
        super().__init__(message.format(path=path))


class _Row(NamedTuple):
    """A file: how it lay there, its kind, at which bytes its title stands, and its outline.

    One of which the outline is empty has to be read.
    """

    stamp: str
    kind: str
    title: tuple[int, int] | None
    outline: Outline


def recall(repository: Repository, paths: Sequence[str], today: date) -> Corpus:
    """The corpus of every file in the repository, under these paths, each as it is now."""
    root, cache = repository.root, outline_cache(repository.root)
    if not cache.lasts:
        return load(repository, today, paths)
    methods = library(root)
    shapes = {kind: methods.shape(kind) for kind in _OUTLINED}
    rows = _remembered(root, paths, cache, shapes)
    told = {path for path, row in rows.items() if row.outline}
    read = load(repository, today, (path for path in paths if path not in told))
    found = {each.path: each for each in read.documents}
    return read.of(found.get(path) or _recalled(root, path, rows[path], shapes) for path in paths)


def _remembered(
    root: Path, paths: Sequence[str], cache: Cache, shapes: Mapping[str, Shape]
) -> dict[str, _Row]:
    """The rows of the files that lie there as they did; of those that do not when they are many."""
    key, now = _key(shapes), time_ns()  # what changes from here on is not believed the next time
    since, *parts = loads(cache.known([key]).get(key, b"[0]"))
    before = _rows(parts)
    rows = _believed(root, paths, before, since)
    new = [path for path in paths if path not in rows and is_ours(path)]
    if len(new) + len(before.keys() - set(paths)) > _STALE:
        written = [_written(rows)]
        for part in spread_here(partial(_read, root, shapes), _parted(new), _PARTS, chunk=1):
            written.append(part)
            rows |= _rows([loads(part)])
        cache.keep({key: b"[%d,%b]" % (now, b",".join(written))}, [key])
    return rows


def _believed(
    root: Path, paths: Iterable[str], before: Mapping[str, _Row], since: int
) -> dict[str, _Row]:
    """The rows of the files that lie there as they did, since some moment in nanoseconds."""
    here = stamps(root, (path for path in paths if path in before), since)
    return {path: before[path] for path, lay in here if lay and lay == before[path].stamp}


def _key(shapes: Mapping[str, Shape]) -> bytes:
    """On what an outline hangs beside the file itself: the program, and the shape of each kind."""
    told = [(kind, [*each.keys], sorted(each.bounded)) for kind, each in sorted(shapes.items())]
    return blake2b(repr(told).encode(), digest_size=32, key=program()).digest()


def _parted(paths: Sequence[str]) -> Sequence[Sequence[str]]:
    return [paths[at : at + _AT_ONCE] for at in range(0, len(paths), _AT_ONCE)]


def _read(root: Path, shapes: Mapping[str, Shape], paths: Sequence[str]) -> bytes:
    """The rows of files that are read for it, as they are written."""
    return _written({path: _row(f"{root}{sep}{path}", path, shapes) for path in paths})


def _written(rows: Mapping[str, _Row]) -> bytes:
    return dumps(rows, separators=(",", ":")).encode()


def _rows(parts: Iterable[Mapping[str, Sequence[Any]]]) -> dict[str, _Row]:
    return {path: _Row(*row) for part in parts for path, row in part.items()}


def _row(place: str, path: str, shapes: Mapping[str, Shape]) -> _Row:
    """The row of a file that is read for it."""
    found, _raw, laid = read_document(place, path)
    lay, shape = stamp(laid) if laid else stamp_of(place), shapes.get(found.kind)
    known = outline(found, shape) if shape and not found.problems else None
    return _Row(lay, found.kind, _title_place(found), known or ())


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


def _recalled(root: Path, path: str, row: _Row, shapes: Mapping[str, Shape]) -> Document:
    return Recalled(path, row.kind, row.outline, shapes[row.kind], _File(root, path, row))


class Unchanged:
    """A file that held what has this digest, and has to do so when it is read again."""

    def __init__(self, root: Path, path: str, held: str) -> None:
        self._root, self._path, self._held = root, path, held

    def read(self) -> Document:
        """All of it."""
        made, raw, lay = read_document(self._root / self._path, self._path)
        if lay is None or digest(raw) != self._held:
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
        found = document(self._place, self._path)
        if stamp_of(self._place) != self._row.stamp:
            raise Moved(self._path)
        return found

    @property
    def _place(self) -> str:
        return f"{self._root}{sep}{self._path}"

    def title(self) -> str | None:
        """The title, where its place is known."""
        if self._row.title is None:
            return None
        try:
            piece, now = read_piece(self._place, *self._row.title)
        except Unreadable:
            if stamp_of(self._place) != self._row.stamp:
                raise Moved(self._path) from None
            return None
        if stamp(now) != self._row.stamp:
            raise Moved(self._path)
        return piece.decode()
