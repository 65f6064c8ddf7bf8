"""None of the actions says what it is good for.

Why:
    Actions serve what the client asks, somebody's safety, or what is possible. One tag on a
    line keeps the group from being busy for its own sake.

Bad:
    - [ ] Plant intake bij schuldhulp @bt-1 📅 2026-12-16

Good:
    - [ ] Plant intake bij schuldhulp #hulpvraag @bt-1 📅 2026-12-16
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Discussion
from casuskit.rules.records.aims import AIMS
from casuskit.rules.rule import Hit, Rule


def check(record: Discussion, _corpus: Corpus) -> Iterator[Hit]:
    """A hit on the first action when none has the tag of an aim."""
    if record.tasks and not any(aim in task.serves for task in record.tasks for aim in AIMS):
        message = _("Say what the actions serve, with one of: {aims}.")
        message = message.format(aims=", ".join(f"#{aim}" for aim in AIMS))
        yield Hit(record.document, record.tasks[0].span, message)


RULE = Rule("aimless-actions", Severity.INFO, Discussion, check, __doc__, requirements=("R48",))
