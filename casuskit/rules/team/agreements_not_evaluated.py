"""The team has not looked at its own working agreements for a year.

Why:
    A method needs upkeep. Once a year the group asks whether rhythm, roles and agreements
    still help, and changes what does not.

Bad:
    overleg:
      werkafspraken_geevalueerd_op: 2025-06-01

Good:
    overleg:
      werkafspraken_geevalueerd_op: 2026-06-01
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.dates import months_later
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.meetings.cycle import EVALUATE_EVERY_MONTHS, agreements_last_evaluated
from casuskit.rules.rule import Hit, Rule


def check(corpus: Corpus, _corpus: Corpus) -> Iterator[Hit]:
    """A hit when neither settings nor meetings tell of an evaluation in the last year.

    A team that never did has a year from its first meeting.
    """
    document, cycle = corpus.settings.document, corpus.settings.cycle
    last = agreements_last_evaluated(corpus) or cycle.first_meeting
    a_year_ago = months_later(corpus.today, -EVALUATE_EVERY_MONTHS)
    if document and last and last < a_year_ago:
        message = _("Put the working agreements on the agenda; a year has passed since {day}.")
        span = document.place("overleg", "werkafspraken_geevalueerd_op")
        yield Hit(document, span, message.format(day=last.isoformat()))


RULE = Rule(
    "agreements-not-evaluated",
    Severity.WARNING,
    Corpus,
    check,
    __doc__,
    requirements=("R92", "R94"),
)
