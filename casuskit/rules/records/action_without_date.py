"""An open action without a day by which it is done.

Why:
    Without a day an action is never late, and the next meeting cannot ask after it.

Bad:
    - [ ] Plant intake bij schuldhulp @bt-1

Good:
    - [ ] Plant intake bij schuldhulp @bt-1 📅 2026-12-16
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Discussion
from casuskit.rules.rule import Hit, Rule


def check(record: Discussion, _corpus: Corpus) -> Iterator[Hit]:
    """A hit for each open action without a date that exists."""
    for task in record.tasks:
        if not task.done and task.due is None:
            message = _("Say when it is done: `📅 JJJJ-MM-DD` or `uiterlijk JJJJ-MM-DD`.")
            yield Hit(record.document, task.span, message)


RULE = Rule(
    "action-without-date", Severity.ERROR, Discussion, check, __doc__, requirements=("R85",)
)
