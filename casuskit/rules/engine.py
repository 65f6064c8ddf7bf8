"""The engine: runs rules over a corpus and gives findings, weighed and muted as the team asks."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from casuskit.core.corpus import Corpus
from casuskit.core.documents import Document
from casuskit.core.findings import Finding, Severity
from casuskit.core.records import Case, Discussion, Meeting
from casuskit.core.settings import Settings
from casuskit.rules.mutes.mute import Mute, mutes
from casuskit.rules.mutes.unused_mute import RULE as UNUSED_MUTE
from casuskit.rules.mutes.unused_mute import message as unused_message
from casuskit.rules.rule import Hit, Rule


def judge(
    corpus: Corpus, rules: Sequence[Rule[Any]], asked: Callable[[str], bool]
) -> tuple[Finding, ...]:
    """All findings in the files that were asked for, in order of file and place."""
    found: list[Finding] = []
    for rule in rules:
        weight = corpus.settings.severities.get(rule.id, rule.severity)
        if weight is None:
            continue
        set_by_team = rule.id in corpus.settings.severities
        for hit in _hits(rule, corpus):
            if asked(hit.document.path):
                found.append(_finding(rule, weight, hit, set_by_team=set_by_team))
    ids = {rule.id for rule in rules}
    documents = [each for each in corpus.documents if asked(each.path)]
    kept = list(_unmuted(found, documents, ids, corpus.settings))
    return tuple(sorted(kept, key=lambda each: (each.path, each.span, each.rule, each.message)))


def _hits(rule: Rule[Any], corpus: Corpus) -> Iterator[Hit]:
    for value in _values(rule.on, corpus):
        yield from rule.check(value, corpus)


def _values(on: type[object], corpus: Corpus) -> Iterable[object]:
    if on is Document:
        return corpus.documents
    if on is Case:
        return corpus.cases
    if on is Meeting:
        return corpus.meetings
    if on is Discussion:
        return corpus.discussions
    if on is Settings:
        return (corpus.settings,) if corpus.settings.document else ()
    return (corpus,) if corpus.whole else ()


def _finding(rule: Rule[Any], weight: Severity, hit: Hit, *, set_by_team: bool = False) -> Finding:
    if hit.severity is not None and not set_by_team:
        weight = hit.severity
    if hit.concept:
        weight = min(weight, Severity.INFO)
    return Finding(rule.id, weight, hit.document.path, hit.span, hit.message, hit.kind, hit.edits)


def _unmuted(
    found: Iterable[Finding], documents: Iterable[Document], ran: set[str], settings: Settings
) -> Iterator[Finding]:
    """What is left after the mutes in the files, and a finding for each mute without use."""
    by_path: dict[str, list[tuple[Document, Mute]]] = {}
    for document in documents:
        if "negeer" in document.source.text:
            by_path[document.path] = [(document, mute) for mute in mutes(document)]
    used: set[tuple[str, Mute]] = set()
    for finding in found:
        fitting = [
            mute for doc, mute in by_path.get(finding.path, ()) if mute.covers(finding, doc.source)
        ]
        used.update((finding.path, mute) for mute in fitting)
        if not fitting:
            yield finding
    weight = settings.severities.get(UNUSED_MUTE.id, UNUSED_MUTE.severity)
    if weight is None or UNUSED_MUTE.id not in ran:
        return
    for path, pairs in by_path.items():
        for document, mute in pairs:
            if mute.reason and mute.rule in ran and (path, mute) not in used:
                message = unused_message(mute.rule)
                yield _finding(UNUSED_MUTE, weight, Hit(document, mute.span, message))
