"""The client refused consent and the case still leans on it.

Why:
    Without consent a case is discussed anonymously or not at all. Whoever is not sure that
    nobody can recognise the client, closes the case.

Bad:
    grondslag: toestemming
    toestemming_geweigerd_op: 2026-11-12

Good:
    grondslag: anoniem
    toestemming_geweigerd_op: 2026-11-12
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Case
from casuskit.rules.rule import Hit, Rule


def check(case: Case, corpus: Corpus) -> Iterator[Hit]:
    """A hit when consent was refused by today, and the case is open; a later yes counts."""
    if case.basis != "toestemming" or case.closed_on or case.consent.withdrawn(corpus.today):
        return
    if case.consent.refused(corpus.today):
        message = _(
            "Consent was refused; make the case anonymous, or remove it with `casus cleanup`."
        )
        yield Hit(case.document, case.document.place("toestemming_geweigerd_op"), message)


RULE = Rule("refused-consent", Severity.ERROR, Case, check, __doc__, requirements=("R71",))
