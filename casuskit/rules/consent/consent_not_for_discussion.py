"""A registered case whose client did not agree to a discussion.

Why:
    Consent to minutes or to a page is no consent to the talk. As long as `bespreking` is not
    among what was agreed to, the case comes on no agenda.

Bad:
    aangemeld_op: 2026-11-19
    toestemming_voor: [verslag]

Good:
    aangemeld_op: 2026-11-19
    toestemming_voor: [bespreking, verslag]
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Case
from casuskit.meetings.ground import Use
from casuskit.rules.rule import Hit, Rule


def check(case: Case, _corpus: Corpus) -> Iterator[Hit]:
    """A hit when consent is for something, and not for the discussion of an open case."""
    if case.basis != "toestemming" or case.closed_on or case.is_concept:
        return
    if not case.consent.covers(Use.DISCUSSION):
        message = _("Ask whether the case may be discussed, and add `bespreking`; or close it.")
        yield Hit(case.document, case.document.place("toestemming_voor"), message)


RULE = Rule(
    "consent-not-for-discussion", Severity.ERROR, Case, check, __doc__, requirements=("R71",)
)
