"""Which cases get a place: the urgent first, as many as fit; the rest is the reserve."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casuskit.meetings.agenda import Agenda, propose, waiting
from casuskit.meetings.state import State, state
from tests.builders import TEAM, Answer, Files, case, corpus, meeting, record, repo, team

DAY = "2026-12-03"
coming = meeting(
    bijeenkomst=DAY, agenda=None, voorzitter=None, gespreksbegeleider=None, notulist=None
)


def proposed(*parts: Files, day: str = DAY) -> Agenda:
    whole = corpus(repo(*parts))
    return propose(whole, whole.meeting_by_day[date.fromisoformat(day)])


def ids(agenda: Agenda) -> tuple[list[str], list[str]]:
    return [slot.case.id for slot in agenda.slots], [each.id for each in agenda.reserve]


def numbered(number: int, **changes: Any) -> Files:
    return case(casus=f"2026-{number:03}", **changes)


def test_cases_come_by_urgency_then_follow_up_then_registration() -> None:
    cases = (
        numbered(1, aangemeld_op="2026-11-10"),
        numbered(2, aangemeld_op="2026-11-01"),
        numbered(3, aangemeld_op="2026-11-12", vervolg_op="2026-009"),
        numbered(4, aangemeld_op="2026-11-20", urgentie="ad-hoc"),
        numbered(5, aangemeld_op="2026-11-01"),
        numbered(6, aangemeld_op="2026-11-21", urgentie="ad-hoc", vervolg_op="2026-009"),
    )
    whole = corpus(repo(coming, *cases))
    order = [each.id for each in waiting(whole, next(whole.coming()))]
    assert order == ["2026-006", "2026-004", "2026-003", "2026-002", "2026-005", "2026-001"]


def test_cases_fill_the_minutes_and_the_rest_is_the_reserve() -> None:
    agenda = proposed(coming, *(numbered(each) for each in range(1, 6)))
    assert ids(agenda) == (["2026-001", "2026-002", "2026-003"], ["2026-004", "2026-005"])
    assert (agenda.used, agenda.minutes) == (90, 90)


def test_a_shorter_case_takes_the_place_that_a_longer_one_does_not_fit_in() -> None:
    long = numbered(2, methode="omgekeerde-toets", aangemeld_op="2026-09-02")
    agenda = proposed(
        coming, numbered(1), long, numbered(3, aangemeld_op="2026-09-03"), numbered(4)
    )
    assert ids(agenda) == (["2026-001", "2026-004", "2026-003"], ["2026-002"])


@pytest.mark.parametrize(("minutes", "fit"), [(15, 0), (39, 0), (40, 1), (64, 1), (65, 2)])
def test_the_minutes_of_the_meeting_itself_count(minutes: int, fit: int) -> None:
    own = meeting(bijeenkomst=DAY, agenda=None, duur_minuten=minutes)
    agenda = proposed(own, numbered(1), numbered(2), numbered(3))
    assert len(agenda.slots) == fit
    assert agenda.minutes == minutes


def test_slots_follow_each_other_after_the_opening() -> None:
    agenda = proposed(coming, numbered(1), numbered(2))
    assert [(slot.start, slot.minutes) for slot in agenda.slots] == [(10, 25), (35, 25)]


@pytest.mark.parametrize(
    ("changes", "fits"),
    [
        ({"toestemming_op": "2026-11-01", "toestemming_vorm": "mondeling"}, True),
        ({"toestemming_op": "2026-12-03", "toestemming_vorm": "mondeling"}, True),
        ({"toestemming_op": "2026-12-04", "toestemming_vorm": "mondeling"}, False),
        ({"toestemming_op": "2026-11-01"}, False),
        ({}, False),
        (
            {
                "toestemming_op": "2026-11-01",
                "toestemming_vorm": "mondeling",
                "toestemming_tot": "2026-12-02",
            },
            False,
        ),
        (
            {
                "toestemming_op": "2026-11-01",
                "toestemming_vorm": "mondeling",
                "toestemming_ingetrokken_op": "2026-12-03",
            },
            False,
        ),
    ],
)
def test_a_case_goes_on_only_with_consent_that_is_valid_that_day(
    changes: dict[str, str], fits: bool
) -> None:
    agenda = proposed(
        coming, numbered(1, grondslag="toestemming", toestemming_door="cliënt", **changes)
    )
    assert ids(agenda) == ((["2026-001"] if fits else []), [])


@pytest.mark.parametrize(
    "changes",
    [
        {"aangemeld_op": None},
        {"aangemeld_op": "2026-12-04"},
        {"afgesloten_op": "2026-11-20"},
    ],
)
def test_a_case_that_does_not_wait_stays_off(changes: dict[str, Answer]) -> None:
    assert ids(proposed(coming, numbered(1, **changes))) == ([], [])


def test_a_case_on_another_coming_agenda_stays_off() -> None:
    other = meeting(bijeenkomst="2027-01-14", agenda=["2026-001"])
    assert ids(proposed(coming, other, numbered(1))) == ([], [])


def test_a_case_that_was_put_off_waits_again() -> None:
    put_off = record("", uitkomst="aangehouden")
    assert ids(proposed(coming, meeting(), numbered(1), put_off)) == (["2026-001"], [])


def test_a_fixed_agenda_is_kept_as_it_is() -> None:
    fixed = meeting(bijeenkomst=DAY, agenda=["2026-003", "2026-001"])
    cases = (numbered(1), numbered(2, urgentie="ad-hoc"), numbered(3, aangemeld_op=None))
    agenda = proposed(fixed, *cases)
    assert ids(agenda) == (["2026-003", "2026-001"], ["2026-002"])
    assert agenda.fixed


def test_a_fixed_agenda_may_be_longer_than_the_meeting() -> None:
    fixed = meeting(bijeenkomst=DAY, agenda=["2026-001", "2026-002"], duur_minuten=45)
    agenda = proposed(fixed, numbered(1), numbered(2))
    assert (agenda.used, agenda.minutes) == (65, 45)


def test_an_evaluation_that_is_due_takes_its_minutes() -> None:
    settings = team(TEAM.replace("geevalueerd_op: 2026-06-01", "geevalueerd_op: 2025-06-01"))
    agenda = proposed(settings, coming, *(numbered(each) for each in range(1, 4)))
    assert (agenda.evaluation, len(agenda.slots), agenda.used) == (True, 2, 75)


def test_a_method_that_nobody_knows_gets_half_an_hour() -> None:
    agenda = proposed(coming, numbered(1, methode="eigen-methode"))
    assert [(slot.method, slot.minutes) for slot in agenda.slots] == [(None, 30)]


def test_the_meeting_after_it_is_named() -> None:
    assert proposed(coming).following == date(2027, 1, 14)


@st.composite
def registered(draw: st.DrawFn, number: int) -> Files:
    return numbered(
        number,
        methode=draw(st.sampled_from(["kbz", "omgekeerde-toets", "onbekend"])),
        urgentie=draw(st.sampled_from(["ad-hoc", "periodiek"])),
        vervolg_op=draw(st.sampled_from([None, "2025-001"])),
        aangemeld_op=draw(st.sampled_from([None, "2026-09-01", "2026-11-01", "2026-12-24"])),
        afgesloten_op=draw(st.sampled_from([None, None, None, "2026-11-01"])),
    )


@given(
    st.integers(0, 7).flatmap(lambda count: st.tuples(*map(registered, range(1, count + 1)))),
    st.integers(15, 240),
)
def test_a_proposal_fits_and_every_waiting_case_is_in_it_once(
    cases: tuple[Files, ...], minutes: int
) -> None:
    own = meeting(bijeenkomst=DAY, agenda=None, duur_minuten=minutes)
    whole = corpus(repo(own, *cases))
    agenda = propose(whole, next(whole.coming()))
    slots, reserve = ids(agenda)
    asked = [each.id for each in waiting(whole, agenda.meeting)]
    assert agenda.used <= minutes
    assert not set(slots) & set(reserve)
    assert sorted(slots + reserve) == sorted(asked)
    assert [each for each in asked if each in slots] == slots
    assert all(state(whole.case_by_id[each], whole) is State.REGISTERED for each in asked)
    left = minutes - agenda.used
    for each in agenda.reserve:
        method = whole.method_of(each.id)
        assert (method.minutes if method else 30) > left
