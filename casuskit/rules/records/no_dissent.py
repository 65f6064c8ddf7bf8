"""A decision was taken and no other voice was written down.

Why:
    Agreeing fast is the pitfall of a friendly team. The argument against shows that the
    decision was weighed; when there was none, say how it was asked for.

Bad:
    uitkomst: advies
    tegengeluid:

Good:
    uitkomst: advies
    tegengeluid: Meer hulp kan ook betekenen dat de cliënt minder zelf doet.
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Discussion
from casuskit.rules.records.answers import SETTLED, unanswered
from casuskit.rules.rule import Hit, Rule


def check(record: Discussion, corpus: Corpus) -> Iterator[Hit]:
    """A hit when a settled record lacks a dissenting voice, unless its method needs one anyway."""
    day = record.meeting_day
    if day is None or day >= corpus.today or record.outcome not in SETTLED or record.dissent:
        return
    if "tegengeluid" not in unanswered(record, corpus):
        message = _("Write down the argument against, or how the group was asked for one.")
        yield Hit(record.document, record.document.place("tegengeluid"), message)


RULE = Rule("no-dissent", Severity.WARNING, Discussion, check, __doc__, requirements=("R20",))
