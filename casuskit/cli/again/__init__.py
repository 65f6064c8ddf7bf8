"""Lint of a whole repository, of which only what changed is judged again, and what hangs on it.

When nothing changed, the report of the last time is given. Otherwise the ledger says which files
asked about those that changed; these and what they ask about are read, and all else stays as it was
found. Rules on the repository as a whole run again on the outlines of all files, when one of those
changed.
"""

from functools import partial
from hashlib import blake2b
from json import dumps
from os.path import relpath

from casuskit.cli import workplace
from casuskit.cli.again.ledger import Ledger, pieces
from casuskit.cli.again.part import in_part
from casuskit.cli.again.past import STALE, held_against, renewed
from casuskit.cli.again.state import (
    Remembered,
    State,
    load_files,
    made_report,
    placed_in,
    row_of,
    summaries_of,
)
from casuskit.cli.checking import Choice, all_at_once
from casuskit.core.documents import SETTINGS_FILE
from casuskit.core.messages import language
from casuskit.io.cache import Cache, ledger_cache, lint_cache, program
from casuskit.io.library import own_files
from casuskit.io.recalling import Moved
from casuskit.io.repository import Repository
from casuskit.io.stamps import digest_of, stamps
from casuskit.privacy.own_paths import is_ours
from casuskit.report.report import Report
from casuskit.report.stored import placed_text, report_of, report_text
from casuskit.rules.engine import by_kind, judge_alone, judge_together, settle

_BROKEN = (ValueError, TypeError, LookupError)  # what is raised by a text that is not ours


def report(repository: Repository, choice: Choice, clean: str) -> Report:
    """What `checking.report_on` finds in all files of the repository, with less work."""
    cache = lint_cache(repository.root)
    here = dict(stamps(repository.root, repository.files()))
    state = State(repository, choice, context(repository), here)
    by_stamp = state.key("stamps", here) if all(here.values()) else b""
    known = _kept(cache, cache.known([by_stamp]).get(by_stamp, b"") if by_stamp else b"")
    if known:
        return known._replace(clean=clean)
    ledgers = ledger_cache(repository.root)
    found = _since(cache, ledgers, state) or _from_scratch(state)
    _keep(cache, ledgers, state, by_stamp, found)
    return found.report._replace(clean=clean)


def context(repository: Repository) -> bytes:
    """All but the case files on which a report hangs: program, day, language, settings, methods."""
    files = (repository.root / SETTINGS_FILE, *own_files(repository.root))
    parts = [str(workplace.today()), language(), relpath(repository.root)]
    parts += [f"{relpath(each, repository.root)}\0{digest_of(each)}" for each in files]
    raw = "\n".join(parts).encode("utf-8", "surrogateescape")
    return blake2b(raw, digest_size=32, key=program()).digest()


def _kept(cache: Cache, key: bytes) -> Report | None:
    """A report that was kept; none when it is not there, or is not what we wrote."""
    raw = cache.known([key]).get(key) if key else None
    try:
        return report_of(raw.decode()) if raw else None
    except _BROKEN:
        return None


def _keep(cache: Cache, ledgers: Cache, state: State, by_stamp: bytes, found: Remembered) -> None:
    """Remember a report; not when a path in it is not ours, since such a path may name somebody."""
    if not all(is_ours(each.finding.path) for each in found.report.placed):
        return
    entries = {found.content: report_text(found.report).encode()}
    if by_stamp:
        entries[by_stamp] = found.content
    cache.keep(entries, entries)
    if found.ledger:
        made = {_piece(state, name): raw for name, raw in found.ledger.by_name.items()}
        ledgers.keep(made, made)


def _piece(state: State, name: str) -> bytes:
    return state.key("ledger", {name: ""})


def _since(cache: Cache, ledgers: Cache, state: State) -> Remembered | None:
    """The report of files as they were before, or of what changed; none when neither will do."""

    def piece(name: str) -> bytes:
        key = _piece(state, name)
        return ledgers.known([key])[key]

    try:
        past = held_against(Ledger(piece), state)
        if past is None:
            return None
        content = past.content(state)
        known = _kept(cache, content)
        if known is None:
            return in_part(state, past)
        moved = past.stale > STALE and not past.changed
        if not moved:
            return Remembered(known, content, None)
        ledger = renewed(state, past, {}, past.ledger.together, past.ledger.summaries)
        return Remembered(known, state.content(ledger.content, {}), ledger)
    except (*_BROKEN, Moved):
        return None


def _from_scratch(state: State) -> Remembered:
    """Read and judge everything."""
    digests = dict.fromkeys(state.stamps, "")
    corpus = load_files(state, state.stamps, digests)
    chosen = state.choice.rules(corpus, state.stamps.__contains__)
    together = tuple(judge_together(corpus, chosen))
    work = partial(judge_alone, corpus, by_kind(chosen))
    judged = tuple(all_at_once(work, corpus.documents))
    raw = [*together, *(finding for each in judged for finding in each.findings)]
    rows = {
        document.path: row_of(state, corpus, document, each, digests[document.path])
        for document, each in zip(corpus.documents, judged, strict=True)
    }
    muted = [each for each in corpus.documents if rows[each.path].muted]
    placed = placed_in(state, corpus, settle(corpus, chosen, muted, raw))
    summaries = summaries_of(chosen, raw)
    ours = {path: row for path, row in rows.items() if is_ours(path)}
    ledger = pieces(placed_text(placed_in(state, corpus, together)), dumps(summaries), ours)
    others = {path: held for path, held in digests.items() if path not in ours}
    made = made_report(state, placed, rows.values(), summaries)
    return Remembered(made, state.content(ledger.content, others), ledger)
