"""Write a file whole or not at all."""

import os
import stat
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from casuskit.core.errors import CasusError
from casuskit.core.messages import _


class Taken(CasusError):
    """Something stands already where a new file should come."""


def replace(path: Path, text: str | bytes) -> None:
    """Put `text` in an existing plain file: the old text stays until the new one is safe."""
    try:
        mode = path.lstat().st_mode
        if stat.S_ISLNK(mode):
            raise CasusError(_("{path} is a link; nothing was written.").format(path=path))
        if not stat.S_ISREG(mode):
            raise CasusError(_("{path} is no plain file; nothing was written.").format(path=path))
        _temporary(path, text, stat.S_IMODE(mode)).replace(path)
        _settle(path.parent)
    except OSError as error:
        raise _failed(path, error) from None


def create(path: Path, text: str | bytes) -> None:
    """Make a new file with `text`; raises `Taken` when anything stands there already."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary = _temporary(path, text, 0o666 & ~_umask())
        try:
            os.link(temporary, path)
        finally:
            temporary.unlink()
        _settle(path.parent)
    except FileExistsError:
        raise Taken(_("{path} exists already; nothing was written.").format(path=path)) from None
    except OSError as error:
        raise _failed(path, error) from None


def _temporary(path: Path, text: str | bytes, mode: int) -> Path:
    made = text.encode("utf-8") if isinstance(text, str) else text
    handle, name = tempfile.mkstemp(prefix=".casus-", dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(made)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(mode)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise
    return temporary


def _settle(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _failed(path: Path, error: OSError) -> CasusError:
    message = _("{path} could not be written: {reason}.")
    return CasusError(message.format(path=path, reason=os.strerror(error.errno or 0)))


def create_all(folder: Path, texts: Mapping[str, str]) -> None:
    """Make new files in a folder, all of them or none; raises `CasusError` when one exists."""
    standing = [path for path in texts if (folder / path).exists() or (folder / path).is_symlink()]
    if standing:
        message = _("{paths} exists already; nothing was written.")
        raise CasusError(message.format(paths=", ".join(standing)))
    made: list[Path] = []
    folders = {each for path in texts for each in (folder / path).parents if not each.exists()}
    try:
        for path, text in texts.items():
            create(folder / path, text)
            made.append(folder / path)
    except CasusError:
        for file in made:
            file.unlink(missing_ok=True)
        for each in sorted(folders, reverse=True):  # the deepest first
            with suppress(OSError):
                each.rmdir()
        raise


def put(path: Path, text: str | bytes) -> None:
    """Write a result that can be made again: a new file, or in the place of the old one."""
    if path.exists() or path.is_symlink():
        replace(path, text)
    else:
        create(path, text)


def remove(path: Path) -> None:
    """Remove a plain file, and the folder around it when nothing else is in it."""
    try:
        if not stat.S_ISREG(path.lstat().st_mode):
            raise CasusError(_("{path} is no plain file; nothing was removed.").format(path=path))
        path.unlink()
        _settle(path.parent)
        if not any(path.parent.iterdir()):
            path.parent.rmdir()
    except OSError as error:
        raise _failed(path, error) from None
