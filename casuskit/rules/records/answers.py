"""Which answers a record still owes: those that its method needs after the discussion."""

from casuskit.core.corpus import Corpus
from casuskit.core.records import Discussion

SETTLED = frozenset({"actie", "advies", "geen-actie", "escalatie"})


def unanswered(record: Discussion, corpus: Corpus) -> tuple[str, ...]:
    """Keys that are needed and empty; none before the day after the meeting, or when put off.

    Without an outcome that is the one to give first: it may be that the case was put off.
    """
    method = corpus.method_of(record.case_id)
    if method is None or not _is_due(record, corpus) or record.outcome == "aangehouden":
        return ()
    needed = method.needed_after_discussion
    empty = tuple(key for key in needed if not record.document.answered(key))
    return ("uitkomst",) if "uitkomst" in empty else empty


def _is_due(record: Discussion, corpus: Corpus) -> bool:
    day = record.meeting_day
    if day is None or day >= corpus.today:
        return False
    meeting = corpus.meeting_by_day.get(day)
    return meeting is None or not meeting.cancelled
