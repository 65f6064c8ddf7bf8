"""What goes into somebody's calendar: a meeting, and the actions agreed in it; no case's text.

A calendar is copied to telephones and to services elsewhere, so an entry holds numbers, times and
functions, and never a title or what was said.
"""

from datetime import date, datetime, time, timedelta
from typing import NamedTuple
from uuid import NAMESPACE_URL, uuid5

from casuskit.core.corpus import Corpus
from casuskit.core.records import Discussion, Meeting
from casuskit.core.tasks import Task


class Appointment(NamedTuple):
    """A meeting in a calendar: `start` and `end` are times in Amsterdam, or absent.

    `source` is the path of the file that it comes from; `uid` stays the same whatever changes.
    """

    uid: str
    source: str
    name: str
    day: date
    start: datetime | None
    end: datetime | None
    place: str
    cases: tuple[str, ...]
    cancelled: bool


class ToDo(NamedTuple):
    """An action in a calendar: whose it is by function, in which case, and until when."""

    uid: str
    source: str
    case: str
    number: int
    owner: str
    due: date | None
    done: bool
    done_on: date | None


def appointment(corpus: Corpus, meeting: Meeting, cases: tuple[str, ...] = ()) -> Appointment:
    """A meeting as an appointment; `cases` are the ids on its agenda."""
    cycle = corpus.settings.cycle
    day = meeting.day or corpus.today
    start = _moment(day, meeting.time or cycle.time)
    minutes = meeting.minutes or cycle.minutes
    return Appointment(
        uid=_uid(cycle.name or cycle.district, f"{day}"),
        source=meeting.document.path,
        name=cycle.name or cycle.district,
        day=day,
        start=start,
        end=start + timedelta(minutes=minutes) if start else None,
        place=meeting.place or cycle.place,
        cases=cases,
        cancelled=meeting.cancelled,
    )


def to_dos(corpus: Corpus, meeting: Meeting) -> tuple[ToDo, ...]:
    """The actions that were agreed in a meeting."""
    return tuple(
        to_do(corpus, record, task, number)
        for record in corpus.discussions_on(meeting.day or corpus.today)
        for number, task in enumerate(record.tasks, 1)
    )


def to_do(corpus: Corpus, record: Discussion, task: Task, number: int) -> ToDo:
    """An action of a record; the tasks of a record count from 1."""
    cycle, path = corpus.settings.cycle, record.document.path
    return ToDo(
        uid=_uid(cycle.name or cycle.district, f"{path}#{number}"),
        source=path,
        case=record.case_id,
        number=number,
        owner=corpus.settings.function(task.owner),
        due=task.due,
        done=task.done,
        done_on=task.done_on if task.done else None,
    )


def _uid(team: str, of: str) -> str:
    """An address that stays: of the team's name and a date or place, never of a person."""
    return f"{uuid5(NAMESPACE_URL, f'casuskit:{team}:{of}')}@casuskit"


def _moment(day: date, written: str) -> datetime | None:
    """The moment that a time of day (`13:00`) stands for; nothing when it is none."""
    try:
        return datetime.combine(day, time.fromisoformat(written)) if written else None
    except ValueError:
        return None
