"""A consent of which nobody knows what it is for.

Why:
    A client can agree to a talk between colleagues and not to a page that others read. What was
    agreed to is asked once and written down; without it everything counts as agreed to.

Bad:
    grondslag: toestemming
    toestemming_op: 2026-11-12

Good:
    grondslag: toestemming
    toestemming_op: 2026-11-12
    toestemming_voor: [bespreking, verslag]
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Case
from casuskit.rules.places import at
from casuskit.rules.rule import Hit, Rule


def check(case: Case, _corpus: Corpus) -> Iterator[Hit]:
    """A hit when consent was given for an open case, without what it is for."""
    if case.basis != "toestemming" or case.closed_on or case.consent.given_on is None:
        return
    if not case.document.answered("toestemming_voor"):
        message = _("Say under `{field}` what the client agreed to: {uses}.")
        message = message.format(field="toestemming_voor", uses="bespreking, verslag, publicatie")
        yield Hit(case.document, at(case.document, "toestemming_voor", "toestemming_op"), message)


RULE = Rule("consent-without-scope", Severity.INFO, Case, check, __doc__, requirements=("R71",))
