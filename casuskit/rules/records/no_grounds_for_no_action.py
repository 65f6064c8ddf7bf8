"""The outcome is to do nothing, and it does not say why.

Why:
    Not acting can be right, and it is the decision that is asked about most often afterwards,
    by the client first of all.

Bad:
    uitkomst: geen-actie
    onderbouwing:

Good:
    uitkomst: geen-actie
    onderbouwing: De cliënt wil nu rust; we weten wie er belt als het verandert.
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Discussion
from casuskit.rules.records.answers import unanswered
from casuskit.rules.rule import Hit, Rule


def check(record: Discussion, corpus: Corpus) -> Iterator[Hit]:
    """A hit when grounds are missing, unless the method's own questions already ask for them."""
    silent = record.outcome == "geen-actie" and not record.grounds
    if silent and "onderbouwing" not in unanswered(record, corpus):
        message = _("Write down why it is acceptable to do nothing now.")
        yield Hit(record.document, record.document.place("onderbouwing"), message)


RULE = Rule(
    "no-grounds-for-no-action",
    Severity.ERROR,
    Discussion,
    check,
    __doc__,
    requirements=("R43", "R50"),
)
