"""What looks like personal data in a case repository and is none: dates of the process, ids."""

import re
from collections.abc import Iterator, Mapping

from casuskit.core.corpus import Corpus
from casuskit.core.documents import Document
from casuskit.core.findings import Severity
from casuskit.core.methods import Library
from casuskit.core.text import Span
from casuskit.privacy.match import Match
from casuskit.rules.personal.memory import once_a_file

_DATE = r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9])"
_DATE_OR_ID = re.compile(rf"(?P<date>{_DATE})|(?<![\w./-])[0-9]{{4}}-[0-9]{{3}}(?![\w-])")
_DUE = re.compile(r"(?:[📅✅⏳🛫➕]\ufe0f?|\b[uU]iterlijk)[ \t]{0,3}\Z")
_JUDGMENT = re.compile(r"(?<!\w)ECLI:[A-Z]{2}:[A-Z0-9]{1,7}:[0-9]{4}:[A-Z0-9.]{1,25}")
_DUE_LENGTH = 16
_IDENTIFIERS = frozenset({"BSN", "IBAN", "ID", "LICENSE_PLATE", "DATE_OF_BIRTH"})


@once_a_file
def spans(document: Document, corpus: Corpus) -> tuple[Span, ...]:
    """The pieces of a document that belong to the process, in order; nothing there is personal."""
    text = document.source.text
    found = [
        *_process(text),
        *_dates(document, corpus.library),
        *_settings(document),
    ]
    return tuple(sorted(found))


def _process(text: str) -> Iterator[Span]:
    """Days that an action is due, ids of cases, published judgments."""
    for found in _DATE_OR_ID.finditer(text):
        start = found.start()
        if not found["date"] or _DUE.search(text, max(0, start - _DUE_LENGTH), start):
            yield Span(*found.span())
    for found in _JUDGMENT.finditer(text):
        yield Span(*found.span())


def is_identifier(match: Match) -> bool:
    """Whether a match is surely the number or the birth of one person: no team can allow that."""
    return match.kind in _IDENTIFIERS and match.severity is Severity.ERROR


def allowed(text: str, words: Mapping[str, str]) -> Iterator[Span]:
    """Where the words stand that a team allows."""
    for word in words:
        at = text.find(word)
        while at != -1:
            end = at + len(word)
            if not (text[at - 1 : at].isalnum() or text[end : end + 1].isalnum()):
                yield Span(at, end)
            at = text.find(word, end)


def _dates(document: Document, library: Library) -> Iterator[Span]:
    """The dates behind keys of which a schema says that they hold a date."""
    names = "|".join(map(re.escape, sorted(library.date_keys)))
    pattern = re.compile(rf"(?<![\w-])[\"']?(?:{names})[\"']?:[ \t]{{0,20}}[\"']?({_DATE})")
    for found in pattern.finditer(document.source.text, *document.front):
        yield Span(*found.span(1))


def _settings(document: Document) -> Iterator[Span]:
    """The names of members: professionals, who chose to stand there; and days without meetings."""
    for route, place in document.places.items() if document.kind == "team" else ():
        is_member = route[:1] == ("leden",) and route[-1:] == ("naam",)
        if is_member or route == ("overleg", "vermijden"):
            yield place.value
