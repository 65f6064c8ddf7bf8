"""An open action lies with somebody else than the presenter, who has not said yes.

Why:
    The presenter stays responsible and acts in principle. Another one helps because they
    offered to, not because the group handed it to them.

Bad:
    - [ ] Plan een huisbezoek @ha-1 📅 2026-12-16     # ingebracht door bt-2

Good:
    - [ ] Plan een huisbezoek @ha-1 (akkoord) 📅 2026-12-16
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Discussion
from casuskit.rules.rule import Hit, Rule


def check(record: Discussion, corpus: Corpus) -> Iterator[Hit]:
    """A hit for each open action of another member without `(akkoord)`."""
    case = corpus.case_by_id.get(record.case_id)
    if case is None or not case.presenter:
        return
    for task in record.tasks:
        other = task.owner in corpus.settings.members and task.owner != case.presenter
        if other and not task.done and not task.agreed:
            message = _("`{key}` did not bring this case; add `(akkoord)` once they agreed.")
            yield Hit(record.document, task.span, message.format(key=task.owner))


RULE = Rule(
    "owner-not-agreed", Severity.WARNING, Discussion, check, __doc__, requirements=("R38", "R39")
)
