"""An action is due before the meeting in which it was agreed.

Why:
    The year or the month is a slip, mostly. The action counts as late from its first day, and
    soon nobody looks at what is late.

Bad:
    - [ ] Plant intake @bt-1 📅 2025-12-16     # bijeenkomst: 2026-12-03

Good:
    - [ ] Plant intake @bt-1 📅 2026-12-16
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Discussion
from casuskit.rules.rule import Hit, Rule


def check(record: Discussion, _corpus: Corpus) -> Iterator[Hit]:
    """A hit for each action that is due before the day of the meeting."""
    day = record.meeting_day
    for task in record.tasks:
        if task.due and day and task.due < day:
            message = _("This is due before the meeting of {day}; mend the date.")
            yield Hit(record.document, task.span, message.format(day=day.isoformat()))


RULE = Rule(
    "action-due-before-meeting", Severity.ERROR, Discussion, check, __doc__, requirements=("R85",)
)
