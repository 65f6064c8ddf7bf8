"""Move the dates in the example, so that its coming meeting always lies ahead."""

import re
from datetime import date, timedelta

_DATE = re.compile(r"(?<![0-9-])[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9])")


def whole_weeks(written: date, today: date) -> timedelta:
    """The whole weeks between the day that a text was written for and today, rounded down.

    What had happened by then has happened today, and days of the week stay.
    """
    return (today - written) // timedelta(weeks=1) * timedelta(weeks=1)


def shift(text: str, by: timedelta) -> str:
    """The text with every ISO date moved."""
    return _DATE.sub(lambda match: (date.fromisoformat(match.group()) + by).isoformat(), text)
