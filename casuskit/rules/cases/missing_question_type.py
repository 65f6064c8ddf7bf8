"""The case does not say what kind of help is wanted.

Why:
    Who needs support and gets advice goes home with nothing. One word tells the group how to
    listen.

Bad:
    vraagtype:

Good:
    vraagtype: steun
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Case
from casuskit.rules.rule import Hit, Rule


def check(case: Case, _corpus: Corpus) -> Iterator[Hit]:
    """A hit when a case that is not closed has no question type."""
    if not case.closed_on and not case.document.answered("vraagtype"):
        message = _("Say in `vraagtype` what you need most: advies, informatie or steun.")
        span = case.document.place("vraagtype")
        yield Hit(case.document, span, message, concept=case.is_concept)


RULE = Rule(
    "missing-question-type", Severity.WARNING, Case, check, __doc__, requirements=("R33", "R101")
)
