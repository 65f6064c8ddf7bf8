"""A case that comes back, without the number of the earlier one.

Why:
    With the number, everybody finds what was agreed the last time, and the figures show which
    cases went on. Of a case that was cleaned up, or is from before this repository, there is no
    number; then write `opgeruimd`.

Bad:
    soort: voortgang
    vervolg_op:

Good:
    soort: voortgang
    vervolg_op: 2026-003
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Case
from casuskit.rules.places import at
from casuskit.rules.rule import Hit, Rule

_WEIGHTS = {"voortgang": None, "delen": Severity.INFO, "toetsen": Severity.INFO}


def check(case: Case, _corpus: Corpus) -> Iterator[Hit]:
    """A hit when an open case comes back and names no earlier one; to share or test is an info."""
    if case.closed_on or case.kind not in _WEIGHTS or case.document.answered("vervolg_op"):
        return
    message = _(
        "Put the number of the earlier case in `vervolg_op`, or `opgeruimd` when it is gone."
    )
    span, weight = at(case.document, "vervolg_op", "soort"), _WEIGHTS[case.kind]
    yield Hit(case.document, span, message, concept=case.is_concept, severity=weight)


RULE = Rule("missing-earlier-case", Severity.WARNING, Case, check, __doc__, requirements=("R76",))
