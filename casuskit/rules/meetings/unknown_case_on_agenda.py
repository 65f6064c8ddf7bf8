"""The agenda holds a number that no case has.

Why:
    Nobody can prepare it, and the case that was meant gets no place.

Bad:
    agenda: [2026-041]     # bestaat niet; bedoeld was 2026-014

Good:
    agenda: [2026-014]
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Meeting
from casuskit.rules.items import items
from casuskit.rules.known import is_unknown_case
from casuskit.rules.moments import is_past_its_term
from casuskit.rules.rule import Hit, Rule


def check(meeting: Meeting, corpus: Corpus) -> Iterator[Hit]:
    """A hit for each unknown number, unless the case may have been removed after its term."""
    if meeting.day is None or is_past_its_term(meeting.day, corpus):
        return
    for case, route in items(meeting.document, "agenda"):
        if is_unknown_case(case, corpus):
            message = _("There is no case {case}; mend the number or take it off the agenda.")
            yield Hit(meeting.document, meeting.document.place(*route), message.format(case=case))


RULE = Rule(
    "unknown-case-on-agenda", Severity.ERROR, Meeting, check, __doc__, requirements=("R67",)
)
