"""Write a file whole or not at all, and never over what nobody read."""

import fcntl
import os
import stat
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from casuskit.core.errors import CasusError
from casuskit.core.messages import _
from casuskit.io.reading import Unreadable, read_bytes


class Taken(CasusError):
    """Something stands already where a new file should come."""


def replace(path: Path, text: str | bytes, *, was: str) -> None:
    """Put `text` in the place of `was`: the old text stays until the new one is safe.

    Raises `CasusError` when something else stands there, such as what a colleague wrote meanwhile.
    """
    with _alone_in(path):
        _refuse_unread(path, was)
        _swap(path, text)


def _refuse_unread(path: Path, was: str) -> None:
    try:
        found = read_bytes(path)
    except Unreadable as error:
        raise CasusError(f"{path}: {error}") from None
    if found == was.encode("utf-8", "surrogatepass"):
        return
    try:
        found.decode("utf-8")
    except UnicodeDecodeError:
        message = _("{path} is not UTF-8; nothing was written.")
        raise CasusError(message.format(path=path)) from None
    message = _("{path} was changed by somebody else meanwhile; run the command again.")
    raise CasusError(message.format(path=path))


@contextmanager
def _alone_in(path: Path) -> Iterator[None]:
    """Let nobody else replace a file in the same folder; a lock that dies with the process."""
    try:
        handle = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
    except OSError as error:
        raise _failed(path, error) from None
    try:
        with suppress(OSError):  # a file system without locks: then only the comparison is left
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def _swap(path: Path, text: str | bytes) -> None:
    """Put `text` in the place of a plain file, with the same mode."""
    try:
        mode = path.lstat().st_mode
        if stat.S_ISLNK(mode):
            raise CasusError(_("{path} is a link; nothing was written.").format(path=path))
        if not stat.S_ISREG(mode):
            raise CasusError(_("{path} is no plain file; nothing was written.").format(path=path))
        with _temporary(path, text, stat.S_IMODE(mode)) as temporary:
            temporary.replace(path)
        _settle(path.parent)
    except OSError as error:
        raise _failed(path, error) from None


def create(path: Path, text: str | bytes) -> None:
    """Make a new file with `text`; raises `Taken` when anything stands there already."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with _temporary(path, text, 0o666 & ~_umask()) as temporary:
            os.link(temporary, path)
        _settle(path.parent)
    except FileExistsError:
        raise Taken(_("{path} exists already; nothing was written.").format(path=path)) from None
    except OSError as error:
        raise _failed(path, error) from None


@contextmanager
def _temporary(path: Path, text: str | bytes, mode: int) -> Iterator[Path]:
    """A file beside `path` that is safe on the disk; whatever happens, it does not stay."""
    made = text.encode("utf-8") if isinstance(text, str) else text
    handle, name = tempfile.mkstemp(prefix=".casus-", dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(made)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(mode)
        yield temporary
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


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
    except BaseException:
        for file in made:
            with suppress(OSError):
                file.unlink(missing_ok=True)
        for each in sorted(folders, reverse=True):  # the deepest first
            with suppress(OSError):
                each.rmdir()
        raise


def put(path: Path, text: str | bytes) -> None:
    """Write a result that can be made again: a new file, or in the place of the old one."""
    if path.exists() or path.is_symlink():
        _swap(path, text)
    else:
        create(path, text)


def remove(path: Path, *, was: str) -> None:
    """Remove a plain file that still holds `was`, and the folder around it when that is empty."""
    try:
        if not stat.S_ISREG(path.lstat().st_mode):
            raise CasusError(_("{path} is no plain file; nothing was removed.").format(path=path))
        with _alone_in(path):
            _refuse_unread(path, was)
            path.unlink()
        _settle(path.parent)
        if not any(path.parent.iterdir()):
            path.parent.rmdir()
    except OSError as error:
        raise _failed(path, error) from None
