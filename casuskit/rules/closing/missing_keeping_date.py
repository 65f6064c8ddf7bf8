"""A closed case without a last day of keeping it.

Why:
    What is no longer needed may not be kept. With a day in the file, `casus lint` tells when
    its term is over; without one it stays for ever.

Bad:
    afgesloten_op: 2026-11-20
    bewaren_tot:

Good:
    afgesloten_op: 2026-11-20
    bewaren_tot: 2027-10-21
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Case
from casuskit.rules.places import at
from casuskit.rules.rule import Hit, Rule


def check(case: Case, _corpus: Corpus) -> Iterator[Hit]:
    """A hit when a closed case has no such day; the term is in domain.md section 4."""
    if case.closed_on and not case.document.answered("bewaren_tot"):
        message = _("Put the last day on which this may be kept in `bewaren_tot`.")
        yield Hit(case.document, at(case.document, "bewaren_tot", "afgesloten_op"), message)


RULE = Rule("missing-keeping-date", Severity.ERROR, Case, check, __doc__)
