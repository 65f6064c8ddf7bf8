"""Small numbers: none leaves the team, and none can be worked out from what does."""

from collections import defaultdict
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casuskit.privacy.small_numbers import LEAST, may_be_told, published

COUNTS = st.lists(st.integers(0, 60), max_size=9)


def test_numbers_from_five_on_are_all_told() -> None:
    assert published((5, 12, 31)) == (5, 12, 31)
    assert published(()) == ()


def test_a_small_number_is_never_hidden_alone() -> None:
    assert published((12, 31, 4)) == (12, None, None)
    assert published((12, 31, 0)) == (12, None, None)
    assert published((4, 31)) == (None, None)


def test_small_numbers_that_cover_one_another_need_no_other() -> None:
    assert published((20, 15, 2, 3, 0)) == (20, 15, None, None, None)


def test_no_more_is_hidden_than_leaves_room_for_four_small_numbers() -> None:
    assert published((20, 4, 0)) == (20, None, None)
    assert published((20, 3, 0)) == (None, None, None)
    assert published((40, 5, 4)) == (40, None, None)
    assert published((40, 5, 3)) == (None, None, None)


def test_what_covers_is_chosen_by_its_place_and_not_by_its_size() -> None:
    assert published((40, 9, 3)) == (40, None, None)
    assert published((9, 40, 3)) == (9, None, None)


@given(COUNTS)
def test_what_is_told_is_true_and_never_below_five(counts: list[int]) -> None:
    told = published(counts)
    assert len(told) == len(counts)
    assert all(each is None or each == own >= LEAST for each, own in zip(told, counts, strict=True))


@given(COUNTS)
def test_nothing_is_hidden_without_a_small_number(counts: list[int]) -> None:
    assert (None in published(counts)) == (not all(map(may_be_told, counts)))


def tables(cells: int, total: int) -> Iterator[tuple[int, ...]]:
    """Every way to divide a total over so many cells."""
    if cells == 1:
        yield (total,)
        return
    for first in range(total + 1):
        yield from ((first, *others) for others in tables(cells - 1, total - first))


@pytest.mark.parametrize(("cells", "largest"), [(2, 40), (3, 30), (4, 24), (5, 18)])
def test_who_knows_the_total_and_how_we_choose_works_out_no_small_number(
    cells: int, largest: int
) -> None:
    """An attacker tries every table that would be published in the same way."""
    for total in range(LEAST, largest + 1):
        alike: dict[tuple[int | None, ...], list[tuple[int, ...]]] = defaultdict(list)
        for table in tables(cells, total):
            alike[published(table)].append(table)
        for told, possible in alike.items():
            for at in (at for at, each in enumerate(told) if each is None):
                small = {table[at] for table in possible if not may_be_told(table[at])}
                assert not small or len(small) >= LEAST - 1
