"""An action lies with somebody whose role stays out of the content.

Why:
    Who gets the work has an interest in the outcome. With this method the one who leads the
    talk and the one who writes are there for the talk.

Bad:
    - [ ] Leg het besluit uit @poh-1 (akkoord) 📅 2026-12-16     # gespreksbegeleider

Good:
    - [ ] Leg het besluit uit @bt-2 📅 2026-12-16
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Discussion
from casuskit.rules.rule import Hit, Rule


def check(record: Discussion, corpus: Corpus) -> Iterator[Hit]:
    """A hit for each open action of the holder of a role that the case's method keeps apart."""
    meeting = corpus.meeting_on(record.meeting_day)
    method = corpus.method_of(record.case_id)
    if meeting is None or method is None:
        return
    neutral = {key: role for role, key in meeting.roles.items() if role in method.not_for_presenter}
    for task in record.tasks:
        if task.owner in neutral and not task.done:
            message = _("`{key}` was {role} and stays out of the content; ask somebody else.")
            yield Hit(
                record.document,
                task.span,
                message.format(key=task.owner, role=neutral[task.owner]),
            )


RULE = Rule(
    "neutral-role-owns-action", Severity.WARNING, Discussion, check, __doc__, requirements=("R05",)
)
