"""A rule for one detector: its matches in a document and in the name of the file."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple
from weakref import WeakKeyDictionary

from casuskit.core.corpus import Corpus
from casuskit.core.documents import Document
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.text import Source, Span
from casuskit.privacy.masking import mask
from casuskit.privacy.match import Found, Match
from casuskit.rules.personal import exempt
from casuskit.rules.rule import Hit, Rule


class _Searched(NamedTuple):
    """What all detectors together found in one file; each rule takes its own."""

    text: Found
    name: Found


_SEARCHED: WeakKeyDictionary[Source, _Searched] = WeakKeyDictionary()


def personal_rule(
    id: str,  # noqa: A002 - the rule's own word
    advice: str,
    manual: str | None,
    *,
    consent_softens: bool = False,
    requirements: tuple[str, ...] = (),
) -> Rule[Document]:
    """The rule for the detector of the same id; `advice` says what to write instead.

    `consent_softens` is for what a client may agree to have said: then it is a warning.
    """

    def check(document: Document, corpus: Corpus) -> Iterator[Hit]:
        softened = consent_softens and _has_consent(document, corpus)
        most = Severity.WARNING if softened else Severity.ERROR
        searched = _searched(document.source)
        for match in _in_text(searched.text[id], document, corpus):
            message = _told(match, document.source.text, advice)
            severity = min(match.severity, most)
            yield Hit(document, match.span, message, severity=severity, kind=match.kind)
        for match in _in_name(searched.name.get(id, ()), document, corpus):
            told = _told(match, document.path, advice)
            message = _("In the name of the file: {message}").format(message=told)
            severity = min(match.severity, most)
            yield Hit(document, Span(0, 0), message, severity=severity, kind=match.kind)

    return Rule(id, Severity.ERROR, Document, check, manual, requirements)


def _told(match: Match, text: str, advice: str) -> str:
    """What it is and what to do, with the value masked."""
    value = mask(text[match.span.start : match.span.end])
    return f"{_(match.reason).format(value=value)} {_(advice)}"


def _in_text(matches: tuple[Match, ...], document: Document, corpus: Corpus) -> Iterator[Match]:
    return _kept(matches, exempt.spans(document, corpus)) if matches else iter(())


def _in_name(matches: tuple[Match, ...], document: Document, corpus: Corpus) -> Iterator[Match]:
    words = exempt.allowed(document.path, corpus.settings.allowed)
    return _kept(matches, sorted(words)) if matches else iter(())


def _kept(matches: Iterable[Match], exempted: Iterable[Span]) -> Iterator[Match]:
    """The matches that lie in no exempted span; the exempted are in order of their beginnings."""
    spans, furthest = iter(exempted), 0
    waiting = next(spans, None)
    for match in sorted(matches, key=lambda each: each.span):
        while waiting and waiting.start <= match.span.start:
            furthest = max(furthest, waiting.end)
            waiting = next(spans, None)
        if match.span.end > furthest:
            yield match


def _searched(source: Source) -> _Searched:
    """What is in a file; searched once, as long as the file is in memory."""
    found = _SEARCHED.get(source)
    if found is None:
        from casuskit.privacy.file_names import search_name  # compiling all patterns takes time
        from casuskit.privacy.searching import search

        found = _SEARCHED[source] = _Searched(search(source.text), search_name(source.path))
    return found


def _has_consent(document: Document, corpus: Corpus) -> bool:
    """Whether the case that a document is about is discussed with consent; R71."""
    if document.kind == "bespreking":
        case = corpus.case_by_id.get(document.text("casus"))
        return case is not None and case.basis == "toestemming"
    return document.kind == "casus" and document.text("grondslag") == "toestemming"
