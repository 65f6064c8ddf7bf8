"""A record has an outcome while its meeting is still to come.

Why:
    What was decided before the talk was not decided together. Preparation belongs in the case.

Bad:
    bijeenkomst: 2026-12-03     # vandaag is 2026-11-22
    uitkomst: advies

Good:
    bijeenkomst: 2026-12-03
    uitkomst:
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Discussion
from casuskit.rules.rule import Hit, Rule


def check(record: Discussion, corpus: Corpus) -> Iterator[Hit]:
    """A hit when there is an outcome before the day of the meeting."""
    if record.meeting_day and record.meeting_day > corpus.today and record.outcome:
        message = _("The meeting is still to come; leave the outcome empty, or mend the date.")
        yield Hit(record.document, record.document.place("uitkomst"), message)


RULE = Rule(
    "outcome-before-meeting", Severity.ERROR, Discussion, check, __doc__, requirements=("R35",)
)
