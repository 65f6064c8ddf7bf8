"""A case is handed up, and it does not say to which body.

Why:
    As long as no other body has the case, it is still with this team, and everybody thinks
    that it is not.

Bad:
    uitkomst: escalatie
    escalatie_naar:

Good:
    uitkomst: escalatie
    escalatie_naar: regionaal overleg over zorg en veiligheid
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Discussion
from casuskit.rules.rule import Hit, Rule


def check(record: Discussion, _corpus: Corpus) -> Iterator[Hit]:
    """A hit when the outcome is an escalation to nobody."""
    if record.outcome == "escalatie" and not record.escalated_to:
        message = _("Write down which body takes the case over; name no persons.")
        yield Hit(record.document, record.document.place("escalatie_naar"), message)


RULE = Rule(
    "unaddressed-escalation", Severity.ERROR, Discussion, check, __doc__, requirements=("R52",)
)
