"""A plan keeps every rule of the calendar, never drifts, and stays once it is written."""

from collections import Counter
from collections.abc import Mapping
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casuskit.core.corpus import Corpus, build
from casuskit.core.documents import parse
from casuskit.core.text import Source
from casuskit.io.days_off import days_off
from casuskit.meetings.plan import (
    AVOIDED,
    TOO_CLOSE,
    WEEK,
    WEEKEND,
    DaysOff,
    Planned,
    least_between,
    plan,
    why_not,
)
from casuskit.render.scaffold import planned_scaffold
from tests.builders import TEAM, Files, corpus, meeting, repo, team

FIRST = date(2027, 1, 12)
NOTHING = DaysOff({}, frozenset(), date.max)


def settings(weeks: int = 6, first: date = FIRST, avoid: str = "", region: str = "midden") -> Files:
    lines = [f"  schoolvakantieregio: {region}", *([f"  vermijden: [{avoid}]"] if avoid else [])]
    text = TEAM.replace("2026-09-10", first.isoformat())
    text = text.replace("cyclus_weken: 6", f"cyclus_weken: {weeks}")
    return team(text.replace("  duur_minuten", "\n".join([*lines, "  duur_minuten"])))


def off(days: Mapping[date, str]) -> DaysOff:
    return DaysOff(days, frozenset(), date.max)


def planned(files: Files, count: int = 9, days: DaysOff = NOTHING) -> tuple[Planned, ...]:
    return plan(corpus(files, today=FIRST), FIRST, count, days)


def test_the_year_in_the_domain_comes_out_as_it_says_there() -> None:
    """`domain.md` section 6: of nine Tuesdays two fall in holidays, and seven pass."""
    found = planned(repo(settings()), days=days_off(range(2027, 2029), "midden"))
    assert {each.by_rhythm: (each.day, each.reason) for each in found if each.reason} == {
        date(2027, 2, 23): (date(2027, 3, 2), "voorjaarsvakantie"),
        date(2027, 8, 10): (None, "zomervakantie"),
    }
    assert [each.by_rhythm for each in found] == [FIRST + number * 6 * WEEK for number in range(9)]
    assert sum(each.day == each.by_rhythm for each in found) == 7


@pytest.mark.parametrize(
    ("taken", "becomes"),
    [
        ((), date(2027, 2, 23)),
        ((0,), date(2027, 3, 2)),
        ((0, 7), date(2027, 2, 16)),
        ((0, 7, -7), None),
        ((7, -7), date(2027, 2, 23)),
    ],
)
def test_a_day_that_is_taken_moves_a_week_on_or_else_a_week_back(
    taken: tuple[int, ...], becomes: date | None
) -> None:
    days = {date(2027, 2, 23) + timedelta(days=each): "Koningsdag" for each in taken}
    second = planned(repo(settings()), days=off(days))[1]
    assert (second.by_rhythm, second.day) == (date(2027, 2, 23), becomes)
    assert second.reason == ("Koningsdag" if 0 in taken else "")


@pytest.mark.parametrize(
    ("avoid", "reason"),
    [
        ("2027-02-23", AVOIDED),
        ("2027-02-01/2027-02-28", AVOIDED),
        ("vrijdag-na-hemelvaart", ""),
        ("woensdag, 2027-02-24", ""),
    ],
)
def test_what_the_team_avoids_is_kept_free(avoid: str, reason: str) -> None:
    assert planned(repo(settings(avoid=avoid)))[1].reason == reason


@pytest.mark.parametrize(("avoid", "is_free"), [("", False), ("maandag", True)])
def test_the_friday_after_ascension_day_is_free_unless_the_team_says_otherwise(
    avoid: str, is_free: bool
) -> None:
    cycle = corpus(repo(settings(avoid=avoid))).settings.cycle
    after = date(2027, 5, 7)
    days = days_off(range(2027, 2028), "")
    assert (why_not(cycle, after, days) == "") is is_free
    assert why_not(cycle, after + WEEK, days) == ""


def test_a_meeting_with_a_file_keeps_its_place_wherever_it_was_put() -> None:
    moved = meeting(bijeenkomst="2027-03-09", voorzitter="poh-1", agenda=None)
    found = planned(repo(settings(), moved), count=3)
    assert [each.day for each in found] == [FIRST, date(2027, 3, 9), date(2027, 4, 6)]
    assert [bool(each.meeting) for each in found] == [False, True, False]


def test_a_meeting_that_was_put_off_far_pushes_the_next_one_on() -> None:
    moved = meeting(bijeenkomst="2027-03-16", agenda=None)
    third = planned(repo(settings(), moved), count=3)[2]
    assert (third.by_rhythm, third.day, third.reason) == (
        date(2027, 4, 6),
        date(2027, 4, 13),
        TOO_CLOSE,
    )


