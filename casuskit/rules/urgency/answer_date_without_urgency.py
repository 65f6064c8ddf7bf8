"""A case that waits for a meeting, with a day by which an answer is needed.

Why:
    One of the two is a slip. A case that cannot wait is only asked around at once when it says
    so; a case that can wait needs no day.

Bad:
    urgentie: periodiek
    antwoord_uiterlijk: 2026-11-25

Good:
    urgentie: ad-hoc
    antwoord_uiterlijk: 2026-11-25
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Case
from casuskit.rules.rule import Hit, Rule


def check(case: Case, _corpus: Corpus) -> Iterator[Hit]:
    """A hit when an open case with such a day is not urgent."""
    if case.document.answered("antwoord_uiterlijk") and not case.urgent and not case.closed_on:
        message = _("Choose `urgentie: ad-hoc`, or leave the day out.")
        span = case.document.place("antwoord_uiterlijk")
        yield Hit(case.document, span, message, concept=case.is_concept)


RULE = Rule(
    "answer-date-without-urgency", Severity.WARNING, Case, check, __doc__, requirements=("R68",)
)
