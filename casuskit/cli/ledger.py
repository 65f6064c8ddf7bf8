"""What was found in each file the last time, and what that hung on; it holds no text of a file.

Questions stand in it as short digests, so that nobody's name can be read from them.
"""

from collections.abc import Sequence
from functools import cache
from hashlib import blake2b
from typing import NamedTuple

from casuskit.core.corpus import Kept
from casuskit.core.records import Case, Discussion, Meeting


class Row(NamedTuple):
    """A file: how it lay there, what it holds, which questions it answers and which it led to.

    `facts` is what rules on the whole repository may know of it, `muted` says that a note in it
    may silence a rule, `unread` why nobody could look into it; `findings` are those of rules that
    look at one file.
    """

    stamp: str
    digest: str
    answers: str
    asked: str
    facts: str
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
    """A line for each file, in order of the paths, which have the digest `paths`.

    `together` is what rules on the whole repository found, `summaries` what each rule looks for
    that found something. Lines are taken apart when they are needed: most never are.
    """

    paths: str
    together: str
    summaries: str
    lines: Sequence[str]


def written(ledger: Ledger) -> bytes:
    """The ledger as text."""
    return "\n".join((*ledger[:3], *ledger.lines)).encode()


def read(raw: bytes) -> Ledger:
    """The ledger that `written` wrote; raises `ValueError` for anything else."""
    paths, together, summaries, *lines = raw.decode().split("\n")
    return Ledger(paths, together, summaries, lines)


def mark(line: str) -> tuple[str, str]:
    """The stamp and the digest on a line."""
    stamp, digest, _rest = line.split(_BETWEEN, 2)
    return stamp, digest


def answers(line: str) -> list[str]:
    """The questions that the file on a line answers."""
    return line.split(_BETWEEN, 3)[2].split()


def asked(line: str) -> list[str]:
    """The questions that the file on a line led to."""
    return line.split(_BETWEEN, 4)[3].split()


def marked(line: str, stamp: str) -> str:
    """A line with another stamp."""
    return stamp + line[line.index(_BETWEEN) :]


def is_quiet(line: str) -> bool:
    """Whether nothing was found in a file, nothing is muted in it, and somebody looked into it."""
    return line.endswith(_QUIET)


_BETWEEN = "\t"
_QUIET = f"{_BETWEEN}{_BETWEEN}{_BETWEEN}[]"


@cache
def token(question: str) -> str:
    """A question in sixteen letters."""
    raw = question.encode("utf-8", "surrogatepass")
    return blake2b(raw, digest_size=8).hexdigest()


def facts(value: Kept | None) -> str:
    """What rules on the whole repository may know of a file, in sixteen letters: all but words."""
    return token(repr(_facts(value)))


def _facts(value: Kept | None) -> object:
    match value:
        case Case():
            return [getattr(value, name) for name in Case._fields if name not in _WORDS]
        case Meeting():
            told = [getattr(value, name) for name in Meeting._fields if name not in _WORDS]
            return [*told, bool(value.cancelled)]
        case Discussion():
            open_ = any(not task.done for task in value.tasks)
            return (value.meeting_day, value.case_id, value.outcome, open_)
    return None


_WORDS = frozenset(
    "document title closed_reason cancelled place good_things done_well cooperation".split()
)
"""The fields of a case and of a meeting in which somebody says something in words."""