def test_a_cancelled_meeting_stays_cancelled_beside_the_one_that_replaces_it() -> None:
    gone = meeting(bijeenkomst="2027-02-23", vervallen="griep", agenda=None)
    instead = meeting(bijeenkomst="2027-03-02", agenda=None)
    alone, both = planned(repo(settings(), gone), 3), planned(repo(settings(), gone, instead), 3)
    assert [(each.day, each.reason) for each in alone][1:] == [
        (date(2027, 2, 23), "griep"),
        (date(2027, 4, 6), ""),
    ]
    assert [(each.day, each.reason) for each in both][1:3] == [
        (date(2027, 2, 23), "griep"),
        (date(2027, 3, 2), ""),
    ]
    assert len(both) == 4


def test_a_plan_that_begins_between_day_and_shift_holds_the_shifted_meeting() -> None:
    days = off({date(2027, 2, 23): "voorjaarsvakantie"})
    found = plan(corpus(repo(settings())), date(2027, 2, 25), 2, days)
    assert [each.day for each in found] == [date(2027, 3, 2), date(2027, 4, 6)]


def test_a_rhythm_at_the_end_of_the_calendar_ends_with_it() -> None:
    late = repo(settings(first=date(9999, 6, 1)))
    found = plan(corpus(late), date(9999, 6, 1), 200, NOTHING)
    assert 0 < len(found) < 200


# ------------------------------------------------------------------------------------- the chair


def test_the_chair_goes_round_and_a_file_counts() -> None:
    before = meeting(bijeenkomst="2026-12-01", voorzitter="poh-1", agenda=None)
    ahead = meeting(bijeenkomst="2027-02-23", voorzitter="bt-1", agenda=None)
    found = planned(repo(settings(), before, ahead), count=4)
    assert [each.chair for each in found] == ["bt-1", "bt-1", "poh-1", "bt-1"]


def test_who_left_is_passed_over_and_the_successor_joins() -> None:
    (text,) = settings().values()
    text = text.replace(
        "soort: buurtteam, contactpersoon: bt-1",
        "soort: buurtteam, contactpersoon: bt-1, tot: 2027-03-01, opvolger: bt-2",
    )
    chairs = [each.chair for each in planned(repo(team(text)), count=5)]
    assert chairs == ["poh-1", "bt-1", "bt-2", "poh-1", "bt-2"]
    gone = text.replace("functie: praktijkondersteuner,", "functie: x, tot: 2027-01-31,")
    chairs = [each.chair for each in planned(repo(team(gone)), count=5)]
    assert chairs == ["poh-1", "bt-1", "bt-2", "bt-2", "bt-2"]


def test_without_contact_persons_nobody_is_in_the_chair() -> None:
    (text,) = settings().values()
    for key in ("poh-1", "bt-1"):
        text = text.replace(f"contactpersoon: {key}", "contactpersoon: weg-9")
    assert {each.chair for each in planned(repo(team(text)))} == {""}


# ------------------------------------------------------------------------------- always and never

weekdays = st.dates(date(2026, 1, 1), date(2028, 12, 31)).filter(lambda day: day.weekday() < 5)
taken = st.dictionaries(st.integers(0, 300), st.just("een feestdag"), max_size=120)
ranges = st.lists(st.tuples(st.integers(0, 600), st.integers(0, 40)), max_size=4)


@st.composite
def calendars(draw: st.DrawFn) -> tuple[Corpus, DaysOff]:
    """A team with its rhythm, days off and days to avoid, and meetings that have a file."""
    first, weeks = draw(weekdays), draw(st.integers(1, 12))
    days = {first + timedelta(days=each): name for each, name in draw(taken).items()}
    weeks_off = draw(st.lists(st.integers(0, 60), max_size=20))
    days |= {first + each * WEEK: "vakantie" for each in weeks_off}  # those that really matter
    avoid = ", ".join(
        f"{first + timedelta(days=start)}/{first + timedelta(days=start + length)}"
        for start, length in draw(ranges)
    )
    files = [
        meeting(
            bijeenkomst=(first + timedelta(days=each)).isoformat(),
            vervallen="griep" if cancelled else None,
            agenda=None,
        )
        for each, cancelled in draw(
            st.lists(st.tuples(st.integers(-60, 500), st.booleans()), max_size=4)
        )
    ]
    return corpus(repo(settings(weeks, first, avoid), *files), today=first), off(days)


def fresh(places: tuple[Planned, ...]) -> list[Planned]:
    return [each for each in places if each.day and not each.meeting]


def first_of(whole: Corpus) -> date:
    return whole.settings.cycle.first_meeting or date.max


@given(calendars())
def test_no_planned_meeting_is_on_a_day_off(given_: tuple[Corpus, DaysOff]) -> None:
    whole, days = given_
    for each in fresh(plan(whole, whole.today, 12, days)):
        assert each.day is not None
        assert each.day.weekday() < 5
        assert why_not(whole.settings.cycle, each.day, days) == ""
        assert each.day not in days.names


