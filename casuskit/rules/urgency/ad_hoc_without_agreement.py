"""A case that cannot wait, without agreement on who follows it up.

Why:
    An urgent case does not wait for the next meeting. If nobody agreed who does what until then,
    everybody thinks that somebody else does.

Bad:
    urgentie: ad-hoc
    opvolging_afgestemd_met:

Good:
    urgentie: ad-hoc
    opvolging_afgestemd_met: [poh-1, bt-1]
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Case
from casuskit.rules.places import at
from casuskit.rules.rule import Hit, Rule

_KEY = "opvolging_afgestemd_met"


def check(case: Case, _corpus: Corpus) -> Iterator[Hit]:
    """A hit when an urgent, open case names nobody."""
    if case.urgent and not case.closed_on and not case.document.answered(_KEY):
        message = _("Ask the contact persons now, and put them in `{field}`.").format(field=_KEY)
        span = at(case.document, _KEY, "urgentie")
        yield Hit(case.document, span, message, concept=case.is_concept)


RULE = Rule(
    "ad-hoc-without-agreement",
    Severity.ERROR,
    Case,
    check,
    __doc__,
    requirements=("R68", "R69", "R70"),
)
