"""Two days of which the later one comes first.

Why:
    A case cannot be closed before it was registered, nor consent end before it was given. One of
    the two days is wrong, and terms are counted from them.

Bad:
    aangemeld_op: 2026-09-01
    afgesloten_op: 2026-01-21

Good:
    aangemeld_op: 2026-09-01
    afgesloten_op: 2026-11-20
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Case
from casuskit.rules.rule import Hit, Rule

_PAIRS = (
    ("toestemming_op", "toestemming_tot"),
    ("toestemming_op", "toestemming_ingetrokken_op"),
    ("aangemeld_op", "afgesloten_op"),
)


def check(case: Case, _corpus: Corpus) -> Iterator[Hit]:
    """A hit at the later of two days when it lies before the other."""
    for first, then in _PAIRS:
        start, end = case.document.day(first), case.document.day(then)
        if start and end and end < start:
            message = _("`{then}` lies before `{first}`; mend one of the two.")
            message = message.format(first=first, then=then)
            yield Hit(case.document, case.document.place(then), message)


RULE = Rule("dates-out-of-order", Severity.ERROR, Case, check, __doc__, requirements=("R67", "R71"))