@given(calendars())
def test_a_meeting_is_at_most_a_week_from_its_rhythm_and_the_rhythm_never_drifts(
    given_: tuple[Corpus, DaysOff],
) -> None:
    whole, days = given_
    step = WEEK * whole.settings.cycle.weeks
    for each in plan(whole, whole.today, 12, days):
        assert (each.by_rhythm - first_of(whole)) % step == timedelta()
        if each.day and not each.meeting:
            assert each.day - each.by_rhythm in (timedelta(), WEEK, -WEEK)
            assert bool(each.reason) is (each.day != each.by_rhythm)


@given(calendars())
def test_the_time_between_neighbours_is_kept(given_: tuple[Corpus, DaysOff]) -> None:
    whole, days = given_
    found = fresh(plan(whole, whole.today, 12, days))
    least, step = least_between(whole.settings.cycle), WEEK * whole.settings.cycle.weeks
    files = [each.day for each in whole.meetings if each.day and not each.cancelled]
    for one, other in pairwise(found):
        assert one.day is not None
        assert other.day is not None
        assert other.day - one.day >= least
        if other.by_rhythm - one.by_rhythm == step:
            assert other.day - one.day <= step + 2 * WEEK
    assert all(abs(day - each.day) >= least for each in found for day in files if each.day)


@given(calendars())
def test_a_place_is_dropped_only_when_no_day_within_a_week_is_free(
    given_: tuple[Corpus, DaysOff],
) -> None:
    whole, days = given_
    bare = Corpus((), whole.settings, whole.library, whole.today, whole=True)  # no file is close
    cycle = whole.settings.cycle
    for each in plan(bare, whole.today, 12, days):
        assert each.reason != TOO_CLOSE
        if each.day is None and cycle.weeks > 2:
            choices = (each.by_rhythm, each.by_rhythm + WEEK, each.by_rhythm - WEEK)
            assert all(why_not(cycle, day, days) for day in choices)


@given(calendars(), st.integers(0, 400))
def test_the_same_input_gives_the_same_plan_in_whatever_order_the_files_are_read(
    given_: tuple[Corpus, DaysOff], later: int
) -> None:
    whole, days = given_
    turned = build(reversed(whole.documents), whole.library, whole.today, whole=True)
    assert plan(whole, whole.today, 12, days) == plan(turned, whole.today, 12, days)
    start = whole.today + timedelta(days=later)
    early = {each.by_rhythm: each.day for each in plan(whole, whole.today, 80, days)}
    assert all(
        early[each.by_rhythm] == each.day
        for each in plan(whole, start, 5, days)
        if not each.meeting and each.by_rhythm in early
    )


def written(whole: Corpus, places: tuple[Planned, ...]) -> Corpus:
    """The corpus after every planned meeting got its file."""
    made = [
        parse(Source(f"bijeenkomsten/{day}/bijeenkomst.md", planned_scaffold(whole, each)))
        for each in places
        if not each.meeting
        for day in [each.day or each.by_rhythm]
    ]
    return build((*whole.documents, *made), whole.library, whole.today, whole=True)


@given(calendars())
def test_planning_again_after_writing_changes_nothing(given_: tuple[Corpus, DaysOff]) -> None:
    whole, days = given_
    before = plan(whole, whole.today, 12, days)
    after = plan(written(whole, before), whole.today, 12, days)
    assert all(each.meeting for each in after)
    assert [(each.by_rhythm, each.day or each.by_rhythm, each.chair) for each in before] == [
        (each.by_rhythm, each.day, each.chair) for each in after
    ]
    assert [
        each.day is None or bool(each.meeting and each.meeting.cancelled) for each in before
    ] == [bool(each.meeting and each.meeting.cancelled) for each in after]


@given(st.integers(1, 5), st.integers(1, 40))
def test_over_any_series_no_contact_person_is_in_the_chair_more_than_once_more_than_another(
    teams: int, count: int
) -> None:
    text = TEAM[: TEAM.index("teams:")].replace("2026-09-10", FIRST.isoformat()) + "teams:\n"
    text += "".join(f"  t{n}: {{soort: x, contactpersoon: m-{n}}}\n" for n in range(teams))
    text += "leden:\n"
    text += "".join(f"  m-{n}: {{functie: f{n}, team: t{n}}}\n" for n in range(teams))
    turns = Counter(each.chair for each in planned(repo(team(text)), count))
    assert max(turns.values()) - min(turns.get(f"m-{n}", 0) for n in range(teams)) <= 1


def test_a_weekend_has_a_name() -> None:
    assert why_not(corpus(repo(settings())).settings.cycle, date(2027, 1, 16), NOTHING) == WEEKEND
