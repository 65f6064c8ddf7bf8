"""The dates of the example move by whole cycles, so that its coming meeting lies ahead."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casuskit.meetings.shifting import shift, whole_cycles

days = st.dates(min_value=date(2000, 1, 1), max_value=date(2400, 1, 1))


@given(days, days, st.integers(1, 26))
def test_a_coming_meeting_is_moved_to_today_or_the_cycle_after_it(
    coming: date, today: date, weeks: int
) -> None:
    moved = coming + whole_cycles(coming, today, weeks)
    assert moved >= today
    assert moved.weekday() == coming.weekday()
    assert (moved - coming) % timedelta(weeks=weeks) == timedelta()
    assert moved == coming or moved - today < timedelta(weeks=weeks)


def test_a_meeting_that_lies_ahead_is_not_moved() -> None:
    assert whole_cycles(date(2026, 12, 3), date(2026, 12, 3), 6) == timedelta()
    assert whole_cycles(date(2026, 12, 3), date(2020, 1, 1), 6) == timedelta()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("op 2026-12-03.", "op 2027-01-14."),
        ("bijeenkomsten/2026-12-03/2026-001.md", "bijeenkomsten/2027-01-14/2026-001.md"),
        ("📅 2026-11-19 ✅ 2026-12-31", "📅 2026-12-31 ✅ 2027-02-11"),
        ("casus: 2026-001", "casus: 2026-001"),
        ("ECLI:NL:TGZCTG:2021:198", "ECLI:NL:TGZCTG:2021:198"),
        (
            "12026-12-03 en 2026-12-031 en 1-2026-12-03",
            "12026-12-03 en 2026-12-031 en 1-2026-12-03",
        ),
    ],
)
def test_every_date_in_a_text_moves_and_nothing_else(text: str, expected: str) -> None:
    assert shift(text, timedelta(weeks=6)) == expected


@given(st.text("abc 12-:\n"))
def test_a_text_without_dates_stays(text: str) -> None:
    assert shift(text.replace("-", " "), timedelta(weeks=6)) == text.replace("-", " ")
