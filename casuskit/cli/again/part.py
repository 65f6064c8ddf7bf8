"""Judging again what changed since the ledger was written, and what hangs on it."""

from collections.abc import Mapping, Sequence
from json import dumps, loads
from typing import Any, NamedTuple

from casuskit.cli.again.ledger import Row, tokens
from casuskit.cli.again.past import STALE, Past, renewed
from casuskit.cli.again.state import (
    Remembered,
    State,
    asked_in,
    in_order,
    load_files,
    made_report,
    placed_in,
    row_of,
    summaries_of,
    told_of,
)
from casuskit.core.corpus import Corpus, answered_by
from casuskit.core.documents import SETTINGS_FILE, Document
from casuskit.core.methods import Library
from casuskit.core.outline import Recalled
from casuskit.core.text import Source, Span
from casuskit.io.reading import document
from casuskit.io.recalling import Unchanged
from casuskit.io.stamps import digest
from casuskit.privacy.own_paths import is_ours
from casuskit.report.report import Placed
from casuskit.report.stored import placed_of, placed_text
from casuskit.rules.engine import Judged, by_kind, judge_alone, judge_together, settle
from casuskit.rules.rule import Rule


def in_part(state: State, past: Past) -> Remembered | None:
    """Judge what changed and what asked about it; none when a file moved under our hands."""
    seen: dict[str, str] = {}
    remarkable = past.remarkable()
    judged = _judge_again(state, past, remarkable, seen)
    if any(past.digest(path) != now for path, now in seen.items()):
        return None
    rows = {
        path: row_of(state, judged.corpus, *each, past.digest(path))
        for path, each in judged.by_path.items()
    }
    together, rules = _together(state, past, judged, rows)
    raw = [finding for _document, each in judged.by_path.values() for finding in each.findings]
    raw += [each.finding for each in together if each.finding.path in rows]
    others = {path: row for path, row in remarkable.items() if path not in rows}
    placed = [
        *placed_in(
            state, judged.corpus, settle(judged.corpus, judged.rules, judged.documents, raw)
        ),
        *(each for each in together if each.finding.path not in rows),
        *(each for row in others.values() for each in placed_of(row.findings)),
    ]
    ran = (*judged.rules, *rules)
    summaries = loads(past.ledger.summaries) | summaries_of(ran, (each.finding for each in placed))
    made = made_report(
        state, sorted(placed, key=in_order), [*others.values(), *rows.values()], summaries
    )
    if past.stale <= STALE and not rules:
        return Remembered(made, past.content(state), None)
    ledger = renewed(state, past, rows, placed_text(together), dumps(summaries))
    unkept = {path: held for path, held in past.changed.items() if not is_ours(path)}
    return Remembered(made, state.content(ledger.content, unkept), ledger)


class _Judged(NamedTuple):
    """Some files, judged in a corpus of these and all that they asked about."""

    corpus: Corpus
    rules: Sequence[Rule[Any]]
    by_path: Mapping[str, tuple[Document, Judged]]

    @property
    def documents(self) -> list[Document]:
        """The files that were judged."""
        return [document for document, _judged in self.by_path.values()]


def _judge_again(
    state: State, past: Past, remarkable: Mapping[str, Row], seen: dict[str, str]
) -> _Judged:
    """What changed and all that asked about it, judged beside all that it asks about itself."""
    muted = {path for path, row in remarkable.items() if row.muted}
    otherwise = {path for path in past.changed if not _answers_as_before(state, past, path)}
    again = past.changed.keys() | muted | past.asking(_told(past, otherwise, {}))
    wanted, questions = set[str](), set[str]()
    while True:
        questions |= {each for row in past.rows(again).values() for each in row.asked.split()}
        wanted |= again | past.answering(questions)
        corpus = load_files(state, wanted, seen)
        rules = state.choice.rules(corpus, again.__contains__, together=False)
        documents = [each for each in corpus.documents if each.path in again]
        found = [judge_alone(corpus, by_kind(rules), each) for each in documents]
        judged = {
            document.path: (document, each) for document, each in zip(documents, found, strict=True)
        }
        questions |= {each for pair in judged.values() for each in asked_in(*pair)}
        affected = past.asking(_told(past, otherwise, judged))
        if affected <= again and past.answering(questions) <= wanted:
            return _Judged(corpus, rules, judged)
        again |= affected


def _answers_as_before(state: State, past: Past, path: str) -> bool:
    """Whether what changed in a file is not what others ask about, such as a note below a case."""
    row = past.rows([path]).get(path)
    if row is None or not row.told:
        return False
    found = document(state.repository.root / path, path)
    same = digest(found.source.text.encode("utf-8", "surrogatepass")) == past.changed[path]
    return same and told_of(found) == row.told


def _told(
    past: Past, otherwise: set[str], judged: Mapping[str, tuple[Document, Judged]]
) -> set[str]:
    """The questions to which the answer may be another now."""
    before = past.rows(otherwise | past.gone).values()
    now = (answered_by(judged[path][0]) for path in otherwise if path in judged)
    return {each for row in before for each in row.answers.split()}.union(*map(tokens, now))


def _together(
    state: State, past: Past, judged: _Judged, rows: Mapping[str, Row]
) -> tuple[Sequence[Placed], Sequence[Rule[Any]]]:
    """What rules on the whole repository find, and those rules when they ran again."""
    before = tuple(placed_of(past.ledger.together))
    changed, outlined = past.changed, past.rows(past.changed)
    same = not past.gone and all(
        path in outlined and rows[path].outline == outlined[path].outline for path in changed
    )
    if same and not changed.keys() & {each.finding.path for each in before}:
        sources = {document.path: document.source for document in judged.documents}
        return [_restored(each, sources.get(each.finding.path)) for each in before], ()
    rules = state.choice.rules(judged.corpus, SETTINGS_FILE.__eq__)
    known = {path: row for path, row in past.rows(state.stamps).items() if path not in changed}
    read = {each.path: each for each in judged.corpus.documents}
    wanted = {path for path in state.stamps if path not in known or not known[path].outline}
    more = load_files(state, wanted - read.keys(), {})
    read |= {each.path: each for each in more.documents if each.path not in read}
    library = judged.corpus.library
    corpus = judged.corpus.of(
        read.get(path) or _recalled(state, library, path, known[path]) for path in state.stamps
    )
    return placed_in(state, corpus, judge_together(corpus, rules)), rules


def _recalled(state: State, library: Library, path: str, row: Row) -> Document:
    """A file that holds what it held, read again only where a rule finds something."""
    file = Unchanged(state.repository.root, path, row.digest)
    return Recalled(path, row.kind, loads(row.outline), library.shape(row.kind), file)


def _restored(placed: Placed, source: Source | None) -> Placed:
    """A finding of the last time, with its span when the text was read again."""
    if source is None:
        return placed
    span = Span(source.offset(placed.start), source.offset(placed.end))
    return placed._replace(finding=placed.finding._replace(span=span))
