"""Days as people here write and say them."""

from datetime import MAXYEAR, date, timedelta

_DAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
_MONTHS = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)


def written(day: date) -> str:
    """A day in words, as in `donderdag 3 december 2026`."""
    return f"{_DAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]} {day.year}"


def short(day: date) -> str:
    """A day in words without weekday, as in `3 december 2026`."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def months_later(day: date, months: int) -> date:
    """The same day of a later month, or its last day when the month is shorter.

    Beyond the last year of the calendar it is the last day of all.
    """
    month = day.month - 1 + months
    year, month = day.year + month // 12, month % 12 + 1
    if year >= MAXYEAR:
        return date.max
    following = date(year + month // 12, month % 12 + 1, 1)
    return min(date(year, month, 1) + timedelta(days=day.day - 1), following - timedelta(days=1))
