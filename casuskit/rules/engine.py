"""The engine: runs rules over a corpus and gives findings, weighed and muted as the team asks."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any, NamedTuple

from casuskit.core.corpus import Corpus
from casuskit.core.documents import Document
from casuskit.core.findings import Finding, Severity
from casuskit.core.settings import Settings
from casuskit.rules.mutes.mute import Mute, may_mute, mutes
from casuskit.rules.mutes.unused_mute import RULE as UNUSED_MUTE
from casuskit.rules.mutes.unused_mute import message as unused_message
from casuskit.rules.rule import Hit, Rule

Each = Callable[[Callable[[Document], "Judged"], Sequence[Document]], Iterable["Judged"]]
"""A way to judge many documents, such as `map`: one after another, or several at once."""


class Judged(NamedTuple):
    """What rules found in one file, and what they asked of the rest of the corpus meanwhile."""

    findings: tuple[Finding, ...]
    asked: frozenset[str]


def judge(
    corpus: Corpus, rules: Sequence[Rule[Any]], asked: Callable[[str], bool], each: Each = map
) -> tuple[Finding, ...]:
    """All findings in the files that were asked for, in order of file and place."""
    documents = [document for document in corpus.documents if asked(document.path)]
    found = [finding for finding in judge_together(corpus, rules) if asked(finding.path)]
    for judged in each(partial(judge_alone, corpus, by_kind(rules)), documents):
        found += judged.findings
    return settle(corpus, rules, documents, found)


def by_kind(rules: Iterable[Rule[Any]]) -> Mapping[type, Sequence[Rule[Any]]]:
    """The rules by what they judge."""
    found: dict[type, list[Rule[Any]]] = {}
    for rule in rules:
        found.setdefault(rule.on, []).append(rule)
    return found


def judge_alone(
    corpus: Corpus, rules: Mapping[type, Sequence[Rule[Any]]], document: Document
) -> Judged:
    """What rules find in one file; what they ask of others, they ask the corpus by name."""
    corpus.questions.begin()
    found: list[Finding] = []
    held = corpus.value_of(document)
    for kind, value in ((Document, document), (type(held), held)):
        for rule in rules.get(kind, ()):
            found += _found(rule, value, corpus)
    return Judged(tuple(found), corpus.questions.asked)


def judge_together(corpus: Corpus, rules: Iterable[Rule[Any]]) -> Iterator[Finding]:
    """What rules find in the settings, and in all files when the corpus is whole."""
    for rule in rules:
        if rule.on is Settings and corpus.settings.document:
            yield from _found(rule, corpus.settings, corpus)
        elif rule.on is Corpus and corpus.whole:
            yield from _found(rule, corpus, corpus)


def settle(
    corpus: Corpus,
    rules: Iterable[Rule[Any]],
    documents: Iterable[Document],
    found: Iterable[Finding],
) -> tuple[Finding, ...]:
    """The findings in order, without those that a note in their file mutes."""
    kept = _unmuted(found, documents, {rule.id for rule in rules}, corpus.settings)
    return tuple(sorted(kept, key=lambda each: (each.path, each.span, each.rule, each.message)))


def _found(rule: Rule[Any], value: object, corpus: Corpus) -> Iterator[Finding]:
    weight = corpus.settings.severities.get(rule.id, rule.severity)
    if weight is None:
        return
    set_by_team = rule.id in corpus.settings.severities
    for hit in rule.check(value, corpus):
        yield _finding(rule, weight, hit, set_by_team=set_by_team)


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
        if may_mute(document):
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
