"""A case stands on the agenda of two coming meetings.

Why:
    The time is counted twice, and another case that waits gets no place.

Bad:
    # bijeenkomsten/2026-12-03 en bijeenkomsten/2027-01-14
    agenda: [2026-014]

Good:
    # alleen bijeenkomsten/2026-12-03
    agenda: [2026-014]
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.rules.items import items
from casuskit.rules.rule import Hit, Rule


def check(corpus: Corpus, _corpus: Corpus) -> Iterator[Hit]:
    """A hit for each case on a coming agenda that a nearer one holds already."""
    nearer: dict[str, str] = {}
    for meeting in corpus.coming():
        for case, route in items(meeting.document, "agenda"):
            if case in nearer:
                message = _("Case {case} is on the agenda of {day} already; keep one.")
                yield Hit(
                    meeting.document,
                    meeting.document.place(*route),
                    message.format(case=case, day=nearer[case]),
                )
        nearer = {case: str(meeting.day) for case in meeting.agenda} | nearer


RULE = Rule(
    "doubly-scheduled-case", Severity.WARNING, Corpus, check, __doc__, requirements=("R45",)
)
