"""A case that follows on itself, directly or through others.

Why:
    What came first can then not be told, and whoever reads back goes round in a circle.

Bad:
    casus: 2026-014
    vervolg_op: 2026-014

Good:
    casus: 2026-014
    vervolg_op: 2026-003
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Case
from casuskit.rules.rule import Hit, Rule


def check(case: Case, corpus: Corpus) -> Iterator[Hit]:
    """A hit at the lowest number of a circle: the case that cannot follow on a later one."""
    if not case.follows:
        return
    circle = _circle(case, corpus)
    if circle and case.id == min(circle):
        message = _("This leads back to the case itself; mend the number, or leave it empty.")
        yield Hit(case.document, case.document.place("vervolg_op"), message)


def _circle(case: Case, corpus: Corpus) -> dict[str, str]:
    """Each case of the circle with the one that it follows; empty when there is no way back."""
    passed, here = {case.id: case.follows}, case.follows
    while here and here not in passed:
        earlier = corpus.case_by_id.get(here)
        passed[here] = earlier.follows if earlier else ""
        here = passed[here]
    return passed if here == case.id else {}


RULE = Rule("follows-itself", Severity.ERROR, Case, check, __doc__, requirements=("R76",))
