"""Roles go round: who held one least recently is asked first, and some may not be asked at all."""

from datetime import date
from typing import Any

import pytest

from casuskit.meetings.roles import propose_roles
from tests.builders import TEAM, Files, case, corpus, meeting, repo, team

DAY = "2026-12-03"
ROLES = ("voorzitter", "gespreksbegeleider", "notulist")
EMPTY: dict[str, Any] = dict.fromkeys(ROLES)


def held(day: str, *roles: str | None, **changes: Any) -> Files:
    return meeting(bijeenkomst=day, **{**dict(zip(ROLES, roles, strict=True)), **changes})


def asked(*parts: Files, **changes: Any) -> list[str | None]:
    """Chair, facilitator and note taker of the coming meeting, with all its cases on the agenda."""
    whole = corpus(
        repo(meeting(**{**EMPTY, "bijeenkomst": DAY, "agenda": None, **changes}), *parts)
    )
    roles = propose_roles(whole, whole.meeting_by_day[date(2026, 12, 3)], whole.cases)
    return [roles.get(role) for role in ROLES]


def test_without_a_past_the_first_in_the_settings_is_asked() -> None:
    assert asked() == ["poh-1", "bt-1", "ha-1"]


def test_whoever_held_a_role_least_recently_is_asked() -> None:
    past = (
        held("2026-09-10", "bt-1", "poh-1", "bt-2"),
        held("2026-10-22", "poh-1", "bt-1", "ha-1"),
    )
    assert asked(*past) == ["bt-1", "poh-1", "bt-2"]


def test_who_never_held_a_role_goes_first() -> None:
    past = (held("2026-09-10", "bt-1", None, "ha-1"), held("2026-10-22", "poh-1", None, "ha-1"))
    assert asked(*past)[2] == "bt-2"


def test_only_the_last_time_counts() -> None:
    days = ("2026-07-09", "2026-08-20", "2026-10-22")
    past = [
        held(day, chair, None, None)
        for day, chair in zip(days, ("bt-1", "poh-1", "bt-1"), strict=True)
    ]
    assert asked(*past)[0] == "poh-1"


def test_a_cancelled_or_a_later_meeting_does_not_count() -> None:
    cancelled = held("2026-10-22", "poh-1", None, None, vervallen="te weinig deelnemers")
    later = held("2027-01-14", "poh-1", None, None)
    assert asked(cancelled, later)[0] == "poh-1"


def test_only_contact_persons_are_asked_to_chair() -> None:
    past = [held(f"2026-{month:02}-10", "bt-1", None, None) for month in range(1, 10)]
    assert asked(*past, afwezig=["poh-1"])[0] == "bt-1"


def test_without_a_contact_person_nobody_is_asked_to_chair() -> None:
    assert asked(afwezig=["poh-1", "bt-1"])[0] is None


def test_a_successor_chairs_after_a_contact_person_left() -> None:
    text = TEAM.replace(
        "contactpersoon: poh-1", "contactpersoon: poh-1, tot: 2026-12-02, opvolger: ha-1"
    )
    assert asked(team(text))[0] == "ha-1"


def test_a_trained_facilitator_is_asked_before_others() -> None:
    assert asked(afwezig=["poh-1"])[1] == "bt-1"


def test_when_nobody_is_trained_anybody_may_be_asked() -> None:
    assert asked(team(TEAM.replace("begeleidt: ja, ", "")))[1] is not None


def test_nobody_gets_two_roles_while_others_are_there() -> None:
    chair, facilitator, note_taker = asked()
    assert len({chair, facilitator, note_taker}) == 3


def test_one_who_is_alone_gets_every_role() -> None:
    assert asked(afwezig=["ha-1", "bt-1", "bt-2"]) == ["poh-1", "poh-1", "poh-1"]


def test_an_absent_member_is_skipped() -> None:
    assert "poh-1" not in asked(afwezig=["poh-1"])


@pytest.mark.parametrize(("until", "there"), [("2026-12-03", True), ("2026-12-02", False)])
def test_a_member_who_left_is_skipped(until: str, there: bool) -> None:
    text = TEAM.replace("{functie: huisarts,", f"{{functie: huisarts, tot: {until},")
    assert ("ha-1" in asked(team(text))) is there


def test_roles_in_the_file_are_kept() -> None:
    assert asked(voorzitter="bt-2", notulist="poh-1") == ["bt-2", "bt-1", "poh-1"]


def test_a_role_in_the_file_is_kept_also_of_one_who_would_not_be_asked() -> None:
    own = case(methode="omgekeerde-toets", inbrenger="bt-2")
    assert asked(own, notulist="bt-2", afwezig=["bt-2"])[2] == "bt-2"


def test_the_presenter_of_a_reversed_test_stays_out_of_both_neutral_roles() -> None:
    past = (held("2026-10-22", "poh-1", "bt-1", "ha-1"),)
    own = case(methode="omgekeerde-toets", inbrenger="poh-1")
    assert "poh-1" not in asked(own, *past)[1:]


def test_the_presenter_of_a_reversed_test_may_chair() -> None:
    assert asked(case(methode="omgekeerde-toets", inbrenger="poh-1"))[0] == "poh-1"


def test_the_presenter_of_a_kbz_case_may_hold_any_role() -> None:
    assert asked(case(inbrenger="bt-1"))[1] == "bt-1"


def test_a_neutral_role_stays_empty_rather_than_go_to_the_presenter() -> None:
    own = case(methode="omgekeerde-toets", inbrenger="bt-1")
    alone = asked(own, afwezig=["poh-1", "ha-1", "bt-2"])
    assert alone == ["bt-1", None, None]


def test_with_two_reversed_tests_both_presenters_stay_out() -> None:
    cases = [
        case(casus=f"2026-00{number}", methode="omgekeerde-toets", inbrenger=member)
        for number, member in enumerate(("poh-1", "bt-1"), 1)
    ]
    assert not {"poh-1", "bt-1"} & set(asked(*cases)[1:])


def test_without_members_there_is_nobody_to_ask() -> None:
    assert asked(team("taal: nl\n")) == [None, None, None]
