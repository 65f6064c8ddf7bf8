"""The client took consent back and the case is still open.

Why:
    Consent may be withdrawn at any moment, without a reason. From that day the case is not
    discussed any more, and its text has no ground to be kept for a discussion.

Bad:
    toestemming_ingetrokken_op: 2026-11-01
    afgesloten_op:

Good:
    toestemming_ingetrokken_op: 2026-11-01
    afgesloten_op: 2026-11-02
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Case
from casuskit.rules.rule import Hit, Rule


def check(case: Case, corpus: Corpus) -> Iterator[Hit]:
    """A hit when consent was withdrawn on or before today and the case is not closed."""
    if case.basis != "toestemming" or case.closed_on:
        return
    if case.consent.withdrawn(corpus.today):
        message = _("Consent was withdrawn; `casus cleanup` names what has to go and removes it.")
        yield Hit(case.document, case.document.place("toestemming_ingetrokken_op"), message)


RULE = Rule("withdrawn-consent", Severity.ERROR, Case, check, __doc__, requirements=("R71",))
