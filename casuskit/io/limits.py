"""Work that strangers wrote, in a process of its own: with limits on time, memory and output."""

import os
import resource
import select
import signal
import time
from collections.abc import Callable
from contextlib import suppress
from typing import NoReturn

from casuskit.core.errors import CasusError, PassedLimit
from casuskit.core.messages import _

SECONDS, EACH = 5.0, 0.1
MEMORY = 768 << 20
OUTPUT = 4 << 20
_DONE, _REFUSED, _PASSED = b"+", b"-", b"!"
_BLOCK = 1 << 16


class Limits:
    """What is left of the time for all the work of a command; every piece of it adds a little."""

    def __init__(self) -> None:
        self._left = SECONDS

    def within(self, work: Callable[[], str]) -> str:
        """The text that the work makes; raises `CasusError` when it does, or passes a limit."""
        begin = time.monotonic()
        self._left += EACH
        readable, writable = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(readable)
            _work(work, writable)
        os.close(writable)
        try:
            made = _received(readable, begin + self._left)
        finally:
            os.close(readable)
            with suppress(ProcessLookupError):
                os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            self._left -= time.monotonic() - begin
        return _judged(made)


def _received(readable: int, until: float) -> bytes:
    """All that the work sends; raises `CasusError` when that is too much or takes too long."""
    pieces: list[bytes] = []
    size = 0
    while size <= OUTPUT:
        left = until - time.monotonic()
        if left <= 0 or not select.select([readable], [], [], left)[0]:
            raise PassedLimit(_("it takes too long"))
        piece = os.read(readable, _BLOCK)
        if not piece:
            return b"".join(pieces)
        pieces.append(piece)
        size += len(piece)
    raise PassedLimit(_("it makes too much text"))


def _judged(made: bytes) -> str:
    text = made[1:].decode("utf-8", "surrogatepass")
    if made.startswith(_DONE):
        return text
    if made.startswith(_REFUSED):
        raise CasusError(text)
    raise PassedLimit(text or _("it came to no end"))


def _work(work: Callable[[], str], writable: int) -> NoReturn:
    """Do the work and send what it made; a process that runs into a limit sends nothing."""
    try:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        _lower(resource.RLIMIT_AS, MEMORY)
        _lower(resource.RLIMIT_CPU, int(SECONDS) + 1)
        try:
            told = _DONE + work().encode("utf-8", "surrogatepass")
        except MemoryError:
            told = _PASSED + _("it takes too much memory").encode()
        except CasusError as error:
            told = _REFUSED + str(error).encode("utf-8", "surrogatepass")
        left = memoryview(told)
        while left:
            left = left[os.write(writable, left) :]
    finally:
        os._exit(0)


def _lower(limit: int, most: int) -> None:
    """Set a limit of this process, unless a lower one holds already."""
    _soft, hard = resource.getrlimit(limit)
    if hard == resource.RLIM_INFINITY or hard > most:
        with suppress(ValueError, OSError):
            resource.setrlimit(limit, (most, most))
