"""Counting months as people do, and saying a day in Dutch."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casuskit.core.dates import months_later, short, written


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        ("2026-10-22", 12, "2027-10-22"),
        ("2026-10-22", 0, "2026-10-22"),
        ("2026-12-31", 1, "2027-01-31"),
        ("2026-01-31", 1, "2026-02-28"),
        ("2028-01-31", 1, "2028-02-29"),
        ("2024-02-29", 12, "2025-02-28"),
        ("2026-11-30", 13, "2027-12-30"),
        ("2026-03-31", -1, "2026-02-28"),
        ("2026-01-15", -12, "2025-01-15"),
        ("9999-12-31", 0, "9999-12-31"),
        ("9999-12-31", 12, "9999-12-31"),
        ("2026-01-01", 10**6, "9999-12-31"),
    ],
)
def test_months_are_counted_to_the_same_day_or_the_last(
    day: str, months: int, expected: str
) -> None:
    assert months_later(date.fromisoformat(day), months) == date.fromisoformat(expected)


@given(st.dates(date(1, 1, 1), date(9990, 1, 1)), st.integers(0, 60))
def test_a_later_month_is_never_an_earlier_day(day: date, months: int) -> None:
    found = months_later(day, months)
    assert day <= found
    assert (found.year * 12 + found.month) - (day.year * 12 + day.month) == months


def test_a_day_is_said_as_in_a_letter() -> None:
    assert written(date(2026, 12, 3)) == "donderdag 3 december 2026"
    assert short(date(2026, 3, 1)) == "1 maart 2026"
