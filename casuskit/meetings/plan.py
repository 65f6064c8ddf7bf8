"""The series of meetings ahead: in step with the first one, clear of days off; R29, R63, R64.

Every place in the series is decided by itself: the day by the rhythm, else the same weekday a week
later, else a week earlier, else none. So a series never drifts, and what is planned does not hang
on where the plan begins. A meeting that has a file keeps the place of which it is nearest.
"""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import NamedTuple

from casuskit.core.corpus import Corpus
from casuskit.core.records import Meeting
from casuskit.core.settings import Cycle
from casuskit.meetings.avoiding import AFTER_ASCENSION, covers
from casuskit.meetings.roles import CHAIR, contacts, last_held

WEEK = timedelta(weeks=1)
WEEKEND = "weekend"
AVOIDED = "het overleg vermijdt deze dag"
TOO_CLOSE = "te dicht op een andere bijeenkomst"
_SATURDAY = 5
_LEEWAY = 2  # weeks that a shift of both neighbours can take from the time between them


class DaysOff(NamedTuple):
    """Days off with their Dutch names, the Fridays after Ascension Day, and how far all is known.

    `known_until` is the last day for which the school holidays of the region are known.
    """

    names: Mapping[date, str]
    after_ascension: frozenset[date]
    known_until: date


class Planned(NamedTuple):
    """A place in the series: the day by the rhythm, and the day on which the meeting is, or none.

    `meeting` is the one that has a file. `reason` says in Dutch, as files do, why the day by the
    rhythm was not taken. `chair` is a key: that in the file, else whose turn it is, or empty.
    """

    by_rhythm: date
    day: date | None
    reason: str
    chair: str
    meeting: Meeting | None = None


def plan(corpus: Corpus, start: date, count: int, off: DaysOff) -> tuple[Planned, ...]:
    """So many places in the series from a day on, each with its chair."""
    found: list[Planned] = []
    for nominal in _nominal(corpus.settings.cycle, start):
        if not count:
            break
        places = _places(corpus, nominal, off)
        ahead = [each for each in places if (each.day or each.by_rhythm) >= start]
        found += ahead
        count -= bool(ahead)
    return tuple(_with_chairs(corpus, start, found))


def why_not(cycle: Cycle, day: date, off: DaysOff) -> str:
    """Why there can be no meeting on a day; empty when there can be one."""
    if day.weekday() >= _SATURDAY:
        return WEEKEND
    if day in off.names:
        return off.names[day]
    if day in off.after_ascension and AFTER_ASCENSION in cycle.avoid:
        return "vrijdag na Hemelvaartsdag"
    return AVOIDED if any(covers(each, day) for each in cycle.avoid) else ""


def least_between(cycle: Cycle) -> timedelta:
    """The shortest time between two meetings: four weeks in a rhythm of six."""
    return WEEK * max(1, cycle.weeks - _LEEWAY)


def _nominal(cycle: Cycle, start: date) -> Iterator[date]:
    """The days by the rhythm, from the one whose meeting may still come after a day."""
    first, step = cycle.first_meeting, WEEK * cycle.weeks
    if first is None:
        return
    back = max(0, (start - first) // step)
    for number in range(back, (date.max - first) // step):
        yield first + number * step


def _places(corpus: Corpus, nominal: date, off: DaysOff) -> Iterator[Planned]:
    """What stands in one place: the meetings with a file, else the one that can be planned."""
    written = [each for each in corpus.meetings if each.day and _belongs(corpus, each.day, nominal)]
    for each in written:
        yield Planned(nominal, each.day, each.why_cancelled, each.chair, each)
    if not written:
        yield _placed(corpus, nominal, off)


def _belongs(corpus: Corpus, day: date, nominal: date) -> bool:
    """Whether this is the nearest place to a day; of two as near, the earlier one."""
    half = WEEK * corpus.settings.cycle.weeks
    return -half < 2 * (day - nominal) <= half


def _placed(corpus: Corpus, nominal: date, off: DaysOff) -> Planned:
    cycle = corpus.settings.cycle
    reasons = {day: _reason(corpus, nominal, day, off) for day in _choices(cycle, nominal)}
    day = next((each for each, reason in reasons.items() if not reason), None)
    return Planned(nominal, day, "" if day == nominal else reasons[nominal], "")


def _choices(cycle: Cycle, nominal: date) -> Iterator[date]:
    """The days to try, in order; a rhythm of one or two weeks has no room to shift both ways."""
    yield nominal
    if cycle.weeks > 1:
        yield nominal + WEEK
    if cycle.weeks > _LEEWAY and nominal - date.min >= WEEK:
        yield nominal - WEEK


def _reason(corpus: Corpus, nominal: date, day: date, off: DaysOff) -> str:
    least = least_between(corpus.settings.cycle)
    others = (each.day for each in corpus.meetings if each.day and not each.cancelled)
    close = (each for each in others if not _belongs(corpus, each, nominal))
    return why_not(corpus.settings.cycle, day, off) or (
        TOO_CLOSE if any(abs(each - day) < least for each in close) else ""
    )


def _with_chairs(corpus: Corpus, start: date, places: list[Planned]) -> Iterator[Planned]:
    """The places with who is in the chair: the contact person who was it longest ago; R58."""
    last = last_held(corpus, CHAIR, start)
    for each in places:
        chair = each.chair
        if each.day and not (each.meeting and each.meeting.cancelled):
            there = contacts(corpus, each.day)
            chair = chair or min(there, key=lambda key: last.get(key, date.min), default="")
            last[chair] = each.day
        yield each._replace(chair=chair)
