"""The agenda of a meeting holds a case that was closed before it.

Why:
    What was closed keeps its text and its term. When the group comes back to it, a new case
    that follows on the old one says what is asked this time.

Bad:
    agenda: [2026-003]     # afgesloten_op: 2026-10-08

Good:
    agenda: [2026-014]     # vervolg_op: 2026-003
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Meeting
from casuskit.rules.items import items
from casuskit.rules.rule import Hit, Rule


def check(meeting: Meeting, corpus: Corpus) -> Iterator[Hit]:
    """A hit for each case on the agenda that was closed before the day of the meeting."""
    if meeting.day is None or meeting.cancelled:
        return
    for case_id, route in items(meeting.document, "agenda"):
        case = corpus.case_by_id.get(case_id)
        if case and case.closed_on and case.closed_on < meeting.day:
            message = _("Case {case} is closed; make a new one: `casus new --follows {case}`.")
            yield Hit(
                meeting.document, meeting.document.place(*route), message.format(case=case_id)
            )


RULE = Rule(
    "closed-case-on-agenda", Severity.WARNING, Meeting, check, __doc__, requirements=("R76",)
)
