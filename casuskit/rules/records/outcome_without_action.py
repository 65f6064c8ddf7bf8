"""The outcome is that something will happen, and there is no action.

Why:
    What has no line, no name and no date does not get done. To hand a case up is an action
    too: somebody has to take it there.

Bad:
    uitkomst: actie

    ## Vervolgacties

Good:
    uitkomst: actie

    ## Vervolgacties

    - [ ] Plant intake bij schuldhulp @bt-1 📅 2026-12-16
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Discussion
from casuskit.rules.rule import Hit, Rule


def check(record: Discussion, _corpus: Corpus) -> Iterator[Hit]:
    """A hit when the outcome is an action or an escalation and no task line follows."""
    if record.outcome in ("actie", "escalatie") and not record.tasks:
        message = _("Add who does what and when: `- [ ] … @{key} 📅 JJJJ-MM-DD`.")
        message = message.format(key=record.feedback_by or "bt-1")
        yield Hit(record.document, record.document.place("uitkomst"), message)


RULE = Rule(
    "outcome-without-action",
    Severity.ERROR,
    Discussion,
    check,
    __doc__,
    requirements=("R52", "R83"),
)
