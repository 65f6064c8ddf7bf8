"""The ledger of the last time, held against what lies there now."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from casuskit.cli.again.ledger import Ledger, Row, is_quiet
from casuskit.cli.again.state import State
from casuskit.io.stamps import digest_of
from casuskit.privacy.own_paths import is_ours

STALE = 20  # files that changed since a ledger was written, from which on it is written anew
_PART = 4  # when more than one part in so many changed, everything is judged


class Past(NamedTuple):
    """The ledger of the last time, and what is otherwise now; `digests` are of today.

    `places` tells where in the ledger a file stands. `changed` files hold something else or are
    new, `gone` ones are no longer there; `stale` counts those that lie there otherwise.
    """

    ledger: Ledger
    digests: Mapping[str, str]
    changed: frozenset[str]
    gone: frozenset[str]
    stale: int
    places: Mapping[str, int]

    def rows(self, paths: Iterable[str]) -> dict[str, Row]:
        """The rows of those paths that have one."""
        places = self.places
        return {path: self.ledger.row(places[path]) for path in paths if path in places}

    def remarkable(self) -> dict[str, Row]:
        """The files in which something was found or muted, or that nobody could look into."""
        every = zip(self.ledger.paths, self.ledger.rest, strict=True)
        return self.rows(
            path for path, rest in every if not is_quiet(rest) and path not in self.gone
        )


class Search:
    """The files with certain questions in a column; none is looked for twice."""

    def __init__(self, past: Past, column: Sequence[str]) -> None:
        self._past, self._column = past, column
        self._looked_for: set[str] = set()
        self._found: set[str] = set()

    def __call__(self, questions: set[str]) -> set[str]:
        """The files with one of these questions, or of those that were looked for before."""
        new = questions - self._looked_for
        if new:
            self._looked_for |= new
            every = zip(self._past.ledger.paths, self._column, strict=True)
            found = {path for path, those in every if not new.isdisjoint(those.split())}
            self._found |= found - self._past.gone
        return self._found


def held_against(ledger: Ledger, state: State) -> Past | None:
    """The ledger held against what lies there; none when too much changed since."""
    before = dict(zip(ledger.paths, ledger.stamps, strict=True))
    known = dict(zip(ledger.paths, ledger.digests, strict=True))
    stale = [path for path, stamp in state.stamps.items() if before.get(path) != stamp or not stamp]
    now = {path: digest_of(state.repository.root / path) for path in stale}
    changed = {path for path in stale if now[path] != known.get(path) or not now[path]}
    gone = frozenset(before.keys() - state.stamps.keys())
    if (len(changed) + len(gone)) * _PART > len(state.stamps):
        return None
    digests = {path: now[path] if path in now else known[path] for path in state.stamps}
    places = {path: at for at, path in enumerate(ledger.paths)}
    return Past(ledger, digests, frozenset(changed), gone, len(stale) + len(gone), places)


def renewed(state: State, past: Past, rows: Mapping[str, Row]) -> dict[str, Row]:
    """The rows of today: new ones where files were judged again, and new stamps."""
    known = past.rows(state.stamps)
    return {
        path: rows[path] if path in rows else known[path]._replace(stamp=stamp)
        for path, stamp in state.stamps.items()
        if is_ours(path) and (path in rows or path in known)
    }
