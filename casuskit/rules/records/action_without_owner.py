"""An open action that nobody has taken on.

Why:
    What belongs to everybody gets done by nobody. In principle the presenter acts; somebody
    else does so when they agreed to it.

Bad:
    - [ ] Plant intake bij schuldhulp 📅 2026-12-16

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
    """A hit for each open action without an owner."""
    for task in record.tasks:
        if not task.done and not task.owner:
            message = _("Say who does this: `@` and a key from casus.yaml, such as `@bt-1`.")
            yield Hit(record.document, task.span, message)


RULE = Rule(
    "action-without-owner", Severity.ERROR, Discussion, check, __doc__, requirements=("R84",)
)
