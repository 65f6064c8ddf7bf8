"""Times of day within a meeting."""

import pytest

from casuskit.meetings.clock import clock


@pytest.mark.parametrize(
    ("start", "minutes", "expected"),
    [
        ("13:00", 0, "13:00"),
        ("13:00", 25, "13:25"),
        ("09:50", 25, "10:15"),
        ("23:45", 30, "00:15"),
        ("00:00", 1439, "23:59"),
        ("", 25, "+0:25"),
        ("half een", 95, "+1:35"),
        ("24:00", 5, "+0:05"),
        ("9:30", 5, "+0:05"),
        ("13:00 uur", 5, "+0:05"),
    ],
)
def test_a_time_is_so_many_minutes_after_the_start(start: str, minutes: int, expected: str) -> None:
    assert clock(start, minutes) == expected
