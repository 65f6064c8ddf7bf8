"""A question without which the file cannot be used is there, and left empty.

Why:
    Without team, presenter and ground nobody knows who brought a case, or whether it may be
    discussed. As long as a case is a concept this is only a reminder.

Bad:
    team:
    inbrenger: bt-2

Good:
    team: buurtteam
    inbrenger: bt-2
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.documents import Document
from casuskit.core.findings import Severity
from casuskit.rules.rule import Hit, Rule


def check(document: Document, corpus: Corpus) -> Iterator[Hit]:
    """A hit for each; in a numbered case that is not registered yet it is an info."""
    numbered = document.kind == "casus" and document.answered("casus")
    concept = numbered and not document.answered("aangemeld_op")
    for problem in corpus.problems_of(document):
        if problem.code == "empty-answer":
            yield Hit(document, problem.span, problem.message, concept=concept)


RULE = Rule("empty-answer", Severity.ERROR, Document, check, __doc__, requirements=("R01", "R71"))
