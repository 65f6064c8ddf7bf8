"""An answer that only holds the place of an answer.

Why:
    Dots, a dash or "nog invullen" count as filled in, so that nobody is reminded of them. Leave
    the question empty, and it is asked again.

Bad:
    hulpvraag_client: nog invullen

Good:
    hulpvraag_client: Ik wil weer rust in mijn hoofd.
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.documents import Document
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.plain_yaml import Route
from casuskit.core.records import Case
from casuskit.core.schemas import questions
from casuskit.rules.items import items
from casuskit.rules.rule import Hit, Rule
from casuskit.rules.wording import words

_FILLERS = frozenset(
    {"", "x", "xx", "xxx", "todo", "to do", "tbd", "volgt", "volgt nog", "nog doen"}
    | {"nog invullen", "invullen", "nog in te vullen", "in te vullen", "nog aanvullen"}
)


def check(case: Case, corpus: Corpus) -> Iterator[Hit]:
    """A hit for each answer without a word that says something."""
    if case.closed_on:
        return
    for key in questions(corpus.library.schema("casus", case.method)):
        for answer, route in _answers(case.document, key):
            if " ".join(words(answer)) in _FILLERS:
                message = _("Put the answer here, or leave it empty until you have one.")
                span = case.document.place(*route)
                yield Hit(case.document, span, message, concept=case.is_concept)


def _answers(document: Document, key: str) -> Iterator[tuple[str, Route]]:
    if document.text(key):
        yield document.text(key), (key,)
    yield from items(document, key)


RULE = Rule("placeholder-answer", Severity.WARNING, Case, check, __doc__, requirements=("R77",))
