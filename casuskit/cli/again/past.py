"""The ledger of the last time, held against what lies there now."""

from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from casuskit.cli.again.ledger import (
    Ledger,
    Row,
    is_quiet,
    mark,
    marked,
)
from casuskit.cli.again.state import State
from casuskit.io.stamps import digest_of
from casuskit.privacy.own_paths import is_ours

STALE = 20  # files that changed since a ledger was written, from which on it is written anew
_PART = 4  # when more than one part in so many changed, everything is judged


class Past(NamedTuple):
    """The lines of the last time, and what is otherwise now; `digests` are of today.

    `changed` files hold something else or are new, `gone` ones are no longer there; `stale` counts
    those that lie there otherwise.
    """

    ledger: Ledger
    digests: Mapping[str, str]
    changed: frozenset[str]
    gone: frozenset[str]
    stale: int

    def rows(self, paths: Iterable[str]) -> dict[str, Row]:
        """The rows of those paths that have one."""
        lines = self.ledger.lines
        return {path: Row.of(lines[path]) for path in paths if path in lines}

    def remarkable(self) -> dict[str, Row]:
        """The files in which something was found or muted, or that nobody could look into."""
        lines = self.ledger.lines.items()
        return self.rows(
            path for path, line in lines if not is_quiet(line) and path not in self.gone
        )


class Search:
    """The files with certain questions on their line; none is looked for twice."""

    def __init__(self, past: Past, read: Callable[[str], Iterable[str]]) -> None:
        self._past, self._read = past, read
        self._looked_for: set[str] = set()
        self._found: set[str] = set()

    def __call__(self, questions: set[str]) -> set[str]:
        """The files with one of these questions, or of those that were looked for before."""
        new, lines = questions - self._looked_for, self._past.ledger.lines
        if new:
            self._looked_for |= new
            found = {path for path, line in lines.items() if not new.isdisjoint(self._read(line))}
            self._found |= found - self._past.gone
        return self._found


def held_against(ledger: Ledger, state: State) -> Past | None:
    """The ledger held against what lies there; none when too much changed since."""
    digests, changed, stale = {}, set(), 0
    for path, stamp in state.stamps.items():
        line = ledger.lines.get(path)
        before, digests[path] = mark(line) if line else ("", "")
        if before != stamp or not stamp:
            stale += 1
            now = digest_of(state.repository.root / path)
            if now != digests[path] or not now:
                changed.add(path)
            digests[path] = now
    gone = frozenset(ledger.lines.keys() - state.stamps.keys())
    if (len(changed) + len(gone)) * _PART > len(digests):
        return None
    return Past(ledger, digests, frozenset(changed), gone, stale + len(gone))


def renewed(state: State, past: Past, ledger: Ledger, rows: Mapping[str, Row]) -> Ledger:
    """The ledger of today: with new rows where files were judged again, and new stamps."""
    lines = past.ledger.lines
    return ledger._replace(
        lines={
            path: rows[path].line if path in rows else marked(lines[path], stamp)
            for path, stamp in state.stamps.items()
            if is_ours(path) and (path in rows or path in lines)
        }
    )
