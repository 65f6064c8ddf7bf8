"""What was found in each file the last time, and what that hung on; it holds no text of a file.

Questions stand in it as short digests, so that nobody's name can be read from them.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from hashlib import blake2b
from typing import NamedTuple


class Row(NamedTuple):
    """A file: how it lay there, what it holds, which questions it answers and which it led to.

    `told` is the digest of what its answers come from, where that is not all of it. `outline` is
    what rules on the whole repository may know of it, as JSON, or empty when it has none. `muted`
    says that a note in it may silence a rule, `unread` why nobody could look into it; `findings`
    are those of rules that look at one file.
    """

    stamp: str
    digest: str
    answers: str
    asked: str
    told: str
    kind: str
    outline: str
    muted: str
    unread: str
    findings: str


class Ledger(NamedTuple):
    """A row for each file, by columns: most are only ever looked at in one of them.

    `together` is what rules on the whole repository found, `summaries` what each rule looks for
    that found something. In `rest` stands what follows `asked` in a row.
    """

    together: str
    summaries: str
    paths: Sequence[str]
    stamps: Sequence[str]
    digests: Sequence[str]
    answers: Sequence[str]
    asked: Sequence[str]
    rest: Sequence[str]

    @classmethod
    def of(cls, together: str, summaries: str, rows: Mapping[str, Row]) -> "Ledger":
        """The ledger of some files by path."""
        every = rows.values()
        return cls(
            together,
            summaries,
            paths=[*rows],
            stamps=[each.stamp for each in every],
            digests=[each.digest for each in every],
            answers=[each.answers for each in every],
            asked=[each.asked for each in every],
            rest=[_BETWEEN.join(each[_APART:]) for each in every],
        )

    def row(self, at: int) -> Row:
        """The row of the file at a place in `paths`; raises `TypeError` for what is no row."""
        apart = (self.stamps[at], self.digests[at], self.answers[at], self.asked[at])
        return Row(*apart, *self.rest[at].split(_BETWEEN))


_APART = 4
_BETWEEN, _BELOW, _BESIDE = "\t", "\n", "\0"
_QUIET = f"{_BETWEEN}{_BETWEEN}{_BETWEEN}[]"


def written(ledger: Ledger) -> bytes:
    """The ledger as text."""
    columns = (_BELOW.join(each) for each in ledger[2:])
    return _BESIDE.join((ledger.together, ledger.summaries, *columns)).encode()


def read(raw: bytes) -> Ledger:
    """The ledger that `written` wrote; raises `ValueError` or `TypeError` for anything else."""
    together, summaries, *texts = raw.decode().split(_BESIDE)
    columns = [text.split(_BELOW) for text in texts]
    if len({len(each) for each in columns}) != 1:
        raise ValueError
    return Ledger(together, summaries, *columns)


def is_quiet(rest: str) -> bool:
    """Whether nothing was found in a file, nothing is muted in it, and somebody looked into it."""
    return rest.endswith(_QUIET)


def tokens(questions: Iterable[str]) -> set[str]:
    """Questions, each in sixteen letters."""
    return set(map(_token, questions))


@cache
def _token(question: str) -> str:
    raw = question.encode("utf-8", "surrogatepass")
    return blake2b(raw, digest_size=8).hexdigest()
