"""A closed case that does not say how it ended.

Why:
    One sentence lets the group learn whether its advice was of use, also after the text of the
    case has gone.

Bad:
    afgesloten_op: 2026-11-20
    afgesloten_reden:

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
    """A hit when a closed case has no reason."""
    if case.closed_on and not case.document.answered("afgesloten_reden"):
        message = _("Say in a sentence how it ended, in `afgesloten_reden`.")
        yield Hit(case.document, at(case.document, "afgesloten_reden", "afgesloten_op"), message)


RULE = Rule("closed-without-reason", Severity.WARNING, Case, check, __doc__, requirements=("R93",))
