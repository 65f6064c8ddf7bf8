"""A record has an outcome while its meeting did not take place.

Why:
    Either the meeting was held after all, or the case was discussed on another day. Minutes of
    a cancelled meeting are not made, so the record is lost from sight.

Bad:
    # bijeenkomst.md
    vervallen: Te weinig mensen konden komen.
    # 2026-014.md
    uitkomst: advies

Good:
    # bijeenkomst.md
    vervallen: Te weinig mensen konden komen.
    # 2026-014.md
    uitkomst:
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Discussion
from casuskit.rules.rule import Hit, Rule


def check(record: Discussion, corpus: Corpus) -> Iterator[Hit]:
    """A hit when there is an outcome and the meeting is cancelled."""
    meeting = corpus.meeting_on(record.meeting_day)
    if meeting and meeting.cancelled and record.outcome:
        message = _("This meeting was cancelled; move the record to the day of the discussion.")
        yield Hit(record.document, record.document.place("uitkomst"), message)


RULE = Rule("record-of-cancelled-meeting", Severity.WARNING, Discussion, check, __doc__)
