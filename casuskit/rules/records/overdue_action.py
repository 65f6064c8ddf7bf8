"""An action is still open after the day on which it was due.

Why:
    Late is no shame; not knowing is. Do it, agree on another day, or say that it is no longer
    needed.

Bad:
    - [ ] Plant intake @bt-1 📅 2026-11-16     # vandaag is 2026-11-22

Good:
    - [x] Plant intake @bt-1 📅 2026-11-16 ✅ 2026-11-20
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Discussion
from casuskit.rules.rule import Hit, Rule


def check(record: Discussion, corpus: Corpus) -> Iterator[Hit]:
    """A hit for each open action that was due before today."""
    for task in record.tasks:
        if not task.done and task.due and task.due < corpus.today:
            message = _("This was due on {day}; tick it, or agree on another day.")
            yield Hit(record.document, task.span, message.format(day=task.due.isoformat()))


RULE = Rule(
    "overdue-action", Severity.INFO, Discussion, check, __doc__, requirements=("R59", "R85")
)
