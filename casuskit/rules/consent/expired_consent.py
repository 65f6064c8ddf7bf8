"""The consent for an open case has come to its end.

Why:
    Consent that was given for a time ends by itself. Discussing the case after that day is
    discussing it without a ground.

Bad:
    toestemming_tot: 2026-10-31
    afgesloten_op:

Good:
    toestemming_tot: 2027-05-13
    afgesloten_op:
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Case
from casuskit.rules.rule import Hit, Rule


def check(case: Case, corpus: Corpus) -> Iterator[Hit]:
    """A hit when the last day of a consent is past and the case is not closed."""
    consent = case.consent
    if case.basis != "toestemming" or case.closed_on or consent.withdrawn_on:
        return
    if consent.until and consent.until < corpus.today:
        message = _("The consent has ended; ask for it again, or close the case.")
        yield Hit(case.document, case.document.place("toestemming_tot"), message)


RULE = Rule("expired-consent", Severity.ERROR, Case, check, __doc__, requirements=("R71",))
