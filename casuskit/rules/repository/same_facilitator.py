"""The same person has led the talk more than three meetings in a row.

Why:
    It is hard to keep one's own view out of it time after time, and the others do not learn
    to. Let somebody else do the next one.

Bad:
    gespreksbegeleider: poh-1     # voor de vierde keer achter elkaar

Good:
    gespreksbegeleider: bt-2
"""

from collections.abc import Iterator
from itertools import islice

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.rules.rule import Hit, Rule

_IN_A_ROW = 3


def check(corpus: Corpus, _corpus: Corpus) -> Iterator[Hit]:
    """A hit in the last held meeting when it and the three before it had one facilitator."""
    last = list(islice(corpus.held(corpus.today), _IN_A_ROW + 1))
    holders = {meeting.facilitator for meeting in last}
    if len(last) > _IN_A_ROW and len(holders) == 1 and "" not in holders:
        message = _("`{key}` led the talk {count} times in a row; let somebody else do it.")
        yield Hit(
            last[0].document,
            last[0].document.place("gespreksbegeleider"),
            message.format(key=last[0].facilitator, count=len(last)),
        )


RULE = Rule("same-facilitator", Severity.INFO, Corpus, check, __doc__, requirements=("R24",))
