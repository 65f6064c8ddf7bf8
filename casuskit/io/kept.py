"""What was found in a history, in a temporary file that has no name: memory does not grow with it.

SQLite keeps it, in a database that is gone with the connection. What comes first counts. A full
disk raises `OSError`.
"""

import errno
import os
import sqlite3
from collections.abc import Iterator
from typing import Any

_TABLES = """
CREATE TABLE paths (path BLOB PRIMARY KEY, brought TEXT);
CREATE TABLE links (path BLOB PRIMARY KEY, brought TEXT);
CREATE TABLE versions (object TEXT PRIMARY KEY, path BLOB, brought TEXT);
CREATE TABLE left_out (object TEXT PRIMARY KEY, path BLOB);
CREATE TABLE messages (digest BLOB PRIMARY KEY, object TEXT, commits INTEGER);
CREATE TABLE children (parent TEXT PRIMARY KEY, number INTEGER);
"""


class Kept:
    """Paths, objects and messages, each once and in the order in which they came."""

    def __init__(self) -> None:
        self._file = sqlite3.connect("")
        self._file.executescript(_TABLES)

    def close(self) -> None:
        """Forget everything."""
        self._file.close()

    def add_path(self, path: str, commit: str) -> None:
        """A path that a file ever had, and the commit that brought it."""
        self._add("INSERT OR IGNORE INTO paths VALUES (?, ?)", os.fsencode(path), commit)

    def add_link(self, path: str, commit: str) -> None:
        """The path of a link or submodule."""
        self._add("INSERT OR IGNORE INTO links VALUES (?, ?)", os.fsencode(path), commit)

    def add_version(self, name: str, path: str, commit: str) -> None:
        """A text as it once was."""
        asked = "INSERT OR IGNORE INTO versions VALUES (?, ?, ?)"
        self._add(asked, name, os.fsencode(path), commit)

    def add_left_out(self, name: str, path: str) -> None:
        """Something that nobody wants to look into."""
        self._add("INSERT OR IGNORE INTO left_out VALUES (?, ?)", name, os.fsencode(path))

    def add_message(self, digest: bytes, name: str) -> None:
        """A message by its digest, and a commit that has it."""
        asked = "INSERT INTO messages VALUES (?, ?, 1)"
        self._add(f"{asked} ON CONFLICT DO UPDATE SET commits = commits + 1", digest, name)

    def add_child(self, parent: str) -> None:
        """A commit that goes on from another one."""
        asked = "INSERT INTO children VALUES (?, 1)"
        self._add(f"{asked} ON CONFLICT DO UPDATE SET number = number + 1", parent)

    def paths(self) -> Iterator[tuple[str, str]]:
        """Every path, with the commit that brought it."""
        return self._brought("SELECT path, brought FROM paths ORDER BY rowid")

    def links(self) -> Iterator[tuple[str, str]]:
        """Every path of a link or submodule, with the commit that brought it."""
        return self._brought("SELECT path, brought FROM links ORDER BY rowid")

    def left_out(self) -> Iterator[str]:
        """The path of each object that nobody wants under any path."""
        asked = "SELECT path FROM left_out WHERE object NOT IN (SELECT object FROM versions)"
        for (path,) in self._asked(f"{asked} ORDER BY rowid"):
            yield os.fsdecode(path)

    def versions(self) -> Iterator[str]:
        """The objects of all texts."""
        for (name,) in self._asked("SELECT object FROM versions ORDER BY rowid"):
            yield name

    def version(self, name: str) -> tuple[str, str]:
        """Under which path a text stood, and which commit brought it."""
        asked = "SELECT path, brought FROM versions WHERE object = ?"
        return next(self._brought(asked, name))

    def number_of_versions(self) -> int:
        """How many texts there are."""
        return int(next(self._asked("SELECT count(*) FROM versions"))[0])

    def messages(self) -> Iterator[tuple[str, int]]:
        """A commit for each message, and how many have it."""
        yield from self._asked("SELECT object, commits FROM messages ORDER BY rowid")

    def children(self, parent: str) -> int:
        """How many commits go on from one."""
        asked = "SELECT number FROM children WHERE parent = ?"
        return int(next(self._asked(asked, parent), (0,))[0])

    def _add(self, asked: str, *values: object) -> None:
        for _nothing in self._asked(asked, *values):
            pass

    def _brought(self, asked: str, *values: object) -> Iterator[tuple[str, str]]:
        for path, commit in self._asked(asked, *values):
            yield os.fsdecode(path), commit

    def _asked(self, asked: str, *values: object) -> Iterator[Any]:
        try:
            yield from self._file.execute(asked, values)
        except sqlite3.Error as error:
            raise OSError(errno.EIO, f"SQLite: {error}") from None
