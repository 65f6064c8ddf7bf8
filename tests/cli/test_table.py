"""A table fits its terminal, whatever signs stand in it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casuskit.cli.table import columns, table


@pytest.mark.parametrize(
    ("text", "wide"),
    [("", 0), ("abc", 3), ("é", 1), ("e\u0301", 1), ("漢字", 4), ("📅", 2), ("✅\ufe0f", 2)],
)
def test_a_sign_takes_the_columns_that_a_terminal_gives_it(text: str, wide: int) -> None:
    assert columns(text) == wide


def test_columns_stand_below_each_other() -> None:
    assert table(("a", "bb"), [("漢", "x"), ("abc", "")]) == "a    bb\n---  --\n漢   x\nabc\n"


def test_a_long_last_text_goes_on_below_itself() -> None:
    made = table(("nr", "wat"), [("1", "een twee drie vier vijf zes"), ("2", "zeven")], 29)
    assert made.splitlines()[2:] == ["1   een twee drie vier vijf", "    zes", "2   zeven"]


def test_without_a_terminal_a_row_stays_on_one_line() -> None:
    assert len(table(("nr", "wat"), [("1", "lang " * 100)]).splitlines()) == 3


@given(st.lists(st.tuples(st.text("ab 漢é"), st.text("ab 漢é")), max_size=5), st.integers(0, 90))
def test_wrapping_loses_no_word(rows: list[tuple[str, str]], width: int) -> None:
    words = [word for row in rows for cell in row for word in cell.split()]
    assert table(("a", "b"), rows, width).split()[4:] == words
