"""An action belongs to a key that no member has.

Why:
    Nobody finds it in the list of their own actions.

Bad:
    - [ ] Plant intake bij schuldhulp @bt1 📅 2026-12-16

Good:
    - [ ] Plant intake bij schuldhulp @bt-1 📅 2026-12-16
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.records import Discussion
from casuskit.rules.members import unknown_member
from casuskit.rules.rule import Hit, Rule


def check(record: Discussion, corpus: Corpus) -> Iterator[Hit]:
    """A hit for each action whose owner is not in the settings."""
    for task in record.tasks:
        message = unknown_member(task.owner, corpus.settings)
        if message:
            yield Hit(record.document, task.span, message)


RULE = Rule(
    "unknown-action-owner", Severity.ERROR, Discussion, check, __doc__, requirements=("R84",)
)
