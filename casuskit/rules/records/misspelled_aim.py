"""A tag that looks like an aim but is none.

Why:
    Tags of your own are fine. One with a slip in it does not count as the aim that was meant.

Bad:
    - [ ] Plant intake bij schuldhulp #hulpvaag @bt-1 📅 2026-12-16

Good:
    - [ ] Plant intake bij schuldhulp #hulpvraag @bt-1 📅 2026-12-16
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Discussion
from casuskit.core.suggestion import did_you_mean
from casuskit.rules.records.aims import AIMS
from casuskit.rules.rule import Hit, Rule


def check(record: Discussion, _corpus: Corpus) -> Iterator[Hit]:
    """A hit for each tag that is close to an aim."""
    for task in record.tasks:
        for tag in task.serves:
            near = "" if tag in AIMS else did_you_mean(tag, AIMS)
            if near:
                message = _("This tag is none of the aims.") + near
                yield Hit(record.document, task.span, message)


RULE = Rule("misspelled-aim", Severity.WARNING, Discussion, check, __doc__, requirements=("R48",))
