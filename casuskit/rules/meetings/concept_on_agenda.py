"""A case on the agenda is still being prepared.

Why:
    Only its presenter has seen a concept. The group cannot prepare, and nobody has checked
    whether somebody can be recognised in it.

Bad:
    agenda: [2026-014]     # aangemeld_op is nog leeg

Good:
    agenda: [2026-014]     # na casus submit 2026-014
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Meeting
from casuskit.rules.items import items
from casuskit.rules.rule import Hit, Rule


def check(meeting: Meeting, corpus: Corpus) -> Iterator[Hit]:
    """A hit for each case on the agenda that is not registered."""
    if meeting.cancelled:
        return
    for case_id, route in items(meeting.document, "agenda"):
        case = corpus.case_by_id.get(case_id)
        if case and case.is_concept:
            message = _("Case {case} is a concept; register it with `casus submit {case}`.")
            yield Hit(
                meeting.document, meeting.document.place(*route), message.format(case=case_id)
            )


RULE = Rule(
    "concept-on-agenda", Severity.ERROR, Meeting, check, __doc__, requirements=("R67", "R77")
)
