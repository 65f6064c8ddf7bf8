"""The score: what counts, what is always too much, and the least change that helps."""

from itertools import combinations
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
        (marks("occupation", facts=("only-occupation",)), set()),
        (marks(facts=("birth-date", "postcode")), {"birth-date", "postcode"}),
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


def test_of_two_that_weigh_as_much_a_text_does_without_the_easiest_first() -> None:
    ease: tuple[Trait, ...] = (
        "date", "age", "institution", "quotation", "occupation", "family", "origin", "condition",
        "place", "age-group",
    )  # fmt: skip
    for first, other in combinations(ease, 2):
        if (first, other) != ("age", "age-group"):
            (change,) = least(marks(first, other), dict.fromkeys(get_args(Trait), 1), 2)
            assert change.trait == first
    (change,) = least(marks("village", "institution"), dict.fromkeys(get_args(Trait), 1), 2)
    assert change == Change("village", coarser=False)


def test_any_four_traits_are_brought_below_the_limit() -> None:
    for traits in combinations(get_args(Trait), 4):
        held = marks(*traits)
        left = after(held, least(held, WORTH, LIMIT))
        assert points(left, WORTH) < LIMIT
        assert not certain(left)


def test_what_a_change_takes_away_takes_its_facts_along() -> None:
    held = marks("age", "village", "occupation", "place", facts=FACTS)
    gone = [
        after(held, (Change(trait, coarser=False),)).facts
        for trait in ("age", "village", "occupation")
    ]
    assert gone == [set(FACTS) - {fact} for fact in FACTS]
    assert after(held, (Change("age", coarser=True),)).traits == {
        "age-group", "village", "occupation", "place",
    }  # fmt: skip


def test_without_anything_held_there_is_nothing_to_change() -> None:
    assert least(marks(), WORTH, LIMIT) == ()
    assert least(marks("place"), {"place": 0}, 0) == ()


@given(st.sets(st.sampled_from(get_args(Trait))), st.sets(st.sampled_from(FACTS)))
def test_the_changes_always_bring_it_below_the_limit(traits: set[Trait], facts: set[str]) -> None:
    owners = {"birth-date": "age", "postcode": "village", "only-occupation": "occupation"}
    held = Marks(frozenset(traits), frozenset(each for each in facts if owners[each] in traits))
    left = after(held, least(held, WORTH, LIMIT))
    assert points(left, WORTH) < LIMIT
    assert not certain(left)
