"""When something was: held, lately, or longer ago than the team can still mend."""

from datetime import date, timedelta

from casuskit.core.corpus import Corpus
from casuskit.core.dates import months_later
from casuskit.core.records import Meeting


def was_held(meeting: Meeting, corpus: Corpus) -> bool:
    """Whether a meeting took place before today."""
    return meeting.day is not None and meeting.day < corpus.today and not meeting.cancelled


def is_coming(meeting: Meeting, corpus: Corpus) -> bool:
    """Whether a meeting takes place today or later."""
    return meeting.day is not None and meeting.day >= corpus.today and not meeting.cancelled


def cycles_ago(corpus: Corpus, cycles: int) -> date:
    """The day so many cycles before today."""
    return corpus.today - timedelta(weeks=cycles * corpus.settings.cycle.weeks)


def is_recent(meeting: Meeting, corpus: Corpus) -> bool:
    """Whether a meeting is coming or took place in the last cycle.

    How it went longer ago is for the yearly report: remarks on it would only pile up.
    """
    day = meeting.day
    return day is not None and day >= cycles_ago(corpus, 1) and not meeting.cancelled


def was_held_lately(meeting: Meeting, corpus: Corpus) -> bool:
    """Whether a meeting took place in the last cycle, so that the next one can do better."""
    return was_held(meeting, corpus) and is_recent(meeting, corpus)


def is_past_its_term(day: date, corpus: Corpus) -> bool:
    """Whether what was discussed on a day may have been removed since."""
    return day < months_later(corpus.today, -corpus.settings.cycle.retention_months)
