"""The rhythm: dates of meetings from the first one in steps of the cycle."""

from datetime import date, timedelta

from casuskit.core.corpus import Corpus
from casuskit.core.dates import months_later
from casuskit.core.settings import Cycle

EVALUATE_EVERY_MONTHS = 12


def next_in_cycle(cycle: Cycle, after: date) -> date | None:
    """The first day of the cycle after a day; R63, R64.

    Absent without a first meeting, and beyond the last day of the calendar.
    """
    first, step = cycle.first_meeting, timedelta(weeks=cycle.weeks)
    if first is None or after < first:
        return first
    steps = (after - first) // step + 1
    return first + steps * step if steps <= (date.max - first) // step else None


def next_day(corpus: Corpus, after: date) -> date | None:
    """The next meeting after a day: one that is planned in a file, else the next in the cycle.

    A day of the cycle on which the meeting was cancelled is passed over.
    """
    planned = (each.day for each in corpus.meetings if not each.cancelled)
    known = min((day for day in planned if day and day > after), default=None)
    return known or _not_cancelled(corpus, after)


def _not_cancelled(corpus: Corpus, after: date) -> date | None:
    day = next_in_cycle(corpus.settings.cycle, after)
    while day and day in corpus.meeting_by_day:  # all that lie ahead and have a file are cancelled
        day = next_in_cycle(corpus.settings.cycle, day)
    return day


def agreements_last_evaluated(corpus: Corpus, by: date = date.max) -> date | None:
    """When the team last looked at its own working agreements, on a day or before; R92."""
    days = (each.day for each in corpus.meetings if each.agreements_evaluated)
    known = (*days, corpus.settings.cycle.agreements_evaluated_on)
    return max((day for day in known if day and day <= by), default=None)


def evaluation_due(corpus: Corpus, day: date) -> bool:
    """Whether the working agreements should be evaluated in the meeting on a day; R94."""
    last = agreements_last_evaluated(corpus)
    return last is None or months_later(last, EVALUATE_EVERY_MONTHS) <= day
