"""The ledger of the last time, held against what lies there now."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from casuskit.cli.again.ledger import Ledger, Pieces, Row, pieces
from casuskit.cli.again.state import State
from casuskit.io.stamps import digest_of
from casuskit.privacy.own_paths import is_ours

STALE = 20  # files that changed since a ledger was written, from which on it is written anew
_PART = 4  # when more than one part in so many changed, everything is judged


class Past(NamedTuple):
    """The ledger of the last time, and what is otherwise now.

    `changed` gives the digests of files that hold something else or are new, `gone` are those that
    are no longer there; `stale` counts those that lie there otherwise. `places` tells where in the
    ledger a file stands.
    """

    ledger: Ledger
    changed: Mapping[str, str]
    gone: frozenset[str]
    stale: int
    places: Mapping[str, int]

    def digest(self, path: str) -> str:
        """What a file holds today."""
        found = self.changed.get(path)
        return self.ledger.digests[self.places[path]] if found is None else found

    def rows(self, paths: Iterable[str]) -> dict[str, Row]:
        """The rows of those paths that have one."""
        places = self.places
        return {path: self.ledger.row(places[path]) for path in paths if path in places}

    def remarkable(self) -> dict[str, Row]:
        """The files in which something was found or muted, or that nobody could look into."""
        return {path: row for path, row in self.ledger.remarkable() if path not in self.gone}

    def asking(self, questions: set[str]) -> set[str]:
        """The files that are still there and led to one of these questions."""
        return self.ledger.asking(questions) - self.gone

    def answering(self, questions: set[str]) -> set[str]:
        """The files that are still there and answer one of these questions."""
        return self.ledger.answering(questions) - self.gone

    def content(self, state: State) -> bytes:
        """The key of what all files hold."""
        return state.content(self.ledger.content, {**self.changed, **dict.fromkeys(self.gone, "")})


def held_against(ledger: Ledger, state: State) -> Past | None:
    """The ledger held against what lies there; none when too much changed since."""
    before = dict(zip(ledger.paths, ledger.stamps, strict=True))
    stale = [path for path, stamp in state.stamps.items() if before.get(path) != stamp or not stamp]
    now = {path: digest_of(state.repository.root / path) for path in stale}
    places = {path: at for at, path in enumerate(ledger.paths)}
    known = {path: ledger.digests[places[path]] for path in stale if path in places}
    changed = {path: held for path, held in now.items() if not held or held != known.get(path)}
    gone = frozenset(before.keys() - state.stamps.keys())
    if (len(changed) + len(gone)) * _PART > len(state.stamps):
        return None
    return Past(ledger, changed, gone, len(stale) + len(gone), places)


def renewed(
    state: State, past: Past, rows: Mapping[str, Row], together: str, summaries: str
) -> Pieces:
    """The ledger of today: new rows where files were judged again, and new stamps."""
    known = past.rows(state.stamps)
    every = {
        path: rows[path] if path in rows else known[path]._replace(stamp=stamp)
        for path, stamp in state.stamps.items()
        if is_ours(path) and (path in rows or path in known)
    }
    return pieces(together, summaries, every)
