"""Times of day within a meeting."""

import re

_TIME = re.compile(r"([01][0-9]|2[0-3]):([0-5][0-9])")


def clock(start: str, minutes: int) -> str:
    """The time so many minutes after `start` (`13:00`); without a usable start, `+0:25`."""
    match = _TIME.fullmatch(start)
    if match is None:
        return f"+{minutes // 60}:{minutes % 60:02}"
    total = int(match.group(1)) * 60 + int(match.group(2)) + minutes
    return f"{total // 60 % 24:02}:{total % 60:02}"
