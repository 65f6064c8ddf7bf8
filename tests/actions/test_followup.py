"""What was agreed and is still to be done: what is due first comes first."""

from datetime import date

import pytest

from casuskit.actions.followup import (
    Action,
    Choice,
    action_id,
    actions,
    chosen,
    doer,
    find,
    open_actions,
)
from casuskit.core.corpus import Corpus
from casuskit.core.errors import CasusError
from tests.builders import Files, case, corpus, meeting, record, repo

TODAY = date(2026, 11, 22)


def tasks(*lines: str) -> str:
    return "\n## Vervolgacties\n\n" + "\n".join(lines) + "\n"


def with_tasks(*lines: str) -> Corpus:
    return corpus(repo(case(), meeting(), record(tasks(*lines))))


def named(whole: Corpus) -> list[str]:
    return [each.task.what for each in open_actions(whole)]


def test_the_first_due_comes_first_and_without_a_date_last() -> None:
    whole = with_tasks(
        "- [ ] zonder datum @bt-2",
        "- [ ] laat 📅 2027-01-01",
        "- [ ] vroeg uiterlijk 2026-11-01",
        "- [ ] dan 📅 2026-12-16",
    )
    assert named(whole) == ["vroeg", "dan", "laat", "zonder datum"]


def test_on_one_day_the_order_is_that_of_the_cases_and_then_of_the_files() -> None:
    def part(number: int, *lines: str) -> Files:
        return record(tasks(*lines), casus=f"2026-00{number}")

    whole = corpus(
        repo(
            part(2, "- [ ] c 📅 2026-12-16", "- [ ] d 📅 2026-12-16"),
            part(1, "- [ ] b 📅 2026-12-16", "- [ ] a 📅 2026-12-16"),
        )
    )
    assert named(whole) == ["b", "a", "c", "d"]


def test_what_is_done_is_no_longer_open() -> None:
    whole = with_tasks("- [x] gedaan 📅 2026-11-01 ✅ 2026-11-01", "- [X] ook", "- [ ] nog niet")
    assert named(whole) == ["nog niet"]
    assert len(actions(whole)) == 3


def test_an_action_knows_the_record_it_was_agreed_in() -> None:
    [action] = actions(with_tasks("- [ ] iets"))
    assert (action.record.case_id, action.record.meeting_day) == ("2026-001", date(2026, 10, 22))


@pytest.mark.parametrize(
    ("line", "overdue"),
    [
        ("- [ ] gisteren 📅 2026-11-21", True),
        ("- [ ] vandaag 📅 2026-11-22", False),
        ("- [ ] morgen 📅 2026-11-23", False),
        ("- [ ] zonder datum", False),
        ("- [ ] dag die niet bestaat 📅 2026-11-31", False),
        ("- [x] gedaan 📅 2026-11-21", False),
    ],
)
def test_an_action_is_overdue_from_the_day_after(line: str, overdue: bool) -> None:
    [action] = actions(with_tasks(line))
    assert action.overdue_on(TODAY) is overdue


# What an action is called


def discussed_twice(first: str, second: str) -> Corpus:
    return corpus(
        repo(
            case(),
            meeting(),
            meeting(bijeenkomst="2026-11-05"),
            record(tasks(*first.split("|"))),
            record(tasks(*second.split("|")), bijeenkomst="2026-11-05"),
        )
    )


def names(whole: Corpus) -> list[str]:
    return [action_id(whole, each) for each in actions(whole)]


def test_an_action_is_called_by_its_case_and_its_place_in_the_record() -> None:
    whole = with_tasks("- [ ] een", "- [x] twee", "- [ ] drie")
    assert names(whole) == ["2026-001/1", "2026-001/2", "2026-001/3"]


def test_with_more_records_the_meeting_is_named_too() -> None:
    whole = discussed_twice("- [ ] een", "- [ ] twee")
    assert names(whole) == ["2026-001@2026-10-22/1", "2026-001@2026-11-05/1"]


