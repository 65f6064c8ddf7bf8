"""A case that cannot wait, without the day by which an answer is needed.

Why:
    Urgent means something else to everybody. With a day the contact persons know whether they
    can still think along, and the presenter knows when to act alone.

Bad:
    urgentie: ad-hoc
    antwoord_uiterlijk:

Good:
    urgentie: ad-hoc
    antwoord_uiterlijk: 2026-11-25
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Case
from casuskit.rules.places import at
from casuskit.rules.rule import Hit, Rule


def check(case: Case, _corpus: Corpus) -> Iterator[Hit]:
    """A hit when an open urgent case about which nothing was agreed names no day."""
    if not case.urgent or case.closed_on or case.agreed_with:
        return
    if not case.document.answered("antwoord_uiterlijk"):
        message = _("Say under `{field}` by which day you need an answer.")
        message = message.format(field="antwoord_uiterlijk")
        span = at(case.document, "antwoord_uiterlijk", "urgentie")
        yield Hit(case.document, span, message, concept=case.is_concept)


RULE = Rule(
    "ad-hoc-without-answer-date", Severity.WARNING, Case, check, __doc__, requirements=("R68",)
)
