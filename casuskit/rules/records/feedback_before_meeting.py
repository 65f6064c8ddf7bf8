"""The client would have been told the outcome before it was there.

Why:
    A date before the meeting is a slip; with it nobody notices when the client is not told.

Bad:
    bijeenkomst: 2026-10-22
    terugkoppeling_op: 2026-10-02

Good:
    bijeenkomst: 2026-10-22
    terugkoppeling_op: 2026-10-29
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Discussion
from casuskit.rules.rule import Hit, Rule


def check(record: Discussion, _corpus: Corpus) -> Iterator[Hit]:
    """A hit when the day of feedback lies before that of the meeting."""
    told, day = record.feedback_on, record.meeting_day
    if told and day and told < day:
        message = _("The client cannot hear the outcome before the meeting; mend the date.")
        yield Hit(record.document, record.document.place("terugkoppeling_op"), message)


RULE = Rule(
    "feedback-before-meeting", Severity.ERROR, Discussion, check, __doc__, requirements=("R86",)
)
