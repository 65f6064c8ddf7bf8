"""Move the dates in the example, so that its coming meeting always lies ahead."""

import re
from datetime import date, timedelta

_DATE = re.compile(r"(?<![0-9-])[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9])")


def whole_cycles(coming: date, today: date, weeks: int) -> timedelta:
    """The fewest whole cycles that bring `coming` to today or later; days of the week stay."""
    cycle = timedelta(weeks=weeks)
    return max(0, -((coming - today) // cycle)) * cycle


def shift(text: str, by: timedelta) -> str:
    """The text with every ISO date moved."""
    return _DATE.sub(lambda match: (date.fromisoformat(match.group()) + by).isoformat(), text)
