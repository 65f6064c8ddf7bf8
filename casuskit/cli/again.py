"""Lint of a whole repository, of which only what changed is judged again, and what hangs on it.

When nothing changed, the report of the last time is given. Otherwise the ledger says which files
asked about those that changed; these and what they ask about are read, and all else stays as it was
found. Rules on the repository as a whole run again when what they may know of a file changed.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import partial
from hashlib import blake2b
from json import dumps, loads
from os.path import relpath
from typing import Any, NamedTuple

from casuskit.cli import workplace
from casuskit.cli.checking import UNREAD, Choice, all_at_once, shown
from casuskit.cli.ledger import (
    Ledger,
    Row,
    answers,
    asked,
    facts,
    is_quiet,
    mark,
    marked,
    read,
    token,
    written,
)
from casuskit.core.corpus import Corpus, answered_by, needed_to_read
from casuskit.core.documents import SETTINGS_FILE, Document
from casuskit.core.findings import Finding
from casuskit.core.messages import language
from casuskit.core.text import Source, Span
from casuskit.io.cache import Cache, lint_cache, program
from casuskit.io.library import OWN_METHODS
from casuskit.io.repository import Repository, load
from casuskit.io.stamps import digest, digest_of, stamps
from casuskit.privacy.own_paths import is_ours
from casuskit.report.report import Placed, Report, place
from casuskit.report.stored import placed_of, placed_text, report_of, report_text
from casuskit.rules.engine import Judged, by_kind, judge_alone, judge_together, settle
from casuskit.rules.mutes.mute import may_mute
from casuskit.rules.rule import Rule

_STALE = 20  # files that changed since the ledger was written, from which on it is written anew
_PART = 4  # when more than one part in so many changed, everything is judged
_BROKEN = (ValueError, TypeError, LookupError)  # what is raised by a text that is not ours


class _State(NamedTuple):
    """What lies there: the files with their stamps, and all else that a report hangs on."""

    repository: Repository
    choice: Choice
    clean: str
    context: bytes
    stamps: Mapping[str, str]

    def key(self, of: str, by_path: Mapping[str, str]) -> bytes:
        """A key for what was worked out from all files."""
        lines = (f"{path}\0{mark}" for path, mark in by_path.items())
        raw = "\n".join((of, *lines)).encode("utf-8", "surrogateescape")
        return blake2b(raw, digest_size=32, key=self.context).digest()

    @property
    def paths(self) -> str:
        """All paths in order, in a few letters."""
        return self.key("paths", dict.fromkeys(self.stamps, "")).hex()


class _Past(NamedTuple):
    """The lines of the last time by path, and what is otherwise now; `digests` are of today."""

    ledger: Ledger
    lines: Mapping[str, str]
    digests: Mapping[str, str]
    changed: frozenset[str]
    stale: int

    def asking(self, questions: set[str]) -> dict[str, Row]:
        """The files that led to one of these questions."""
        found = ((path, asked(line)) for path, line in self.lines.items())
        return {
            path: Row.of(self.lines[path])
            for path, those in found
            if not questions.isdisjoint(those)
        }

    def answering(self, questions: set[str]) -> set[str]:
        """The files that answer one of these questions."""
        found = ((path, answers(line)) for path, line in self.lines.items())
        return {path for path, those in found if not questions.isdisjoint(those)}

    def remarkable(self) -> Iterator[tuple[str, Row]]:
        """The files in which something was found or muted, or that nobody could look into."""
        return ((path, Row.of(line)) for path, line in self.lines.items() if not is_quiet(line))


class _Found(NamedTuple):
    """A report with the ledger to remember it by, or none when the old one will do."""

    report: Report
    digests: Mapping[str, str]
    ledger: Ledger | None


def report(repository: Repository, choice: Choice, clean: str) -> Report:
    """What `checking.report_on` finds in all files of the repository, with less work."""
    cache = lint_cache(repository.root)
    here = dict(stamps(repository.root, repository.files()))
    state = _State(repository, choice, clean, _context(repository), here)
    by_stamp = state.key("stamps", here) if all(here.values()) else b""
    known = _kept(cache, cache.known([by_stamp]).get(by_stamp, b"") if by_stamp else b"")
    if known:
        return known
    past = _past(cache, state)
    known = _kept(cache, state.key("content", past.digests)) if past else None
    if past and known:
        found = _Found(known, past.digests, _renewed(past, state, {}))
    else:
        found = (past and _judge_in_part(state, past)) or _in_whole(state)
    _keep(cache, state, by_stamp, found)
    return found.report


def _judge_in_part(state: _State, past: _Past) -> _Found | None:
    """What `_in_part` finds; nothing when the ledger turns out not to be ours."""
    try:
        return _in_part(state, past)
    except _BROKEN:
        return None


def _context(repository: Repository) -> bytes:
    """All but the case files on which a report hangs: program, day, language, settings, methods."""
    own = sorted((repository.root / OWN_METHODS).rglob("*"))
    files = (each for each in (repository.root / SETTINGS_FILE, *own) if each.is_file())
    parts = [str(workplace.today()), language(), relpath(repository.root)]
    parts += [f"{each}\0{digest_of(each)}" for each in files]
    raw = "\n".join(parts).encode("utf-8", "surrogateescape")
    return blake2b(raw, digest_size=32, key=program()).digest()


def _kept(cache: Cache, key: bytes) -> Report | None:
    """A report that was kept; none when it is not there, or is not what we wrote."""
    raw = cache.known([key]).get(key) if key else None
    try:
        return report_of(raw.decode()) if raw else None
    except _BROKEN:
        return None


def _keep(cache: Cache, state: _State, by_stamp: bytes, found: _Found) -> None:
    """Remember a report; not when a path in it is not ours, since such a path may name somebody."""
    if not all(is_ours(each.finding.path) for each in found.report.placed):
        return
    by_content, ledger = state.key("content", found.digests), state.key("ledger", {})
    entries = {by_content: report_text(found.report).encode()}
    if by_stamp:
        entries[by_stamp] = by_content
    if found.ledger:
        entries[ledger] = written(found.ledger)
    cache.keep(entries, (by_content, by_stamp, ledger))


def _past(cache: Cache, state: _State) -> _Past | None:
    """What changed since the ledger; none when files came or went, or too much changed."""
    key = state.key("ledger", {})
    raw = cache.known([key]).get(key)
    try:
        ledger = read(raw) if raw else None
    except _BROKEN:
        return None
    if ledger is None or ledger.paths != state.paths or len(ledger.lines) != len(state.stamps):
        return None
    lines = dict(zip(state.stamps, ledger.lines, strict=True))
    digests, changed, stale = {}, set(), 0
    for path, line in lines.items():
        stamp, digests[path] = mark(line)
        if stamp != state.stamps[path] or not stamp:
            stale += 1
            now = digest_of(state.repository.root / path)
            if now != digests[path] or not now:
                changed.add(path)
            digests[path] = now
    if len(changed) * _PART > len(lines):
        return None
    return _Past(ledger, lines, digests, frozenset(changed), stale)


def _renewed(past: _Past, state: _State, rows: Mapping[str, Row]) -> Ledger | None:
    """The ledger with some rows as they are now; none when the old one will do a while."""
    if past.stale <= _STALE:
        return None
    lines = (
        rows[path].line if path in rows else marked(line, state.stamps[path])
        for path, line in past.lines.items()
    )
    return past.ledger._replace(lines=[*lines])


def _in_whole(state: _State) -> _Found:
    """Read and judge everything."""
    digests = dict.fromkeys(state.stamps, "")
    corpus = _load(state, state.stamps, digests)
    chosen = state.choice.rules(corpus, state.stamps.__contains__)
    together = tuple(judge_together(corpus, chosen))
    work = partial(judge_alone, corpus, by_kind(chosen))
    judged = tuple(all_at_once(work, corpus.documents))
    raw = [*together, *(finding for each in judged for finding in each.findings)]
    placed = _placed(state, corpus, settle(corpus, chosen, corpus.documents, raw))
    summaries = _summaries(chosen, raw)
    rows = [
        _row(state, corpus, *each, digests) for each in zip(corpus.documents, judged, strict=True)
    ]
    found, lines = placed_text(_placed(state, corpus, together)), [row.line for row in rows]
    ledger = Ledger(state.paths, found, dumps(summaries), lines)
    return _Found(_report(state, placed, rows, summaries), digests, ledger)


def _in_part(state: _State, past: _Past) -> _Found | None:
    """Judge what changed and what asked about it; none when more than that has to be done."""
    together = list(placed_of(past.ledger.together))
    if past.changed & {each.finding.path for each in together}:
        return None
    again = {path: Row.of(past.lines[path]) for path in past.changed} | _asking(past)
    seen: dict[str, str] = {}
    corpus, chosen, judged = _judged(state, past, again, seen)
    documents = [each for each in corpus.documents if each.path in again]
    if any(past.digests[path] != now for path, now in seen.items()) or any(
        facts(corpus.value_of(each)) != again[each.path].facts for each in documents
    ):
        return None
    raw = [finding for each in judged for finding in each.findings]
    raw += _restored(together, {each.path: each.source for each in documents})
    others = [row for path, row in past.remarkable() if path not in again]
    rows = {
        document.path: _row(state, corpus, document, each, past.digests)
        for document, each in zip(documents, judged, strict=True)
    }
    placed = [
        *_placed(state, corpus, settle(corpus, chosen, documents, raw)),
        *(each for each in together if each.finding.path not in again),
        *(each for row in others for each in placed_of(row.findings)),
    ]
    summaries = loads(past.ledger.summaries) | _summaries(chosen, raw)
    report = _report(state, sorted(placed, key=_order), [*others, *rows.values()], summaries)
    ledger = _renewed(
        past._replace(ledger=past.ledger._replace(summaries=dumps(summaries))), state, rows
    )
    return _Found(report, past.digests, ledger)


def _asking(past: _Past) -> dict[str, Row]:
    """The files that asked about one that changed, and those with notes that silence a rule."""
    news = {each for path in past.changed for each in Row.of(past.lines[path]).answers.split()}
    return past.asking(news) | {path: row for path, row in past.remarkable() if row.muted}


def _judged(
    state: _State, past: _Past, again: Mapping[str, Row], seen: dict[str, str]
) -> tuple[Corpus, Sequence[Rule[Any]], Sequence[Judged]]:
    """What rules find in some files, in a corpus of these and all that they ask about."""
    known = {each for row in again.values() for each in row.asked.split()}
    wanted = again.keys() | past.answering(known)
    while True:
        corpus = _load(state, wanted, seen)
        chosen = state.choice.rules(corpus, again.__contains__)
        documents = [each for each in corpus.documents if each.path in again]
        judged = [judge_alone(corpus, by_kind(chosen), each) for each in documents]
        now = {each for pair in zip(documents, judged, strict=True) for each in _asked(*pair)}
        more = past.answering(now - known)
        if more <= wanted:
            return corpus, chosen, judged
        wanted, known = wanted | more, known | now


def _load(state: _State, paths: Collection[str], seen: dict[str, str]) -> Corpus:
    """The corpus of some files and the settings; `seen` gets the digest of each."""
    wanted = [path for path in state.stamps if path in paths or path == SETTINGS_FILE]
    note = lambda path, raw: seen.update({path: digest(raw)})  # noqa: E731
    return load(state.repository, workplace.today(), wanted, note)


def _asked(document: Document, judged: Judged) -> Iterator[str]:
    """What was asked while a file was read and judged, as tokens."""
    yield from map(token, needed_to_read(document))
    yield from map(token, judged.asked)


def _row(
    state: _State, corpus: Corpus, document: Document, judged: Judged, digests: Mapping[str, str]
) -> Row:
    codes = {problem.code for problem in document.problems}
    return Row(
        stamp=state.stamps[document.path],
        digest=digests[document.path],
        answers=" ".join(map(token, answered_by(document))),
        asked=" ".join(_asked(document, judged)),
        facts=facts(corpus.value_of(document)),
        muted="x" if may_mute(document) else "",
        unread=next((code for code in UNREAD if code in codes), ""),
        findings=placed_text(_placed(state, corpus, judged.findings)),
    )


def _placed(state: _State, corpus: Corpus, findings: Iterable[Finding]) -> tuple[Placed, ...]:
    """Findings with their lines and columns, under the paths that the user sees."""
    found = tuple(findings)
    paths = {each.path for each in found}
    sources = {path: corpus.document_by_path[path].source for path in paths}
    return place(found, sources, shown(state.repository, corpus)) if found else ()


def _restored(together: Iterable[Placed], sources: Mapping[str, Source]) -> Iterator[Finding]:
    """Findings of the last time in files that were read again and did not change."""
    for each in together:
        source = sources.get(each.finding.path)
        if source:
            span = Span(source.offset(each.start), source.offset(each.end))
            yield each.finding._replace(span=span)


def _summaries(rules: Iterable[Rule[Any]], found: Iterable[Finding]) -> dict[str, str]:
    ids = {each.rule for each in found}
    return {rule.id: rule.page.summary for rule in rules if rule.id in ids}


def _report(
    state: _State, placed: Iterable[Placed], rows: Iterable[Row], summaries: Mapping[str, str]
) -> Report:
    placed, unread = tuple(placed), Counter(row.unread for row in rows if row.unread)
    ids = {each.finding.rule for each in placed}
    told = {rule: said for rule, said in summaries.items() if rule in ids}
    return Report(placed, len(state.stamps), unread.total(), state.clean, told, dict(unread))


def _order(each: Placed) -> tuple[object, ...]:
    return (each.finding.path, each.start, each.end, each.finding.rule, each.finding.message)
