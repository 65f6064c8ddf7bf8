"""The cases on a coming agenda take more time than the meeting lasts.

Why:
    Each method has its time box. With too many cases the last one gets ten minutes, and the
    looking back is dropped.

Bad:
    duur_minuten: 60
    agenda: [2026-014, 2026-015, 2026-016]

Good:
    duur_minuten: 90
    agenda: [2026-014, 2026-015, 2026-016]
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Meeting
from casuskit.meetings.agenda import frame_minutes
from casuskit.meetings.cycle import evaluation_due
from casuskit.rules.moments import is_coming
from casuskit.rules.rule import Hit, Rule


def check(meeting: Meeting, corpus: Corpus) -> Iterator[Hit]:
    """A hit when the time boxes of a coming meeting's cases do not fit in its minutes."""
    if meeting.day is None or not is_coming(meeting, corpus):
        return
    frame = frame_minutes(evaluation=evaluation_due(corpus, meeting.day))
    available = (meeting.minutes or corpus.settings.cycle.minutes) - frame
    methods = (corpus.method_of(case) for case in meeting.agenda)
    needed = sum(method.minutes for method in methods if method)
    if needed > available:
        message = _("The cases take {needed} minutes and there are {available} for them; move one.")
        yield Hit(
            meeting.document,
            meeting.document.place("agenda"),
            message.format(needed=needed, available=available),
        )


RULE = Rule("overfull-agenda", Severity.WARNING, Meeting, check, __doc__, requirements=("R45",))
