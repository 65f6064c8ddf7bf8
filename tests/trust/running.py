"""Run `casus` on input of strangers, under the limits that are promised, and judge how it ended."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from tests.cli.run import environment
from tests.unmeasured import unmeasured

SECONDS, MEMORY, OUTPUT = 10, 1 << 30, 64 << 20
ROOT = Path(__file__).parents[2]


class Ended(NamedTuple):
    """How a run ended: its code (or minus the signal), what it said, and the memory it took."""

    code: int
    out: bytes
    err: bytes
    peak: int
    seconds: float


class Runner:
    """Runs commands in forks of one process that has everything loaded."""

    def __init__(self, place: Path) -> None:
        self._place = place
        self._server = subprocess.Popen(
            [sys.executable, "-m", "tests.trust.forking"],
            cwd=ROOT,
            env=unmeasured(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )

    def close(self) -> None:
        """End the process."""
        self._server.communicate()

    def __call__(
        self,
        root: Path,
        *words: str | Path,
        typed: bytes = b"",
        powerless: bool = False,
        more: Mapping[str, str] = MappingProxyType({}),
    ) -> Ended:
        """A command in a folder; `typed` comes on stdin, `more` in the environment."""
        places = {name: str(self._place / name) for name in ("stdin", "stdout", "stderr")}
        Path(places["stdin"]).write_bytes(typed)
        asked = {
            **places,
            "folder": os.fspath(root),
            "words": [os.fspath(word) for word in words],
            "environment": {**environment(root), **more},
            "seconds": SECONDS,
            "memory": MEMORY,
            "output": OUTPUT,
            "powerless": powerless,
        }
        assert self._server.stdin
        assert self._server.stdout
        self._server.stdin.write(json.dumps(asked).encode() + b"\n")
        self._server.stdin.flush()
        told = json.loads(self._server.stdout.readline())
        return Ended(
            os.waitstatus_to_exitcode(told["status"]),
            Path(places["stdout"]).read_bytes(),
            Path(places["stderr"]).read_bytes(),
            told["peak"],
            told["seconds"],
        )


def broken(ended: Ended) -> str:
    """Which promise a run broke; empty when it kept them all."""
    said = ended.out + ended.err
    if ended.code < 0:
        return f"ended by {signal.Signals(-ended.code).name}"
    if ended.code not in (0, 1, 2):
        return f"code {ended.code}: {ended.err[-300:]!r}"
    if b"Traceback (most recent call last)" in said:
        return f"traceback: {ended.err[-300:]!r}"
    if ended.peak > MEMORY:
        return f"{ended.peak >> 20} MiB"
    if ended.code == 2 and (ended.err.count(b"\n") < 1 or b"casus: " not in ended.err):
        return f"code 2 without a message: {ended.err[-300:]!r}"
    if ended.code == 1 and not said:
        return "code 1 without a word"
    return ""
