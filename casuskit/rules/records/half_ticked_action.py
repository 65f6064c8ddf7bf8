"""An action has a day on which it was done, but its box is not ticked.

Why:
    For the list of open actions the box counts. It keeps asking for what was done long ago.

Bad:
    - [ ] Plant intake @bt-1 📅 2026-12-16 ✅ 2026-11-16

Good:
    - [x] Plant intake @bt-1 📅 2026-12-16 ✅ 2026-11-16
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Discussion
from casuskit.rules.rule import Hit, Rule


def check(record: Discussion, _corpus: Corpus) -> Iterator[Hit]:
    """A hit for each open action with a done date."""
    for task in record.tasks:
        if task.done_on and not task.done:
            message = _("Tick the box (`- [x]`), or take the ✅ away.")
            yield Hit(record.document, task.span, message)


RULE = Rule(
    "half-ticked-action", Severity.WARNING, Discussion, check, __doc__, requirements=("R85",)
)
