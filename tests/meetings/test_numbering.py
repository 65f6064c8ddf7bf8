"""Case numbers are given out once, in order, by year."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casuskit.core.errors import CasusError
from casuskit.meetings.numbering import LAST, full_id, next_id


@pytest.mark.parametrize(
    ("taken", "expected"),
    [
        ([], "2026-001"),
        (["2026-001"], "2026-002"),
        (["2026-003.md", "2026-001"], "2026-004"),
        (["2025-900", "2027-005"], "2026-001"),
        (["2026-009", "2026-010.md"], "2026-011"),
        (["2026-0012", "2026-12", "README.md", "2026-005.md.bak", "x2026-007"], "2026-001"),
    ],
)
def test_the_next_number_follows_the_highest_of_its_year(taken: list[str], expected: str) -> None:
    assert next_id(2026, taken) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2026-001", "2026-001"),
        ("2026-1", "2026-001"),
        ("2025-12", "2025-012"),
        ("7", "2026-007"),
        ("007", "2026-007"),
        ("2026-0012", "2026-0012"),
        ("26-1", "26-1"),
        ("Een titel", "Een titel"),
        ("", ""),
    ],
)
def test_a_number_in_short_is_that_of_the_year(written: str, expected: str) -> None:
    assert full_id(written, 2026) == expected


def test_a_number_that_fell_free_is_not_given_out_again() -> None:
    assert next_id(2026, ["2026-001", "2026-003"]) == "2026-004"


def test_after_the_last_number_of_a_year_there_is_none() -> None:
    assert next_id(2026, [f"2026-{LAST - 1}"]) == f"2026-{LAST}"
    with pytest.raises(CasusError, match="2026"):
        next_id(2026, [f"2026-{LAST}"])


@given(st.lists(st.integers(1, LAST - 1).map("2026-{:03}".format)))
def test_a_number_is_never_given_out_twice(taken: list[str]) -> None:
    assert next_id(2026, taken) not in taken
