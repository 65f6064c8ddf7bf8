"""Three actions or more, all with members of one discipline.

Why:
    A case is brought to look wider than one's own field. When everything ends up in one
    corner again, ask once more what another could do.

Bad:
    - [ ] Plant intake @bt-1 📅 2026-12-16
    - [ ] Open samen de post @bt-2 📅 2026-12-16
    - [ ] Bel de verhuurder @bt-2 📅 2026-12-16

Good:
    - [ ] Plant intake @bt-1 📅 2026-12-16
    - [ ] Open samen de post @bt-2 📅 2026-12-16
    - [ ] Neem de medicijnen door @poh-1 (akkoord) 📅 2026-12-16
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Discussion
from casuskit.rules.rule import Hit, Rule

_MANY = 3


def check(record: Discussion, corpus: Corpus) -> Iterator[Hit]:
    """A hit on the first of many actions when all owners are known and of one discipline."""
    members = [corpus.settings.members.get(task.owner) for task in record.tasks]
    disciplines = {member.discipline if member else "" for member in members}
    if len(members) >= _MANY and len(disciplines) == 1 and "" not in disciplines:
        message = _("All actions lie with one discipline; ask what another could do.")
        yield Hit(record.document, record.tasks[0].span, message)


RULE = Rule(
    "one-sided-actions", Severity.INFO, Discussion, check, __doc__, requirements=("R18", "R97")
)
