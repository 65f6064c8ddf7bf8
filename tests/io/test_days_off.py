"""Days off are those of the law and of the ministry, and it is said how far they are known."""

import sys
from datetime import date, timedelta

import pytest

from casuskit.core.errors import CasusError
from casuskit.io.days_off import days_off

YEARS = range(2026, 2031)
LAW = {  # `domain.md` section 6: Good Friday, Easter, King's Day, 5 May, Ascension, Whitsun, Christmas
    2027: ("03-26", "03-29", "04-27", "05-05", "05-06", "05-17", "12-25", "12-26"),
    2028: ("04-14", "04-17", "04-27", "05-05", "05-25", "06-05", "12-25", "12-26"),
    2029: ("03-30", "04-02", "04-27", "05-05", "05-10", "05-21", "12-25", "12-26"),
    2030: ("04-19", "04-22", "04-27", "05-05", "05-30", "06-10", "12-25", "12-26"),
}
SCHOOL = [  # the official school year 2027-2028, the first and the last day by region
    ("noord", "2027-10-16", "2027-10-24"),
    ("midden", "2027-10-16", "2027-10-24"),
    ("zuid", "2027-10-23", "2027-10-31"),
    ("noord", "2028-02-19", "2028-02-27"),
    ("midden", "2028-02-26", "2028-03-05"),
    ("zuid", "2028-02-26", "2028-03-05"),
    ("midden", "2028-04-29", "2028-05-07"),
    ("noord", "2028-07-15", "2028-08-27"),
    ("midden", "2028-07-08", "2028-08-20"),
    ("zuid", "2028-07-22", "2028-09-03"),
]


@pytest.mark.parametrize("year", LAW)
def test_the_public_holidays_are_those_of_the_law(year: int) -> None:
    names = days_off(YEARS, "").names
    found = [day for day in names if day.year == year and day.weekday() != 6]
    wanted = [date.fromisoformat(f"{year}-{day}") for day in ("01-01", *LAW[year])]
    assert sorted(found) == [day for day in wanted if day.weekday() != 6]


@pytest.mark.parametrize(("region", "first", "last"), SCHOOL)
def test_a_school_holiday_is_that_of_the_region(region: str, first: str, last: str) -> None:
    names = days_off(YEARS, region).names
    start, end = date.fromisoformat(first), date.fromisoformat(last)
    inside = [start + timedelta(days=each) for each in range((end - start).days + 1)]
    assert all(day in names for day in inside)
    assert start - timedelta(days=1) not in names
    assert end + timedelta(days=1) not in names


def test_without_a_region_no_school_holiday_is_known_and_none_is_missed() -> None:
    off = days_off(YEARS, "")
    assert date(2027, 8, 10) not in off.names
    assert off.known_until == date.max


@pytest.mark.parametrize("region", ["noord", "midden", "zuid"])
@pytest.mark.parametrize("years", [range(2026, 2027), range(2040, 2042)])
def test_a_school_year_is_known_when_its_summer_is(region: str, years: range) -> None:
    known = days_off(years, region).known_until
    assert known >= date(2030, 8, 1)
    assert days_off(range(known.year, known.year + 1), region).names[known] == "zomervakantie"


def test_a_public_holiday_within_a_school_holiday_keeps_its_own_name() -> None:
    assert days_off(YEARS, "midden").names[date(2027, 4, 27)] == "Koningsdag"


def test_ascension_day_on_another_holiday_is_followed_by_its_friday_too() -> None:
    off = days_off(range(2016, 2017), "")
    assert off.names[date(2016, 5, 5)] == "Bevrijdingsdag en Hemelvaartsdag"
    assert off.after_ascension == {date(2016, 5, 6)}


def test_without_the_library_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "holidays", None)
    with pytest.raises(CasusError, match=r"casuskit\[plan\]"):
        days_off(YEARS, "midden")
