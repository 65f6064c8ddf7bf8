"""The corpus: values that belong together, each in its order and found by its key."""

from datetime import date
from typing import Any

import pytest

from tests.builders import TODAY, case, corpus, meeting, record, repo

CASE = case()["casussen/2026-001.md"]
MEETING = meeting()["bijeenkomsten/2026-10-22/bijeenkomst.md"]
THREE = ("2026-001", "2026-002", "2026-003")


def test_cases_come_in_order_of_number_whatever_their_files() -> None:
    files = repo({"casussen/b.md": CASE.replace("2026-001", "2025-900")}, case())
    assert [each.id for each in corpus(files).cases] == ["2025-900", "2026-001"]


def test_of_two_cases_with_one_number_the_first_file_is_found() -> None:
    files = repo({"casussen/2026-001.md": CASE, "casussen/2026-001b.md": CASE})
    assert corpus(files).case_by_id["2026-001"].document.path == "casussen/2026-001.md"


def test_meetings_come_in_order_of_date_and_those_without_one_first() -> None:
    files = repo(*(meeting(bijeenkomst=day) for day in ("2026-12-03", "ooit", "2026-10-22")))
    found = [each.day for each in corpus(files).meetings]
    assert found == [None, date(2026, 10, 22), date(2026, 12, 3)]


def test_of_two_meetings_on_a_day_the_first_file_is_found() -> None:
    files = repo(meeting(), {"bijeenkomsten/2026-10-22b/bijeenkomst.md": MEETING})
    found = corpus(files).meeting_by_day[date(2026, 10, 22)]
    assert found.document.path == "bijeenkomsten/2026-10-22/bijeenkomst.md"


def test_records_of_a_meeting_come_in_the_order_of_its_agenda() -> None:
    agenda = ["2026-003", "2026-001"]
    files = repo(meeting(agenda=agenda), *(record(casus=number) for number in THREE))
    found = corpus(files).discussions_on(date(2026, 10, 22))
    assert [each.case_id for each in found] == ["2026-003", "2026-001", "2026-002"]


def test_records_of_a_day_without_meeting_come_in_order_of_number() -> None:
    files = repo(*(record(casus=number) for number in reversed(THREE)))
    found = corpus(files).discussions_on(date(2026, 10, 22))
    assert [each.case_id for each in found] == list(THREE)


def test_records_of_other_days_are_left_out() -> None:
    files = repo(meeting(), record(), record(bijeenkomst="2026-09-10"))
    assert len(corpus(files).discussions_on(date(2026, 10, 22))) == 1


def test_the_records_of_a_case_come_oldest_first() -> None:
    files = repo(case(), record(), record(bijeenkomst="2026-09-10"))
    found = corpus(files).discussions_by_case["2026-001"]
    assert [each.meeting_day for each in found] == [date(2026, 9, 10), date(2026, 10, 22)]


def days(*changes: dict[str, Any]) -> Any:
    return corpus(repo(*(meeting(**each) for each in changes)))


def test_held_meetings_come_newest_first_without_today_and_cancelled_ones() -> None:
    whole = days(
        {"bijeenkomst": "2026-09-10"},
        {"bijeenkomst": "2026-10-22"},
        {"bijeenkomst": "2026-10-29", "vervallen": "Ziekte"},
        {"bijeenkomst": "2026-11-22"},
        {"bijeenkomst": "2026-12-03"},
        {"bijeenkomst": "ooit"},
    )
    assert [each.day for each in whole.held(TODAY)] == [date(2026, 10, 22), date(2026, 9, 10)]


def test_coming_meetings_come_nearest_first_with_today_and_without_cancelled_ones() -> None:
    whole = days(
        {"bijeenkomst": "2027-01-14"},
        {"bijeenkomst": "2026-12-03"},
        {"bijeenkomst": "2026-12-10", "vervallen": "Kerst"},
        {"bijeenkomst": "2026-11-22"},
        {"bijeenkomst": "2026-10-22"},
    )
    assert [each.day for each in whole.coming()] == [TODAY, date(2026, 12, 3), date(2027, 1, 14)]


@pytest.mark.parametrize(
    ("number", "method"), [("2026-001", "kbz"), ("2026-002", None), ("2026-003", None), ("", None)]
)
def test_the_method_of_a_case_is_known_when_case_and_method_are(
    number: str, method: str | None
) -> None:
    found = corpus(repo(case(), case(casus="2026-002", methode="eigen"))).method_of(number)
    assert (found.key if found else None) == method


def test_a_record_is_judged_by_the_schema_of_its_case_s_method() -> None:
    files = repo(case(methode="omgekeerde-toets"), record(method="omgekeerde-toets"))
    whole = corpus(files)
    assert all(not whole.problems_of(each) for each in whole.documents)
    files = repo(case(methode="omgekeerde-toets"), record())  # with the answers of KBZ
    whole = corpus(files)
    codes = {each.code for document in whole.documents for each in whole.problems_of(document)}
    assert codes == {"unknown-key"}


def test_a_file_that_cannot_be_read_is_no_value() -> None:
    whole = corpus(repo({"casussen/2026-001.md": "---\ncasus: [\n---\n"}))
    assert (whole.cases, len(whole.documents)) == ((), 2)
