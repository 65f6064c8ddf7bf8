"""A case on the agenda of a coming meeting that may not be discussed any more.

Why:
    When a client says no, or consent ends before the meeting, the case is not discussed. It takes
    no time on the agenda that is shown, and its number does not belong there either.

Bad:
    agenda: [2026-003]     # toestemming_ingetrokken_op: 2026-11-20

Good:
    agenda: []
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Meeting
from casuskit.meetings.ground import why_not_discussed
from casuskit.rules.items import items
from casuskit.rules.rule import Hit, Rule


def check(meeting: Meeting, corpus: Corpus) -> Iterator[Hit]:
    """A hit for each case that may not be discussed on the day of a meeting to come."""
    if meeting.day is None or meeting.day < corpus.today or meeting.cancelled:
        return
    for case_id, route in items(meeting.document, "agenda"):
        case = corpus.case_by_id.get(case_id)
        reason = why_not_discussed(case, meeting.day) if case and not case.closed_on else ""
        if reason:
            message = _("Take case {case} off the agenda. {reason}")
            yield Hit(
                meeting.document,
                meeting.document.place(*route),
                message.format(case=case_id, reason=reason),
            )


RULE = Rule(
    "case-without-ground-on-agenda", Severity.ERROR, Meeting, check, __doc__, requirements=("R71",)
)
