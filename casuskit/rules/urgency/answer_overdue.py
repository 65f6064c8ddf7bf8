"""An urgent case whose last day for an answer is over, while nothing was agreed.

Why:
    Somebody asked for help that could not wait. When nobody answers, the presenter stands alone
    and the team does not know it. Contact persons see to it that this does not happen.

Bad:
    urgentie: ad-hoc
    antwoord_uiterlijk: 2026-11-20
    opvolging_afgestemd_met:

Good:
    urgentie: ad-hoc
    antwoord_uiterlijk: 2026-11-20
    opvolging_afgestemd_met: [poh-1]
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Case
from casuskit.meetings.urgent import is_late
from casuskit.rules.rule import Hit, Rule


def check(case: Case, corpus: Corpus) -> Iterator[Hit]:
    """A hit on an open case, in a concept as well: that is what cannot wait."""
    if case.urgent and not case.closed_on and is_late(case, corpus.today):
        message = _("An answer was needed by {day}; call a contact person today.")
        span = case.document.place("antwoord_uiterlijk")
        yield Hit(case.document, span, message.format(day=case.answer_by))


RULE = Rule(
    "answer-overdue", Severity.ERROR, Case, check, __doc__, requirements=("R68", "R69", "R70")
)
