"""The dates of the example move by whole weeks, so that its coming meeting lies ahead."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casuskit.io.starting import EXAMPLE_DAY
from casuskit.meetings.shifting import shift, whole_weeks
from tests.example import COMING, example

days = st.dates(min_value=date(2000, 1, 1), max_value=date(2400, 1, 1))
LAST_HAPPENED = [each.registered_on for each in example().cases if each.registered_on]


@given(days, days)
def test_the_day_of_a_text_is_moved_to_today_or_less_than_a_week_before(
    written: date, today: date
) -> None:
    moved = written + whole_weeks(written, today)
    assert timedelta() <= today - moved < timedelta(weeks=1)
    assert moved.weekday() == written.weekday()


@given(days)
def test_the_meeting_to_come_lies_ahead_and_the_past_lies_behind(today: date) -> None:
    by = whole_weeks(EXAMPLE_DAY, today)
    past = [each for each in LAST_HAPPENED if each + by > today]
    assert (past, COMING + by > today) == ([], True)


def test_on_the_day_itself_nothing_moves() -> None:
    assert whole_weeks(EXAMPLE_DAY, EXAMPLE_DAY) == timedelta()


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
