"""Run `casus` on a machine that refuses its k-th call to the disk, as SQLite tests itself."""

import errno
import os
from collections.abc import Callable
from typing import Any

from casuskit.cli import main

CALLS = ("open", "write", "fsync", "rename", "replace", "link", "unlink", "mkdir", "rmdir", "chmod")


class Machine:
    """Counts the calls that change the disk; from the k-th on, or at it alone, it refuses."""

    def __init__(self, at: int, error: int, *, for_good: bool) -> None:
        self.at, self.error, self.for_good, self.count = at, error, for_good, 0
        self.refused: list[str] = []

    def around(self, call: Callable[..., Any], name: str) -> Callable[..., Any]:
        def refusing(*given: Any, **named: Any) -> Any:
            if name == "open" and not given[1] & (os.O_WRONLY | os.O_RDWR | os.O_DIRECTORY):
                return call(*given, **named)
            if name == "write" and given[0] in (1, 2):
                return call(*given, **named)
            self.count += 1
            if self.count == self.at or (self.for_good and self.count > self.at > 0):
                self.refused.append(name)
                raise OSError(self.error, os.strerror(self.error))
            return call(*given, **named)

        return refusing


def run(at: int, error: str, words: list[str]) -> tuple[int, Machine]:
    """The code of a run in which the call `at` is refused; with 0 none is, and all are counted."""
    machine = Machine(at, getattr(errno, error.removesuffix("+")), for_good=error.endswith("+"))
    real = os.fdopen
    for name in CALLS:
        setattr(os, name, machine.around(getattr(os, name), name))

    def fdopen(handle: int, mode: str) -> Any:
        """A file whose bytes go by `os.write`, so that writing can be refused."""
        file = real(handle, mode, buffering=0)
        write = machine.around(file.write, "file")
        return type("File", (), {
            "__enter__": lambda self: self,
            "__exit__": lambda self, *how: file.close(),
            "write": lambda self, made: write(made),
            "flush": lambda self: None,
            "fileno": lambda self: file.fileno(),
        })()  # fmt: skip

    os.fdopen = fdopen  # type: ignore[assignment]  # only what casuskit uses of it
    return main.run(words), machine
