"""What was found in each file the last time, and what that hung on; it holds no text of a file.

Questions stand in it as short digests, so that nobody's name can be read from them.
"""

from collections.abc import Iterable, Mapping
from functools import cache
from hashlib import blake2b
from typing import NamedTuple


class Row(NamedTuple):
    """A file: how it lay there, what it holds, which questions it answers and which it led to.

    `outline` is what rules on the whole repository may know of it, as JSON, or empty when it has
    none. `muted` says that a note in it may silence a rule, `unread` why nobody could look into it;
    `findings` are those of rules that look at one file.
    """

    stamp: str
    digest: str
    answers: str
    asked: str
    kind: str
    outline: str
    muted: str
    unread: str
    findings: str

    @classmethod
    def of(cls, line: str) -> "Row":
        """The row on a line; raises `TypeError` for a line that holds none."""
        return cls(*line.split(_BETWEEN))

    @property
    def line(self) -> str:
        """The row as it stands in the ledger."""
        return _BETWEEN.join(self)


class Ledger(NamedTuple):
    """A line for each file, by path.

    `together` is what rules on the whole repository found, `summaries` what each rule looks for
    that found something. Lines are taken apart when they are needed: most never are.
    """

    together: str
    summaries: str
    lines: Mapping[str, str]


def written(ledger: Ledger) -> bytes:
    """The ledger as text."""
    lines = (f"{path}{_BETWEEN}{line}" for path, line in ledger.lines.items())
    return "\n".join((ledger.together, ledger.summaries, *lines)).encode()


def read(raw: bytes) -> Ledger:
    """The ledger that `written` wrote; raises `ValueError` for anything else."""
    together, summaries, *lines = raw.decode().split("\n")
    return Ledger(together, summaries, dict(_pair(line) for line in lines))


def _pair(line: str) -> tuple[str, str]:
    path, _between, rest = line.partition(_BETWEEN)
    return path, rest


def mark(line: str) -> tuple[str, str]:
    """The stamp and the digest on a line."""
    stamp, digest, _rest = line.split(_BETWEEN, 2)
    return stamp, digest


def marked(line: str, stamp: str) -> str:
    """A line with another stamp."""
    return stamp + line[line.index(_BETWEEN) :]


def answers(line: str) -> list[str]:
    """The questions that the file on a line answers."""
    return line.split(_BETWEEN, 3)[2].split()


def asked(line: str) -> list[str]:
    """The questions that the file on a line led to."""
    return line.split(_BETWEEN, 4)[3].split()


def is_quiet(line: str) -> bool:
    """Whether nothing was found in a file, nothing is muted in it, and somebody looked into it."""
    return line.endswith(_QUIET)


def tokens(questions: Iterable[str]) -> set[str]:
    """Questions, each in sixteen letters."""
    return set(map(_token, questions))


@cache
def _token(question: str) -> str:
    raw = question.encode("utf-8", "surrogatepass")
    return blake2b(raw, digest_size=8).hexdigest()


_BETWEEN = "\t"
_QUIET = f"{_BETWEEN}{_BETWEEN}{_BETWEEN}[]"
