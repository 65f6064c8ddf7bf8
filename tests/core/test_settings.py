"""The settings: defaults for what is absent or misshapen, and who is what on which day."""

from datetime import date

import pytest

from casuskit.core.decoding import decode
from casuskit.core.documents import parse
from casuskit.core.findings import Severity
from casuskit.core.settings import Member, Settings, Team, settings
from casuskit.core.text import Source
from tests.builders import TEAM

DAY = date(2026, 10, 31)
BEFORE, AFTER = date(2026, 10, 30), date(2026, 11, 1)


def read(text: str) -> Settings:
    return settings(parse(*decode("casus.yaml", text.encode())))


def a_team(contact: str = "bt-1", until: date | None = None, successor: str = "") -> Team:
    return Team("buurtteam", "Buurtteam", "buurtteam", contact, until, successor)


def a_member(until: date | None) -> Member:
    return Member("bt-1", "sociaal werker", "buurtteam", "sociaal", "", None, False, None, until)


def test_without_a_file_everything_has_its_default() -> None:
    value = settings(None)
    cycle = value.cycle
    assert (value.document, value.language, value.teams, value.members) == (None, "nl", {}, {})
    assert (cycle.weeks, cycle.minutes, cycle.retention_months) == (6, 90, 12)
    assert (cycle.first_meeting, cycle.public) == (None, False)


@pytest.mark.parametrize("written", ["", "[]", "{}", "tekst", "12", "overleg: [", "overleg: ja"])
def test_a_file_that_holds_no_settings_gives_defaults(written: str) -> None:
    value = read(written)
    assert (value.language, value.cycle.weeks, value.teams) == ("nl", 6, {})


@pytest.mark.parametrize("section", ["teams", "leden", "regels", "toegestaan", "overleg"])
@pytest.mark.parametrize("written", ["", "[]", "tekst", "12", "[a, b]", "{a: 1, b: []}"])
def test_a_misshapen_section_gives_empty_values(section: str, written: str) -> None:
    value = read(f"{section}: {written}\n")
    assert all(team.contact == "" and team.until is None for team in value.teams.values())
    assert all(each.function == "" and not each.facilitates for each in value.members.values())
    assert (value.severities, value.allowed, value.cycle.weeks) == ({}, {}, 6)


@pytest.mark.parametrize(
    "written", ["0", "-6", "27", "99999999999999999", "zes", "6.5", '"8"', "ja"]
)
def test_a_rhythm_that_cannot_be_gives_the_default(written: str) -> None:
    assert read(f"overleg: {{cyclus_weken: {written}}}\n").cycle.weeks == 6


def test_a_team_reads_its_settings() -> None:
    value = read(TEAM)
    assert value.cycle.first_meeting == date(2026, 9, 10)
    assert value.cycle.time == "13:00"
    assert list(value.teams) == ["gezondheidscentrum", "buurtteam"]
    assert value.teams["buurtteam"].name == "buurtteam"
    assert value.members["poh-1"].facilitates
    assert not value.members["ha-1"].facilitates
    assert value.members["bt-1"].introduced_on == date(2026, 1, 15)


@pytest.mark.parametrize(
    ("team", "contact"),
    [
        (a_team(), "bt-1"),
        (a_team(successor="bt-2"), "bt-1"),
        (a_team(until=AFTER, successor="bt-2"), "bt-1"),
        (a_team(until=DAY, successor="bt-2"), "bt-1"),
        (a_team(until=BEFORE, successor="bt-2"), "bt-2"),
        (a_team(until=BEFORE), ""),
        (a_team(contact=""), ""),
    ],
)
def test_the_successor_is_contact_person_from_the_day_after_the_last(
    team: Team, contact: str
) -> None:
    assert team.contact_on(DAY) == contact


@pytest.mark.parametrize(
    ("until", "active"), [(None, True), (AFTER, True), (DAY, True), (BEFORE, False)]
)
def test_a_member_takes_part_up_to_and_including_the_last_day(
    until: date | None, active: bool
) -> None:
    assert a_member(until).active_on(DAY) is active


def test_a_person_is_contact_person_once_for_any_number_of_teams() -> None:
    value = read(TEAM.replace("contactpersoon: poh-1", "contactpersoon: bt-1"))
    assert value.contacts_on(DAY) == ("bt-1",)


def test_contact_persons_come_in_the_order_of_the_teams() -> None:
    assert read(TEAM).contacts_on(DAY) == ("poh-1", "bt-1")


def test_a_team_without_contact_person_gives_none() -> None:
    assert read('teams: {buurtteam: {contactpersoon: ""}}\n').contacts_on(DAY) == ()


def test_a_member_is_shown_by_function_and_a_stranger_by_key() -> None:
    value = read(TEAM)
    assert (value.function("ha-1"), value.function("wv-1")) == ("huisarts", "wv-1")


def test_severities_hold_what_is_off_as_none_and_leave_unknown_words_out() -> None:
    text = "regels: {no-chair: uit, no-dissent: fout, no-learning: luid, overdue-action: [info]}\n"
    assert read(text).severities == {"no-chair": None, "no-dissent": Severity.ERROR}


def test_an_allowed_word_is_kept_with_its_reason() -> None:
    text = "toegestaan:\n- {woord: Katz, reden: naam van een test}\n- {reden: geen woord}\n- Katz\n"
    assert read(text).allowed == {"Katz": "naam van een test"}


def test_a_function_that_two_members_share_carries_the_key() -> None:
    text = TEAM.replace("functie: maatschappelijk werker", "functie: huisarts")
    found = settings(parse(Source("casus.yaml", text)))
    assert found.function("bt-2") == "huisarts (bt-2)"
    assert found.function("bt-1") == "buurtteammedewerker"


def test_the_limits_of_a_combination_have_defaults() -> None:
    value = read("taal: nl\n").recognisability
    assert (value.warning_from, value.error_from, value.points["village"]) == (4, 6, 2)


def test_the_limits_of_a_combination_are_those_of_the_team_within_bounds() -> None:
    text = (
        "herkenbaarheid: {waarschuwing_vanaf: 7, fout_vanaf: 0, punten: {datum: 0, plaats: -1}}\n"
    )
    value = read(text).recognisability
    assert (value.warning_from, value.error_from) == (7, 7)
    assert (value.points["date"], value.points["place"]) == (0, 1)
