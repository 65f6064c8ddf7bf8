"""A rule for one detector: its matches in a document and in the name of the file."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple
from weakref import WeakKeyDictionary

from casuskit.core.corpus import Corpus
from casuskit.core.documents import Document
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Case
from casuskit.core.text import Covered, Source, Span
from casuskit.meetings.ground import consent_lost
from casuskit.privacy.indirect.score import Traits
from casuskit.privacy.masking import mask
from casuskit.privacy.match import Found, Looked, Match, People
from casuskit.rules.personal import exempt
from casuskit.rules.personal.memory import once_a_file
from casuskit.rules.rule import Hit, Rule


class Searched(NamedTuple):
    """What all detectors together found in one file; each rule takes its own."""

    text: Found
    name: Found


_LOOKED: WeakKeyDictionary[Source, Looked] = WeakKeyDictionary()


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
        softened = consent_softens and has_consent(document, corpus)
        most = Severity.WARNING if softened else Severity.ERROR
        what = searched(document, corpus)
        for match in in_text(what.text, id, document, corpus):
            message = _told(match, document.source.text, _remark(match, document) + _(advice))
            severity = min(match.severity, most)
            yield Hit(document, match.span, message, severity=severity, kind=match.kind)
        for match in _in_name(what.name, id, document, corpus):
            told = _told(match, document.path, _(advice))
            message = _in_a_name(document.path).format(message=told)
            severity = min(match.severity, most)
            yield Hit(document, Span(0, 0), message, severity=severity, kind=match.kind)
        for problem in document.problems:
            if problem.code == id:
                yield Hit(document, problem.span, f"{problem.message} {_(advice)}", kind="OTHER")

    return Rule(id, Severity.ERROR, Document, check, manual, requirements)


def _told(match: Match, text: str, advice: str) -> str:
    """What it is and what to do, with the value masked."""
    value = mask(text[match.span.start : match.span.end])
    return f"{_(match.reason).format(value=value)} {advice}"


def _in_a_name(path: str) -> str:
    """The words around a message about a name: of a branch or tag (`refs/…`), else of a file."""
    if path.startswith("refs/"):
        return _("In the name of the branch or tag: {message}")
    return _("In the name of the file: {message}")


def _remark(match: Match, document: Document) -> str:
    """A sentence for who tries to allow an identifier, with the blank behind it."""
    allowed = document.places.get(("toegestaan",)) if document.kind == "team" else None
    if allowed and exempt.is_identifier(match) and match.span.start >= allowed.value.start:
        return _("What stands under `toegestaan` cannot allow this.") + " "
    return ""


def in_text(found: Found, detector: str, document: Document, corpus: Corpus) -> Iterator[Match]:
    """The matches that neither the process nor the team exempts; the team no identifier."""
    matches = found.get(detector)
    if matches:
        process = exempt.spans(document, corpus)
        words = exempt.allowed(document.source.text, corpus.settings.allowed)
        yield from _without_allowed(matches, process, words)


def _in_name(found: Found, detector: str, document: Document, corpus: Corpus) -> Iterator[Match]:
    matches = found.get(detector)
    if matches:
        words = exempt.allowed(document.path, corpus.settings.allowed)
        yield from _without_allowed(matches, (), words)


def _without_allowed(
    matches: tuple[Match, ...], process: Iterable[Span], words: Iterable[Span]
) -> Iterator[Match]:
    of_process, of_team = Covered(process), Covered(words)
    for match in matches:
        allowed = match.span in of_team and not exempt.is_identifier(match)
        if not allowed and match.span not in of_process:
            yield match


@once_a_file
def searched(document: Document, corpus: Corpus) -> Searched:
    """What is in a file, with whoever is named in the other files of its case."""
    from casuskit.privacy.together import widened  # compiling all patterns takes time

    source = document.source
    return Searched(*widened(source, looked(source), _people(document, corpus), corpus.local))


@once_a_file
def traits(document: Document, _corpus: Corpus) -> Traits:
    """The indirect data in a file that no detector looks for."""
    from casuskit.privacy.indirect.marks import traits_in

    return traits_in(document.source.text)


def people_around(path: str, corpus: Corpus) -> People:
    """Whoever is known where a file lies: by the local list, the file itself and its case."""
    from casuskit.privacy.together import watched_for  # compiling all patterns takes time

    document = corpus.document_by_path.get(path)
    return _people(document, corpus) if document else watched_for(corpus.local.persons)


@once_a_file
def _people(document: Document, corpus: Corpus) -> People:
    from casuskit.privacy.together import people_in

    together = corpus.documents_by_case.get(document.text("casus"), (document,))
    return people_in((looked(each.source) for each in together), corpus.local)


def looked(source: Source) -> Looked:
    """What a file holds by itself; searched once, as long as the file is in memory."""
    found = _LOOKED.get(source)
    if found is None:
        from casuskit.privacy.searching import look  # compiling all patterns takes time

        found = _LOOKED[source] = look(source.text)
    return found


def has_consent(document: Document, corpus: Corpus) -> bool:
    """Whether the case that a document is about is discussed with consent that still holds; R71."""
    if document.kind == "casus":
        case = Case(document)
    elif document.kind != "bespreking" or document.text("casus") not in corpus.case_by_id:
        return False
    else:
        case = corpus.case_by_id[document.text("casus")]
    return case.basis == "toestemming" and not consent_lost(case, corpus.today)
