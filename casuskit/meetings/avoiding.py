"""The days that a team keeps free of meetings: what `vermijden` in `casus.yaml` means."""

from datetime import date
from typing import NamedTuple

from casuskit.core.schemas import is_date

AFTER_ASCENSION = "vrijdag-na-hemelvaart"
"""The day after Ascension Day: off by decree, and so in practice; `domain.md` section 6."""
_WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")


class Period(NamedTuple):
    """A first and a last day; both belong to it."""

    first: date
    last: date


def period(written: str) -> Period | None:
    """The days behind `2027-07-05` or `2027-07-05/2027-07-16`; none when there are no such days."""
    first, slash, last = written.partition("/")
    last = last if slash else first
    if not (is_date(first) and is_date(last)):
        return None
    found = Period(date.fromisoformat(first), date.fromisoformat(last))
    return found if found.first <= found.last else None


def is_word(written: str) -> bool:
    """Whether a text names a day of the week, or the Friday after Ascension Day."""
    return written == AFTER_ASCENSION or written in _WEEKDAYS


def covers(written: str, day: date) -> bool:
    """Whether a day is in a period, or on a day of the week, that is avoided."""
    found = period(written)
    if found:
        return found.first <= day <= found.last
    return written == _WEEKDAYS[day.weekday()]
