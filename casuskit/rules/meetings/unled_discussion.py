"""A case was discussed by a method that needs a facilitator, without one.

Why:
    The facilitator gives everybody a turn, keeps the group at the question and names it when
    convictions take over. With this method that is not done on the side.

Bad:
    gespreksbegeleider:
    agenda: [2026-014]     # methode omgekeerde-toets

Good:
    gespreksbegeleider: poh-1
    agenda: [2026-014]
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Meeting
from casuskit.rules.moments import was_held
from casuskit.rules.rule import Hit, Rule


def check(meeting: Meeting, corpus: Corpus) -> Iterator[Hit]:
    """A hit when a held meeting has no facilitator and one of its cases keeps that role apart."""
    if meeting.facilitator or not was_held(meeting, corpus):
        return
    methods = (corpus.method_of(case) for case in meeting.agenda)
    if any(method and "gespreksbegeleider" in method.not_for_presenter for method in methods):
        message = _("Write down who led the talk; the method of a case here asks for it.")
        yield Hit(meeting.document, meeting.document.place("gespreksbegeleider"), message)


RULE = Rule(
    "unled-discussion", Severity.WARNING, Meeting, check, __doc__, requirements=("R03", "R06")
)