def test_a_record_without_actions_makes_no_name_longer() -> None:
    assert names(discussed_twice("geen acties", "- [ ] een")) == ["2026-001/1"]


@pytest.mark.parametrize(
    ("asked", "what"),
    [
        ("2026-001@2026-10-22/1", "een"),
        ("2026-001@2026-11-05/1", "twee"),
        ("2026-001/2", "drie"),
        (" 2026-001@2026-11-05/2 ", "drie"),
    ],
)
def test_an_action_is_found_by_its_name(asked: str, what: str) -> None:
    whole = discussed_twice("- [ ] een", "- [ ] twee|- [x] drie")
    assert find(whole, asked).task.what == what


@pytest.mark.parametrize("asked", ["", "2026-001", "2026-001/0", "2026-001/3", "2026-002/1", "1"])
def test_a_name_that_no_action_has_is_told(asked: str) -> None:
    with pytest.raises(CasusError, match=rf"There is no action `{asked}`\."):
        find(with_tasks("- [ ] een", "- [ ] twee"), asked)


def test_a_slip_in_a_name_gets_the_nearest_one() -> None:
    with pytest.raises(CasusError, match="`2026-001/1`"):
        find(with_tasks("- [ ] een"), "2026-01/1")


def test_a_name_for_more_actions_is_told_with_the_choice() -> None:
    whole = discussed_twice("- [ ] een", "- [ ] twee")
    with pytest.raises(CasusError, match=r"2026-001@2026-10-22/1 .*, 2026-001@2026-11-05/1 "):
        find(whole, "2026-001/1")


# Which are asked for

LINES = (
    "- [ ] laat @bt-2 📅 2026-11-21",
    "- [ ] vandaag @ha-1 (akkoord) 📅 2026-11-22",
    "- [ ] morgen @bt-2 📅 2026-11-23",
    "- [ ] zonder dag @bt-1 (akkoord)",
    "- [ ] van niemand 📅 2026-12-24",
    "- [x] klaar @bt-2 📅 2026-11-01 ✅ 2026-11-01",
)


@pytest.mark.parametrize(
    ("choice", "found"),
    [
        (Choice(), "laat vandaag morgen van niemand zonder dag"),
        (Choice(done=True), "laat vandaag morgen van niemand zonder dag klaar"),
        (Choice(who="bt-2"), "laat morgen van niemand"),
        (Choice(who="bt-2", done=True), "laat morgen van niemand klaar"),
        (Choice(who="poh-1"), ""),
        (Choice(team="buurtteam"), "laat morgen van niemand zonder dag"),
        (Choice(team="gezondheidscentrum"), "vandaag"),
        (Choice(team="gezondheidscentrum", who="bt-2"), ""),
        (Choice(case="2026-001"), "laat vandaag morgen van niemand zonder dag"),
        (Choice(case="2026-002"), ""),
        (Choice(overdue=True), "laat"),
        (Choice(overdue=True, done=True), "laat"),
        (Choice(within=0), "laat vandaag"),
        (Choice(within=1), "laat vandaag morgen"),
        (Choice(within=32, done=True), "laat vandaag morgen van niemand"),
        (Choice(within=9999), "laat vandaag morgen van niemand"),
    ],
)
def test_only_what_is_asked_for_is_found(choice: Choice, found: str) -> None:
    assert " ".join(each.task.what for each in chosen(with_tasks(*LINES), choice)) == found


@pytest.mark.parametrize(
    ("line", "who"),
    [("- [ ] een @ha-1 (akkoord)", "ha-1"), ("- [ ] een", "bt-2"), ("- [ ] een @weg-1", "weg-1")],
)
def test_without_an_owner_the_presenter_acts(line: str, who: str) -> None:
    whole = with_tasks(line)
    assert doer(whole, open_actions(whole)[0]) == who


def test_without_owner_and_case_nobody_acts() -> None:
    whole = corpus(repo(meeting(), record(tasks("- [ ] een"))))
    [action] = actions(whole)
    assert isinstance(action, Action)
    assert doer(whole, action) == ""
