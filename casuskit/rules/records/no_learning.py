"""A case was discussed and nothing was written down that the others can learn from it.

Why:
    The next case profits from this one only when somebody says what is worth keeping, in words
    that make sense without the case.

Bad:
    leeropbrengst: []

Good:
    leeropbrengst: [Vraag eerst wat iemand zelf al heeft geprobeerd.]
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Discussion
from casuskit.rules.moments import cycles_ago
from casuskit.rules.records.answers import SETTLED
from casuskit.rules.rule import Hit, Rule


def check(record: Discussion, corpus: Corpus) -> Iterator[Hit]:
    """A hit when a record of the last cycle is settled and holds nothing learned."""
    day = record.meeting_day
    if day is None or not cycles_ago(corpus, 1) <= day < corpus.today:
        return
    if record.outcome in SETTLED and not record.learned:
        message = _("Write down one thing that helps with another case as well.")
        yield Hit(record.document, record.document.place("leeropbrengst"), message)


RULE = Rule("no-learning", Severity.INFO, Discussion, check, __doc__, requirements=("R28", "R36"))
