"""A case that is called new and follows on an earlier one.

Why:
    One of the two is a mistake. What happened with cases that came back is one of the things a
    team learns most from, and a new one is not counted there.

Bad:
    soort: nieuw
    vervolg_op: 2026-003

Good:
    soort: voortgang
    vervolg_op: 2026-003
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Case
from casuskit.rules.rule import Hit, Rule


def check(case: Case, _corpus: Corpus) -> Iterator[Hit]:
    """A hit when both are filled in."""
    if case.kind == "nieuw" and case.follows and not case.closed_on:
        message = _("Choose voortgang, delen or toetsen, or leave `vervolg_op` empty.")
        span = case.document.place("soort")
        yield Hit(case.document, span, message, concept=case.is_concept)


RULE = Rule("new-case-that-follows", Severity.WARNING, Case, check, __doc__, requirements=("R76",))
