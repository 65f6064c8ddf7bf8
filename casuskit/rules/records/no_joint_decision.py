"""To do nothing, or to hand the case up, was not decided together.

Why:
    These outcomes weigh the most. Nobody should carry them alone; the group says together that
    this is acceptable, or that another body has to take over.

Bad:
    uitkomst: geen-actie
    gezamenlijk_besloten:

Good:
    uitkomst: geen-actie
    gezamenlijk_besloten: ja
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Discussion
from casuskit.rules.rule import Hit, Rule


def check(record: Discussion, _corpus: Corpus) -> Iterator[Hit]:
    """A hit when an extreme outcome was not decided jointly."""
    if record.outcome in ("geen-actie", "escalatie") and not record.decided_jointly:
        message = _("With {outcome}, decide together and write `gezamenlijk_besloten: ja`.")
        span = record.document.place("gezamenlijk_besloten")
        yield Hit(record.document, span, message.format(outcome=record.outcome))


RULE = Rule(
    "no-joint-decision", Severity.ERROR, Discussion, check, __doc__, requirements=("R50", "R51")
)
