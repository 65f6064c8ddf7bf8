"""Meetings come in whole steps from the first one, and never drift."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casuskit.core.settings import Cycle
from casuskit.meetings.cycle import (
    agreements_last_evaluated,
    evaluation_due,
    next_day,
    next_in_cycle,
)
from tests.builders import TEAM, corpus, meeting, repo, team

FIRST = date(2026, 9, 10)
EVALUATED = "  werkafspraken_geevalueerd_op: 2026-06-01\n"
days = st.dates(min_value=date(1990, 1, 1), max_value=date(9000, 1, 1))


def cycle(weeks: int = 6, first: str = "2026-09-10") -> Cycle:
    text = TEAM.replace("cyclus_weken: 6", f"cyclus_weken: {weeks}")
    return corpus(team(text.replace("2026-09-10", first))).settings.cycle


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        (date(2026, 1, 1), FIRST),
        (date(2026, 9, 9), FIRST),
        (FIRST, date(2026, 10, 22)),
        (date(2026, 10, 21), date(2026, 10, 22)),
        (date(2026, 10, 22), date(2026, 12, 3)),
        (date(2027, 3, 1), date(2027, 4, 8)),
    ],
)
def test_the_next_meeting_is_the_first_step_after_a_day(after: date, expected: date) -> None:
    assert next_in_cycle(cycle(), after) == expected


@given(days, st.integers(1, 26))
def test_the_next_meeting_is_ahead_and_a_whole_number_of_steps_away(
    after: date, weeks: int
) -> None:
    following = next_in_cycle(cycle()._replace(weeks=weeks), after)
    assert following is not None
    assert following > after
    assert (following - FIRST) % timedelta(weeks=weeks) == timedelta()
    assert after < FIRST or following - after <= timedelta(weeks=weeks)


@given(st.integers(1, 26))
def test_a_hundred_meetings_on_there_is_no_drift(weeks: int) -> None:
    asked, last = cycle()._replace(weeks=weeks), FIRST
    for _step in range(100):
        last = next_in_cycle(asked, last) or date.max
    assert last == FIRST + 100 * timedelta(weeks=weeks)
    assert last.weekday() == FIRST.weekday()


def test_without_a_first_meeting_there_is_no_next_one() -> None:
    assert next_in_cycle(cycle(first="volgt nog"), date(2026, 11, 22)) is None


def test_beyond_the_last_day_of_the_calendar_there_is_no_next_one() -> None:
    assert next_in_cycle(cycle(), date.max) is None


@pytest.mark.parametrize(
    ("meetings", "expected"),
    [
        ([], date(2026, 12, 3)),
        ([meeting(bijeenkomst="2026-12-10")], date(2026, 12, 10)),
        ([meeting(bijeenkomst="2026-11-24")], date(2026, 11, 24)),
        ([meeting(bijeenkomst="2026-11-22")], date(2026, 12, 3)),
        ([meeting(bijeenkomst="2026-12-10", vervallen="ziekte")], date(2026, 12, 3)),
        (
            [meeting(bijeenkomst="2027-01-14"), meeting(bijeenkomst="2026-12-10")],
            date(2026, 12, 10),
        ),
    ],
)
def test_a_planned_meeting_goes_before_the_cycle(
    meetings: list[dict[str, str]], expected: date
) -> None:
    assert next_day(corpus(repo(*meetings)), date(2026, 11, 22)) == expected


def test_the_agreements_were_last_evaluated_in_the_settings_or_in_a_meeting() -> None:
    later = meeting(werkafspraken_geevalueerd="ja")
    assert agreements_last_evaluated(corpus(repo())) == date(2026, 6, 1)
    assert agreements_last_evaluated(corpus(repo(later))) == date(2026, 10, 22)
    assert agreements_last_evaluated(corpus(team(TEAM.replace(EVALUATED, "")))) is None


@pytest.mark.parametrize(
    ("day", "due"), [(date(2027, 5, 31), False), (date(2027, 6, 1), True), (date(2028, 1, 1), True)]
)
def test_the_agreements_are_due_a_year_after_the_last_time(day: date, due: bool) -> None:
    assert evaluation_due(corpus(repo()), day) is due


def test_agreements_that_were_never_evaluated_are_due() -> None:
    assert evaluation_due(corpus(team(TEAM.replace(EVALUATED, ""))), date(2026, 11, 22))
