"""The score: what counts, what is always too much, and the least change that helps."""

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casuskit.core.settings import settings
from casuskit.privacy.indirect.score import Change, Marks, Trait, after, certain, least, points

WORTH = settings(None).recognisability.points
LIMIT = settings(None).recognisability.warning_from
FACTS = ("birth-date", "postcode", "only-occupation")


def marks(*traits: Trait, facts: tuple[str, ...] = ()) -> Marks:
    return Marks(frozenset(traits), frozenset(facts))


def test_every_trait_has_points() -> None:
    assert set(WORTH) == set(get_args(Trait))


@pytest.mark.parametrize(
    ("held", "sum_of_points"),
    [
        (marks(), 0),
        (marks("age-group"), 1),
        (marks("age", "age-group"), 2),
        (marks("village", "place"), 2),
        (marks("age", "village", "condition"), 6),
    ],
)
def test_of_a_pair_only_the_finer_counts(held: Marks, sum_of_points: int) -> None:
    assert points(held, WORTH) == sum_of_points


@pytest.mark.parametrize(
    ("held", "pair"),
    [
        (marks("condition", "place"), set()),
        (marks("age", "village", facts=("birth-date",)), set()),
        (marks("condition", "village"), {"condition", "village"}),
        (marks("age", "village", facts=("birth-date", "postcode")), {"birth-date", "postcode"}),
        (marks("occupation", "village", facts=("only-occupation",)), {"only-occupation", "place"}),
    ],
)
def test_some_pairs_are_enough(held: Marks, pair: set[str]) -> None:
    assert certain(held) == pair


@pytest.mark.parametrize(
    ("held", "changes"),
    [
        (marks("age", "family", "date"), (Change("date", coarser=False),)),
        (marks("age", "village"), (Change("age", coarser=True),)),
        (marks("condition", "village"), (Change("village", coarser=True),)),
        (
            marks("occupation", "village", facts=("only-occupation",)),
            (Change("occupation", coarser=False),),
        ),
    ],
)
def test_the_least_change_is_the_one_that_loses_least(
    held: Marks, changes: tuple[Change, ...]
) -> None:
    assert least(held, WORTH, LIMIT) == changes


@given(st.sets(st.sampled_from(get_args(Trait))), st.sets(st.sampled_from(FACTS)))
def test_the_changes_always_bring_it_below_the_limit(traits: set[Trait], facts: set[str]) -> None:
    owners = {"birth-date": "age", "postcode": "village", "only-occupation": "occupation"}
    held = Marks(frozenset(traits), frozenset(each for each in facts if owners[each] in traits))
    left = after(held, least(held, WORTH, LIMIT))
    assert points(left, WORTH) < LIMIT
    assert not certain(left)
