"""A team keeps days free: a weekday, a date, a period, the Friday after Ascension Day."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casuskit.meetings.avoiding import Period, covers, is_word, period

DAY = date(2027, 3, 9)
days = st.dates(min_value=date(1970, 1, 1), max_value=date(2100, 1, 1))


@pytest.mark.parametrize(
    "written",
    ["", "ooit", "2027-02-30", "2027-7-5", "2027-07-16/2027-07-05", "2027-07-05/", "/2027-07-05"],
)
def test_what_holds_no_days_is_no_period(written: str) -> None:
    assert period(written) is None


def test_a_date_is_a_period_of_one_day() -> None:
    assert period("2027-03-09") == Period(DAY, DAY)


@given(days, st.integers(0, 400), st.integers(-500, 500))
def test_a_period_covers_its_first_and_last_day_and_all_between(
    first: date, length: int, away: int
) -> None:
    last, day = first + timedelta(days=length), first + timedelta(days=away)
    assert covers(f"{first}/{last}", day) is (0 <= away <= length)


@given(days)
def test_every_day_is_covered_by_one_weekday(day: date) -> None:
    words = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
    assert [covers(word, day) for word in words].index(True) == day.weekday()
    assert sum(covers(word, day) for word in words) == 1


def test_a_word_is_a_weekday_or_the_friday_after_ascension_day() -> None:
    assert all(map(is_word, ("maandag", "zondag", "vrijdag-na-hemelvaart")))
    assert not any(map(is_word, ("Maandag", "2027-03-09", "")))
