"""Something that is said to have happened on a day still to come.

Why:
    Whether a case is registered, closed or may be discussed is worked out from these days. With a
    slip in the year a case counts as closed, or its consent as given, while it is not.

Bad:
    aangemeld_op: 2062-09-01

Good:
    aangemeld_op: 2026-09-01
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Case
from casuskit.rules.rule import Hit, Rule

_HAPPENED = (
    "aangemeld_op",
    "toestemming_op",
    "toestemming_geweigerd_op",
    "toestemming_ingetrokken_op",
    "afgesloten_op",
)


def check(case: Case, corpus: Corpus) -> Iterator[Hit]:
    """A hit for each such day after today."""
    for key in _HAPPENED:
        day = case.document.day(key)
        if day and day > corpus.today:
            message = _("`{field}` lies in the future; fill it in when it has happened.")
            yield Hit(case.document, case.document.place(key), message.format(field=key))


RULE = Rule("date-in-the-future", Severity.ERROR, Case, check, __doc__, requirements=("R67", "R71"))
