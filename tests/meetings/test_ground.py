"""A case is discussed, written down and published as long as it has a ground for each."""

from datetime import date

import pytest

from casuskit.core.records import Case
from casuskit.meetings.ground import Use, beyond_consent, lost, why_not_discussed, why_not_shown
from tests.builders import TODAY, Answer, case, corpus, repo

CONSENT: dict[str, Answer] = {
    "grondslag": "toestemming",
    "toestemming_op": "2026-08-01",
    "toestemming_vorm": "mondeling",
    "toestemming_door": "cliënt",
}
HAS_GROUND: list[dict[str, Answer]] = [
    {},
    {"bewaren_tot": "2026-11-22"},
    {"toestemming_ingetrokken_op": "2026-11-01"},  # an anonymous case leans on no consent
    {"toestemming_geweigerd_op": "2026-11-01"},
    CONSENT,
    {**CONSENT, "toestemming_tot": "2026-11-22"},
    {**CONSENT, "toestemming_ingetrokken_op": "2026-11-23"},
    {**CONSENT, "toestemming_geweigerd_op": "2026-07-01"},  # and given after that
    {**CONSENT, "toestemming_ingetrokken_op": ""},
]
LOST: list[dict[str, Answer]] = [
    {"bewaren_tot": "2026-11-21"},
    {**CONSENT, "bewaren_tot": "2026-11-21"},
    {**CONSENT, "toestemming_tot": "2026-11-21"},
    {**CONSENT, "toestemming_ingetrokken_op": "2026-11-22"},
    {**CONSENT, "toestemming_ingetrokken_op": "22 november"},  # better none than too much
    {**CONSENT, "toestemming_geweigerd_op": "2026-11-22"},
    {**CONSENT, "toestemming_geweigerd_op": "gisteren"},
    {"grondslag": "toestemming", "toestemming_geweigerd_op": "2026-11-22"},
    {"grondslag": None, "toestemming_ingetrokken_op": "2026-11-22"},
]


def one(changes: dict[str, Answer]) -> Case:
    return corpus(repo(case("", **changes))).case_by_id["2026-001"]


@pytest.mark.parametrize("changes", HAS_GROUND)
def test_a_case_with_a_ground_is_discussed_and_shown(changes: dict[str, Answer]) -> None:
    found = one(changes)
    assert (lost(found, TODAY), why_not_shown(found, TODAY)) == ("", "")
    assert why_not_discussed(found, TODAY) == ""


@pytest.mark.parametrize("changes", LOST)
def test_a_case_without_ground_is_neither_discussed_nor_shown(changes: dict[str, Answer]) -> None:
    found = one(changes)
    assert lost(found, TODAY)
    assert why_not_shown(found, TODAY)
    assert why_not_discussed(found, TODAY)


@pytest.mark.parametrize("changes", [{"grondslag": None}, {**CONSENT, "toestemming_door": None}])
def test_what_is_not_filled_in_yet_is_not_lost_and_not_shown_either(
    changes: dict[str, Answer],
) -> None:
    assert lost(one(changes), TODAY) == ""
    assert why_not_shown(one(changes), TODAY)


def test_the_day_of_the_meeting_counts() -> None:
    found = one({**CONSENT, "toestemming_tot": "2026-12-01"})
    assert why_not_discussed(found, date(2026, 12, 1)) == ""
    assert why_not_discussed(found, date(2026, 12, 2))


@pytest.mark.parametrize("use", Use)
def test_consent_goes_no_further_than_what_it_was_given_for(use: Use) -> None:
    others: list[str] = [each.value for each in Use if each is not use]
    assert beyond_consent(one({**CONSENT, "toestemming_voor": others}), use)
    assert beyond_consent(one({**CONSENT, "toestemming_voor": [use.value]}), use) == ""
    assert beyond_consent(one({"toestemming_voor": others}), use) == ""
