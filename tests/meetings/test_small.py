"""Clock times, case numbers, and the dates of the example."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casuskit.core.errors import CasusError
from casuskit.meetings.clock import clock
from casuskit.meetings.numbering import LAST, next_id
from casuskit.meetings.shifting import shift, whole_cycles

days = st.dates(min_value=date(2000, 1, 1), max_value=date(2400, 1, 1))


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


@pytest.mark.parametrize(
    ("taken", "expected"),
    [
        ([], "2026-001"),
        (["2026-001"], "2026-002"),
        (["2026-003.md", "2026-001"], "2026-004"),
        (["2025-900", "2027-005"], "2026-001"),
        (["2026-009", "2026-010.md"], "2026-011"),
        (["2026-0012", "2026-12", "README.md", "2026-005.md.bak", "x2026-007"], "2026-001"),
    ],
)
def test_the_next_number_follows_the_highest_of_its_year(taken: list[str], expected: str) -> None:
    assert next_id(2026, taken) == expected


def test_a_number_that_fell_free_is_not_given_out_again() -> None:
    assert next_id(2026, ["2026-001", "2026-003"]) == "2026-004"


def test_after_the_last_number_of_a_year_there_is_none() -> None:
    assert next_id(2026, [f"2026-{LAST - 1}"]) == f"2026-{LAST}"
    with pytest.raises(CasusError, match="2026"):
        next_id(2026, [f"2026-{LAST}"])


@given(st.lists(st.integers(1, LAST - 1).map("2026-{:03}".format)))
def test_a_number_is_never_given_out_twice(taken: list[str]) -> None:
    assert next_id(2026, taken) not in taken


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
        ("12026-12-03 en 2026-12-031 en 1-2026-12-03", "12026-12-03 en 2026-12-031 en 1-2026-12-03"),
    ],
)
def test_every_date_in_a_text_moves_and_nothing_else(text: str, expected: str) -> None:
    assert shift(text, timedelta(weeks=6)) == expected


@given(st.text("abc 12-:\n"))
def test_a_text_without_dates_stays(text: str) -> None:
    assert shift(text.replace("-", " "), timedelta(weeks=6)) == text.replace("-", " ")
