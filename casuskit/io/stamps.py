"""How files lie there: what tells, without reading one, that it is the one that was read before."""

import os
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from pathlib import Path
from time import time_ns

from casuskit.io.reading import Unreadable, read_bytes

_RECENT = 2_000_000_000
"""Nanoseconds within which a second change may leave no trace in the time of a file."""


def stamps(root: Path, paths: Iterable[str], since: int | None = None) -> Iterator[tuple[str, str]]:
    """Each path with its stamp; an empty one for a file that has to be read to be sure.

    `since` is when a stamp was known before, in nanoseconds: a file that was changed after that,
    or so shortly before that it may have been changed once more, is such a one.
    """
    prefix, latest = f"{root}{os.sep}", (time_ns() if since is None else since) - _RECENT
    for path in paths:
        try:
            found = os.lstat(prefix + path)
        except OSError:
            yield path, ""
            continue
        changed = max(found.st_mtime_ns, found.st_ctime_ns)
        yield path, stamp(found) if changed < latest else ""


def stamp(found: os.stat_result) -> str:
    """How a file lies there, in one word."""
    return f"{found.st_mtime_ns}:{found.st_ctime_ns}:{found.st_ino}:{found.st_size}"


def stamp_of(path: str) -> str:
    """How a file lies there, however short ago it was changed; empty when it is not there."""
    try:
        return stamp(os.lstat(path))
    except OSError:
        return ""


def digest(raw: bytes) -> str:
    """What a file holds, in letters that tell nothing of it."""
    return blake2b(raw, digest_size=16).hexdigest()


def digest_of(place: Path) -> str:
    """The digest of a file; empty when it cannot be read."""
    try:
        return digest(read_bytes(place))
    except Unreadable:
        return ""
