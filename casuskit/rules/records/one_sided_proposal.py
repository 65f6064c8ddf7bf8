"""A proposal for only one of both sides: medical, or support.

Why:
    Care and support are two halves of one plan. When nothing is needed on one side, it helps
    to say so: then it has been looked at.

Bad:
    voorstel_medisch: Gesprek over slaap bij de praktijkondersteuner
    voorstel_sociaal:

Good:
    voorstel_medisch: Gesprek over slaap bij de praktijkondersteuner
    voorstel_sociaal: Nu niets nodig; de cliënt vindt zelf de weg naar de buurtkamer.
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Discussion
from casuskit.rules.records.answers import SETTLED
from casuskit.rules.rule import Hit, Rule

_SIDES = ("voorstel_medisch", "voorstel_sociaal")


def check(record: Discussion, _corpus: Corpus) -> Iterator[Hit]:
    """A hit on the empty side of a settled record when the other side is filled."""
    empty = [key for key in _SIDES if not record.document.answered(key)]
    if len(empty) == 1 and record.outcome in SETTLED:
        message = _("Write down the other side as well, if only that nothing is needed: {key}.")
        span = record.document.place(empty[0])
        yield Hit(record.document, span, message.format(key=empty[0]))


RULE = Rule("one-sided-proposal", Severity.INFO, Discussion, check, __doc__, requirements=("R82",))
