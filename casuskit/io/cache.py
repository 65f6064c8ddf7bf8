"""What was worked out before, kept in the folder of git, where nothing is committed or shared.

An entry is known by all that it was worked out from. It holds no text, and losing it costs only
time: whatever is wrong with the cache, it is left alone or made anew, and never believed.
"""

import os
import sqlite3
from collections.abc import Collection, Iterator, Mapping
from contextlib import closing, suppress
from functools import cache
from hashlib import blake2b
from pathlib import Path

from casuskit import __version__
from casuskit.io import resources

_FOUND, _LINT, _ORDER = "cache-1.sqlite", "lint-1.sqlite", "publish-1.sqlite"
_LEDGER, _PAGES, _OUTLINES = "ledger-1.sqlite", "pages-1.sqlite", "outlines-1.sqlite"
_LARGE = 999
_STATES = 12  # of a repository whose report is kept
_MARK = 16


class Cache:
    """A file of entries by key; without a place it holds nothing and keeps nothing."""

    def __init__(self, place: Path | None, name: str = _FOUND, room: int = _LARGE) -> None:
        self._place, self._name, self._room = place, name, room

    @property
    def lasts(self) -> bool:
        """Whether anything can be kept here."""
        return self._place is not None

    def known(self, keys: Collection[bytes]) -> dict[bytes, bytes]:
        """The entries that are there, of those that were asked for."""
        asked, found = list(keys), {}
        with suppress(sqlite3.Error, OSError), closing(self._opened()) as file:
            for start in range(0, len(asked), _LARGE):
                some = asked[start : start + _LARGE]
                marks = ",".join("?" * len(some))
                query = f"SELECT key, entry FROM entries WHERE key IN ({marks})"  # noqa: S608
                for key, entry in file.execute(query, some):
                    if isinstance(entry, bytes) and entry[:_MARK] == _mark(key, entry[_MARK:]):
                        found[key] = entry[_MARK:]
        return found

    def keep(self, entries: Mapping[bytes, bytes], current: Collection[bytes]) -> None:
        """Add entries; when most of what is there is not `current` any more, that goes."""
        with suppress(sqlite3.Error, OSError):
            try:
                self._write(entries, current)
            except sqlite3.DatabaseError as error:
                if self._place and not isinstance(error, sqlite3.OperationalError):
                    (self._place / self._name).unlink(missing_ok=True)
                    self._write(entries, current)

    def _write(self, entries: Mapping[bytes, bytes], current: Collection[bytes]) -> None:
        rows = [(key, _mark(key, entry) + entry) for key, entry in entries.items()]
        with closing(self._opened()) as file, file:
            file.executemany("INSERT OR REPLACE INTO entries VALUES (?, ?)", rows)
            (count,) = file.execute("SELECT count(*) FROM entries").fetchone()
            if count > 4 * len(current) + self._room:
                file.execute("CREATE TEMP TABLE current (key BLOB PRIMARY KEY)")
                file.executemany("INSERT OR IGNORE INTO current VALUES (?)", zip(current))
                file.execute("DELETE FROM entries WHERE key NOT IN (SELECT key FROM current)")

    def _opened(self) -> sqlite3.Connection:
        if self._place is None:
            raise OSError
        self._place.mkdir(exist_ok=True)
        path = self._place / self._name
        if self._place.is_symlink() or path.is_symlink() or (path.exists() and not path.is_file()):
            raise OSError
        file = sqlite3.connect(path, timeout=1)
        file.text_factory = bytes
        file.execute("PRAGMA synchronous = OFF")
        file.execute("CREATE TABLE IF NOT EXISTS entries (key BLOB PRIMARY KEY, entry BLOB)")
        return file


def cache_of(root: Path) -> Cache:
    """What was found by personal-data rules; it holds nothing where there is no git."""
    return Cache(_place(root))


def lint_cache(root: Path) -> Cache:
    """The last reports of `casus lint`; it holds nothing where there is no git."""
    return Cache(_place(root), _LINT, _STATES)


def ledger_cache(root: Path) -> Cache:
    """By what each file was found to be; it holds nothing where there is no git."""
    return Cache(_place(root), _LEDGER, _STATES)


def outline_cache(root: Path) -> Cache:
    """The outlines of all files; it holds nothing where there is no git."""
    return Cache(_place(root), _OUTLINES, room=0)


def order_cache(root: Path) -> Cache:
    """What was in order when it was published; it holds nothing where there is no git."""
    return Cache(_place(root), _ORDER)


def page_cache(root: Path) -> Cache:
    """From what the pages of a site were made; it holds nothing where there is no git."""
    return Cache(_place(root), _PAGES, _STATES)


def _place(root: Path) -> Path | None:
    for folder in (root, *root.parents):
        if (folder / ".git").is_dir() and not (folder / ".git").is_symlink():
            return folder / ".git" / "casuskit"
    return None


@cache
def program() -> bytes:
    """What the program itself is, with its schemas: another version works things out anew."""
    parts = sorted(
        [*_files(str(Path(__file__).parent.parent)), *_files(str(resources.folder("schemas")))]
    )
    return blake2b("\n".join([__version__, *parts]).encode(), digest_size=_MARK).digest()


def _files(place: str) -> Iterator[str]:
    """How the program's own files lie there, in a folder and below it."""
    for entry in os.scandir(place):
        if entry.name.endswith((".py", ".txt", ".mo", ".json", ".yaml")):
            found = entry.stat()
            yield f"{entry.path}:{found.st_size}:{found.st_mtime_ns}"
        elif entry.is_dir(follow_symlinks=False) and entry.name != "__pycache__":
            yield from _files(entry.path)


def _mark(key: bytes, entry: bytes) -> bytes:
    """By what an entry shows that it is whole and belongs to its key."""
    return blake2b(entry, key=key[:64], digest_size=_MARK).digest()
