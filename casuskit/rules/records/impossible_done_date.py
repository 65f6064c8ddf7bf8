"""An action was done on a day that is still to come, or before it was agreed.

Why:
    Who counts what was done in time counts wrong.

Bad:
    - [x] Plant intake @bt-1 ✅ 2027-11-16     # vandaag is 2026-11-22

Good:
    - [x] Plant intake @bt-1 ✅ 2026-11-16
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Discussion
from casuskit.rules.rule import Hit, Rule


def check(record: Discussion, corpus: Corpus) -> Iterator[Hit]:
    """A hit for each done date after today or before the meeting."""
    for task in record.tasks:
        if task.done_on is None:
            continue
        if task.done_on > corpus.today:
            message = _("The day behind ✅ is still to come; mend the date.")
            yield Hit(record.document, task.span, message)
        elif record.meeting_day and task.done_on < record.meeting_day:
            message = _("The day behind ✅ lies before the meeting; mend the date.")
            yield Hit(record.document, task.span, message)


RULE = Rule(
    "impossible-done-date", Severity.ERROR, Discussion, check, __doc__, requirements=("R85",)
)
