"""A record of a day on which there is no meeting.

Why:
    Who were there and who chaired stands in the meeting. Without it the record appears in no
    minutes.

Bad:
    bijeenkomst: 2026-10-23     # de bijeenkomst was op 2026-10-22

Good:
    bijeenkomst: 2026-10-22
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Discussion
from casuskit.rules.known import is_unknown_meeting
from casuskit.rules.rule import Hit, Rule


def check(record: Discussion, corpus: Corpus) -> Iterator[Hit]:
    """A hit when there is no meeting on the record's day."""
    if record.meeting_day and is_unknown_meeting(record.meeting_day, corpus):
        message = _("There is no meeting on {day}; mend the date, or add its bijeenkomst.md.")
        span = record.document.place("bijeenkomst")
        yield Hit(record.document, span, message.format(day=record.meeting_day.isoformat()))


RULE = Rule("record-without-meeting", Severity.ERROR, Discussion, check, __doc__)
