"""Meetings and actions as iCalendar (RFC 5545), for any calendar program.

`SEQUENCE` and `DTSTAMP` come from git: how often the file changed and when it last did. So every
clone at the same commit gives the same bytes, and a calendar knows which version is newer.
"""

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from casuskit import __version__
from casuskit.io.extras import need
from casuskit.io.git import Change, last_change
from casuskit.meetings.entries import Appointment, ToDo

_ZONE = "Europe/Amsterdam"
_NOT_TEXT = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_SUMMER_TIME = b"""\
BEGIN:VTIMEZONE
TZID:Europe/Amsterdam
BEGIN:DAYLIGHT
DTSTART:19960331T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZNAME:CEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
END:VTIMEZONE
"""
"""Summer time from the last Sunday of March to that of October: directive 2000/84/EC."""


def ics(root: Path, entries: Iterable[Appointment | ToDo]) -> bytes:
    """The bytes of an .ics; raises `CasusError` when icalendar is not installed.

    `root` is the repository: it is asked how often the files behind the entries changed.
    """
    library = need("icalendar", "calendar")
    calendar = library.Calendar()
    calendar.add("prodid", f"-//casuskit//casuskit {__version__}//NL")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add_component(library.Timezone.from_ical(_SUMMER_TIME))
    for each in entries:
        change = last_change(root, each.source)
        made = _event(library, each) if isinstance(each, Appointment) else _todo(library, each)
        made.add("uid", each.uid)
        made.add("class", "PRIVATE")
        made.add("sequence", change.times)
        made.add("dtstamp", _stamp(change, each))
        calendar.add_component(made)
    data: bytes = calendar.to_ical()
    return data


def _event(library: Any, meeting: Appointment) -> Any:
    event = library.Event()
    event.add("summary", _text(meeting.name))
    if meeting.start and meeting.end:
        zone = ZoneInfo(_ZONE)
        event.add("dtstart", meeting.start.replace(tzinfo=zone))
        event.add("dtend", meeting.end.replace(tzinfo=zone))
    else:
        event.add("dtstart", meeting.day)
        event.add("dtend", meeting.day + timedelta(days=1))
    if meeting.place:
        event.add("location", _text(meeting.place))
    if meeting.cases:
        event.add("description", _text("Casussen: " + ", ".join(meeting.cases)))
    event.add("status", "CANCELLED" if meeting.cancelled else "CONFIRMED")
    return event


def _todo(library: Any, action: ToDo) -> Any:
    todo = library.Todo()
    who = f" ({action.owner})" if action.owner else ""
    todo.add("summary", _text(f"Casus {action.case}: actie {action.number}{who}"))
    if action.due:
        todo.add("due", action.due)
    todo.add("status", "COMPLETED" if action.done else "NEEDS-ACTION")
    if action.done_on:
        todo.add("completed", datetime.combine(action.done_on, time(12), UTC))
    return todo


def _text(text: str) -> str:
    """A text of signs that iCalendar has (RFC 5545, 3.3.11); a line end is one of them."""
    return _NOT_TEXT.sub(" ", text.replace("\r\n", "\n"))


def _stamp(change: Change, entry: Appointment | ToDo) -> datetime:
    """When the file last changed; of what git does not have, a fixed moment."""
    if change.moment:
        return change.moment
    day = entry.day if isinstance(entry, Appointment) else date(2000, 1, 1)
    return datetime.combine(day, time(), UTC)
