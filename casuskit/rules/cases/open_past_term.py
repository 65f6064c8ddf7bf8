"""A case that stays open longer than a closed one may be kept.

Why:
    The term begins when a case is closed. One that nobody closes would be kept for ever, while
    nobody works on it any more.

Bad:
    aangemeld_op: 2024-03-01     # en sindsdien niet besproken
    afgesloten_op:

Good:
    aangemeld_op: 2024-03-01
    afgesloten_op: 2026-11-20
    afgesloten_reden: Niet meer besproken; de vraag is opgelost.
    bewaren_tot: 2026-12-31
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Case
from casuskit.rules.moments import is_past_its_term
from casuskit.rules.rule import Hit, Rule


def check(case: Case, corpus: Corpus) -> Iterator[Hit]:
    """A hit when registration and last discussion of an open case are longer ago than the term."""
    if not corpus.whole or case.closed_on or case.keep_until or case.registered_on is None:
        return
    records = corpus.discussions_by_case.get(case.id, ())
    last = max([case.registered_on, *(each.meeting_day for each in records if each.meeting_day)])
    if is_past_its_term(last, corpus):
        message = _("Nothing has happened here for too long; close the case or discuss it again.")
        yield Hit(case.document, case.document.place("aangemeld_op"), message)


RULE = Rule("open-past-term", Severity.WARNING, Case, check, __doc__, requirements=("R93",))
