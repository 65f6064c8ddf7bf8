"""An urgent case is open until something came of it, and asks every contact person but one's own."""

from datetime import date

import pytest

from casuskit.meetings.urgent import is_late, to_ask, urgent_cases
from tests.builders import TEAM, TODAY, Answer, case, corpus, meeting, record, repo, team

CONSENT: dict[str, Answer] = {
    "grondslag": "toestemming",
    "toestemming_op": "2026-08-01",
    "toestemming_vorm": "mondeling",
    "toestemming_door": "cliënt",
}
OPEN: list[dict[str, Answer]] = [
    {},
    {"aangemeld_op": None},
    {"opvolging_afgestemd_met": ["bt-1"]},
    {"afgesloten_op": "2026-11-23"},
    {"antwoord_uiterlijk": "2026-11-01"},
    CONSENT,
]
OVER: list[dict[str, Answer]] = [
    {"urgentie": "periodiek"},
    {"urgentie": None},
    {"afgesloten_op": "2026-11-22"},
    {**CONSENT, "toestemming_ingetrokken_op": "2026-11-22"},
    {"bewaren_tot": "2026-11-21"},
]


@pytest.mark.parametrize("changes", OPEN)
def test_an_urgent_case_is_open(changes: dict[str, Answer]) -> None:
    whole = corpus(repo(case("", **{"urgentie": "ad-hoc", **changes})))
    assert [each.id for each in urgent_cases(whole)] == ["2026-001"]


@pytest.mark.parametrize("changes", OVER)
def test_a_case_that_can_wait_or_is_over_is_not(changes: dict[str, Answer]) -> None:
    assert urgent_cases(corpus(repo(case("", **{"urgentie": "ad-hoc", **changes})))) == ()


def test_a_case_that_was_discussed_goes_on_from_there() -> None:
    urgent = case(urgentie="ad-hoc")
    assert urgent_cases(corpus(repo(urgent, meeting(), record()))) == ()
    assert urgent_cases(corpus(repo(urgent, meeting(), record(uitkomst=None))))


def test_whose_answer_is_due_first_comes_first() -> None:
    days = {"2026-001": None, "2026-002": "2026-12-01", "2026-003": "2026-11-25"}
    cases = [
        case(casus=key, urgentie="ad-hoc", antwoord_uiterlijk=day) for key, day in days.items()
    ]
    found = [each.id for each in urgent_cases(corpus(repo(*cases)))]
    assert found == ["2026-003", "2026-002", "2026-001"]


def test_who_is_asked_are_the_contact_persons_of_today_but_the_presenter() -> None:
    text = TEAM.replace(
        "{soort: buurtteam, ", "{soort: buurtteam, tot: 2026-11-21, opvolger: bt-2, "
    )
    text = text.replace("leden:", "  wijkzorg: {soort: wijkzorg, contactpersoon: poh-1}\nleden:")
    whole = corpus(repo(team(text), case(inbrenger="ha-1")))
    asked = to_ask(whole, whole.case_by_id["2026-001"])
    assert [(each.key, [team.key for team in each.teams]) for each in asked] == [
        ("poh-1", ["gezondheidscentrum", "wijkzorg"]),
        ("bt-2", ["buurtteam"]),
    ]
    own = corpus(repo(team(text), case(inbrenger="bt-2")))
    assert [each.key for each in to_ask(own, own.case_by_id["2026-001"])] == ["poh-1"]


@pytest.mark.parametrize(
    ("changes", "late"),
    [
        ({"antwoord_uiterlijk": "2026-11-21"}, True),
        ({"antwoord_uiterlijk": "2026-11-22"}, False),
        ({"antwoord_uiterlijk": "2026-11-21", "opvolging_afgestemd_met": ["bt-1"]}, False),
        ({}, False),
    ],
)
def test_an_answer_is_late_after_its_day(changes: dict[str, Answer], late: bool) -> None:
    whole = corpus(repo(case("", **{"urgentie": "ad-hoc", **changes})))
    assert is_late(whole.case_by_id["2026-001"], TODAY) is late
    assert not is_late(whole.case_by_id["2026-001"], date(2026, 11, 1))
