"""A reason for closing in a case that is not closed.

Why:
    Only the day closes a case. Without it the case stays on the lists, and its term never begins.

Bad:
    afgesloten_op:
    afgesloten_reden: De afspraken lopen en de cliënt redt zich.

Good:
    afgesloten_op: 2026-11-20
    afgesloten_reden: De afspraken lopen en de cliënt redt zich.
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Case
from casuskit.rules.places import at
from casuskit.rules.rule import Hit, Rule


def check(case: Case, _corpus: Corpus) -> Iterator[Hit]:
    """A hit when there is a reason and no day."""
    document = case.document
    if document.answered("afgesloten_reden") and not document.answered("afgesloten_op"):
        message = _("Put the day on which the case was closed in `afgesloten_op`.")
        yield Hit(document, at(document, "afgesloten_op", "afgesloten_reden"), message)


RULE = Rule("reason-without-closing", Severity.WARNING, Case, check, __doc__, requirements=("R93",))
