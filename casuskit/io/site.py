"""Put a site in its place whole: build beside it, then swap."""

import ctypes
import os
import shutil
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

from casuskit.core.errors import CasusError
from casuskit.core.messages import _
from casuskit.io.reading import Unreadable, read_bytes
from casuskit.io.search import INDEX
from casuskit.io.writing import create

_MARK = ".casus-publicatie"
_NEVER_OURS = frozenset({".md", ".yaml", ".j2"})
_EXCHANGE = 2  # RENAME_EXCHANGE of Linux


def swap(
    target: Path,
    pages: Mapping[str, str | bytes],
    finish: Callable[[Path], None] | None = None,
) -> None:
    """Replace the folder `target` by one with these pages; a failure leaves the old one.

    `finish` adds what it makes of the pages to the fresh folder.

    Only a folder that was published before, or an empty one, is replaced.
    """
    if target.is_symlink():
        raise CasusError(_("{path} is a link; nothing was written.").format(path=target))
    if target.exists() and not _ours(target):
        message = _("{folder} holds other files; publish into a folder of its own.")
        raise CasusError(message.format(folder=target))
    target.parent.mkdir(parents=True, exist_ok=True)
    fresh = Path(tempfile.mkdtemp(prefix=".casus-", dir=target.parent))
    try:
        for name, text in {_MARK: "", **pages}.items():
            _put(fresh / name, text, target / name)
        if finish:
            finish(fresh)
        fresh.chmod(0o755)
        if not (target.exists() and _exchanged(fresh, target)):
            _swapped_in_two(fresh, target)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def _put(path: Path, text: str | bytes, before: Path) -> None:
    """Make a page; one that the site of before has is the same file in the fresh folder."""
    made = text.encode("utf-8") if isinstance(text, str) else text
    try:
        if read_bytes(before, len(made)) == made:
            path.parent.mkdir(parents=True, exist_ok=True)
            os.link(before, path, follow_symlinks=False)
            return
    except (Unreadable, OSError):
        pass
    create(path, made)


def _exchanged(fresh: Path, target: Path) -> bool:
    """Let two folders change places at once; false where the system knows no such call."""
    call = getattr(ctypes.CDLL(None), "renameat2", None)
    here = -100  # AT_FDCWD
    names = os.fsencode(fresh), os.fsencode(target)
    return call is not None and call(here, names[0], here, names[1], _EXCHANGE) == 0


def _swapped_in_two(fresh: Path, target: Path) -> None:
    old = fresh.with_suffix(".old")
    if target.exists():
        target.rename(old)
    try:
        fresh.rename(target)
    except OSError:
        if old.exists():
            old.rename(target)
        raise
    shutil.rmtree(old, ignore_errors=True)


def _ours(target: Path) -> bool:
    """Whether a folder is empty, or was published and holds nothing that we do not publish."""
    if not target.is_dir():
        return False
    inside = [*target.iterdir()]
    strange = any(
        each.suffix in _NEVER_OURS or (each.is_dir() and each.name != INDEX) for each in inside
    )
    return not inside or ((target / _MARK).is_file() and not strange)
