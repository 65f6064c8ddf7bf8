"""An anonymous case with details of a consent.

Why:
    Either the case is anonymous, and then there is nothing to consent to, or it is not, and then
    the check for recognisable data must know. Details that nobody needs are best left out.

Bad:
    grondslag: anoniem
    toestemming_op: 2026-11-12

Good:
    grondslag: anoniem
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Case
from casuskit.rules.rule import Hit, Rule

_KEYS = (
    "toestemming_op",
    "toestemming_vorm",
    "toestemming_door",
    "toestemming_voor",
    "toestemming_tot",
)
_KEPT = ("toestemming_ingetrokken_op", "toestemming_geweigerd_op")


def check(case: Case, _corpus: Corpus) -> Iterator[Hit]:
    """A hit at the first detail; that a client said no may stay as proof."""
    if case.basis != "anoniem" or any(case.document.answered(key) for key in _KEPT):
        return
    for key in _KEYS:
        if case.document.answered(key):
            message = _("Leave the consent out, or choose `grondslag: toestemming`.")
            yield Hit(case.document, case.document.place(key), message)
            return


RULE = Rule("needless-consent-detail", Severity.INFO, Case, check, __doc__, requirements=("R71",))
