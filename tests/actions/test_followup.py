"""What was agreed and is still to be done: what is due first comes first."""

from datetime import date

import pytest

from casuskit.actions.followup import actions, open_actions
from casuskit.core.corpus import Corpus
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
