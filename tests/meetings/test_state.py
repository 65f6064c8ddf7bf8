"""Where a case stands follows from the files and the day, and from nothing else."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casuskit.core.corpus import Corpus, build
from casuskit.meetings.state import WAITS_FOR, State, state, waits_for
from tests.builders import TODAY, Files, case, corpus, meeting, record, repo

COMING = "2026-12-03"
OPEN = "## Vervolgacties\n\n- [ ] Gesprek plannen @bt-2 📅 2026-12-16\n"
DONE = "## Vervolgacties\n\n- [x] Gesprek plannen @bt-2 📅 2026-11-16 ✅ 2026-11-10\n"
concept = case(aangemeld_op=None)
on_agenda = meeting(bijeenkomst=COMING, agenda=["2026-001"])
held = (case(), meeting())
put_off = record(DONE, uitkomst="aangehouden")

YES = {"grondslag": "toestemming", "toestemming_op": "2026-08-01"}
NO = {**YES, "toestemming_ingetrokken_op": "2026-11-22"}

STATES: tuple[tuple[State, Files], ...] = (
    (State.CONCEPT, repo(concept)),
    (State.CONCEPT, repo(concept, on_agenda)),
    (State.CONCEPT, repo(case(aangemeld_op="gisteren"))),
    (State.REGISTERED, repo(case())),
    (State.REGISTERED, repo(case(), meeting(bijeenkomst=COMING, agenda=["2026-002"]))),
    (State.REGISTERED, repo(*held)),
    (State.REGISTERED, repo(*held, put_off)),
    (State.REGISTERED, repo(*held, record(DONE, uitkomst=None))),
    (State.REGISTERED, repo(case(), meeting(bijeenkomst=COMING, vervallen="te weinig deelnemers"))),
    (State.SCHEDULED, repo(case(), on_agenda)),
    (State.SCHEDULED, repo(case(), meeting(bijeenkomst="2026-11-22"))),
    (State.SCHEDULED, repo(*held, put_off, on_agenda)),
    (State.SCHEDULED, repo(*held, record(OPEN), on_agenda)),
    (State.SCHEDULED, repo(case(), on_agenda, record(DONE, bijeenkomst=COMING, uitkomst=None))),
    (State.REGISTERED, repo(*held, record(OPEN, uitkomst="aangehouden"))),
    (State.DISCUSSED, repo(*held, record(DONE))),
    (State.DISCUSSED, repo(*held, record(""))),
    (State.DISCUSSED, repo(case(), on_agenda, record(DONE, bijeenkomst=COMING))),
    (State.DISCUSSED, repo(*held, put_off, record(DONE, bijeenkomst="2026-11-12"))),
    (State.FOLLOW_UP, repo(*held, record(OPEN))),
    (State.FOLLOW_UP, repo(*held, record(OPEN), record(DONE, bijeenkomst="2026-11-12"))),
    (State.CLOSED, repo(case(afgesloten_op="2026-11-22"), meeting(), record(OPEN))),
    (State.FOLLOW_UP, repo(case(afgesloten_op="2026-11-23"), meeting(), record(OPEN))),
    (State.DROPPED, repo(case(afgesloten_op="2026-11-22"))),
    (State.DROPPED, repo(case(afgesloten_op="2026-11-22"), on_agenda)),
    (State.DROPPED, repo(case(aangemeld_op=None, afgesloten_op="2026-11-22"))),
    (State.REGISTERED, repo(case("", **YES))),
    (State.SCHEDULED, repo(case("", **YES), on_agenda)),
    (State.DROPPED, repo(case("", **NO))),
    (State.DROPPED, repo(case("", **NO), on_agenda)),
    (State.DROPPED, repo(case(grondslag="toestemming", toestemming_geweigerd_op="2026-11-22"))),
    (State.DROPPED, repo(case("", **NO), meeting(), put_off)),
    (State.DISCUSSED, repo(case("", **NO), meeting(), record(DONE), on_agenda)),
    (State.FOLLOW_UP, repo(case("", **NO), meeting(), record(OPEN))),
    (State.REGISTERED, repo(case(toestemming_ingetrokken_op="2026-11-22"))),
)


def stands(files: Files, today: date = TODAY) -> State:
    whole = corpus(files, today=today)
    return state(whole.case_by_id["2026-001"], whole)


def _waits(whole: Corpus) -> str:
    case = whole.case_by_id["2026-001"]
    return waits_for(case, state(case, whole), whole)


@pytest.mark.parametrize(("expected", "files"), STATES)
def test_the_state_follows_from_the_files(expected: State, files: Files) -> None:
    assert stands(files) is expected


def test_every_state_has_an_example_and_something_it_waits_for() -> None:
    assert {expected for expected, _files in STATES} == set(State) == set(WAITS_FOR)


def test_the_day_alone_can_change_the_state() -> None:
    files = repo(case(afgesloten_op="2027-01-04"), on_agenda)
    days = (date(2026, 12, 3), date(2026, 12, 4), date(2027, 1, 4))
    expected = [State.SCHEDULED, State.REGISTERED, State.DROPPED]
    assert [stands(files, day) for day in days] == expected


@given(
    st.sampled_from([files for _state, files in STATES]),
    st.integers(-400, 400).map(lambda days: TODAY + timedelta(days=days)),
)
def test_the_order_of_the_files_makes_no_difference(files: Files, today: date) -> None:
    whole = corpus(files, today=today)
    turned = build(reversed(whole.documents), whole.library, today, whole=True)
    assert state(turned.case_by_id["2026-001"], turned) is stands(files, today)


@given(
    st.sampled_from([files for _state, files in STATES]),
    st.sampled_from([files for _state, files in STATES]),
    st.integers(-400, 400).map(lambda days: TODAY + timedelta(days=days)),
)
def test_the_state_follows_from_the_files_of_the_case_alone(
    files: Files, others: Files, today: date
) -> None:
    beside = {
        path.replace("2026-001", "2026-009"): text.replace("2026-001", "2026-009")
        for path, text in others.items()
        if path.endswith("2026-001.md")
    }
    assert stands({**files, **beside}, today) is stands(files, today)


def test_a_case_without_a_record_of_its_meeting_waits_for_that() -> None:
    whole = corpus(repo(case(), on_agenda), today=date(2026, 12, 4))
    assert "record" in _waits(whole)


@pytest.mark.parametrize(
    ("files", "told"),
    [
        (repo(case("", **NO)), "cleanup"),
        (repo(case("", **NO), meeting(), record(DONE)), "cleanup"),
        (repo(case("", **NO), meeting(), record(OPEN)), "actions"),
        (repo(case("", **YES, toestemming_tot="2026-11-21")), "consent"),
        (repo(case(urgentie="ad-hoc", aangemeld_op=None)), "contact persons"),
        (repo(case(aangemeld_op=None)), "presenter"),
    ],
)
def test_what_a_case_waits_for_is_what_somebody_can_do(files: Files, told: str) -> None:
    whole = corpus(files)
    assert told in _waits(whole)


def test_a_case_that_was_put_off_waits_for_an_agenda() -> None:
    whole = corpus(repo(*held, put_off))
    assert _waits(whole) == WAITS_FOR[State.REGISTERED]


@pytest.mark.parametrize(("until", "removed"), [("2026-11-21", True), ("2026-11-22", False)])
def test_a_case_past_its_term_waits_for_being_removed(until: str, removed: bool) -> None:
    whole = corpus(repo(case(bewaren_tot=until), meeting(), record(DONE)))
    assert ("cleanup" in _waits(whole)) is removed
