"""The score of a case: which kinds of indirect data it holds, and the least change that helps.

A heuristic after `domain.md` 5.2, no legal norm and no chance: points are counted, not weighed.
"""

from collections.abc import Iterator, Mapping
from itertools import combinations
from typing import Literal, NamedTuple

from casuskit.core.text import Span

Trait = Literal[
    "age-group", "age", "place", "village", "occupation", "condition", "family", "origin", "date",
    "institution", "quotation",
]  # fmt: skip
"""A kind of indirect data; `age` holds dates and years of birth as well."""

_COARSER: Mapping[Trait, Trait] = {"age": "age-group", "village": "place"}
"""What is left of a trait when it is made coarser; of each pair only the finer one counts."""

_TOGETHER = (
    frozenset({"birth-date", "postcode"}),
    frozenset({"condition", "village"}),
    frozenset({"only-occupation", "place"}),
)
"""What is always too much, whatever the points."""

_EASE: tuple[Trait, ...] = (
    "date", "age", "village", "institution", "quotation", "occupation", "family", "origin",
    "condition", "place", "age-group",
)  # fmt: skip
"""The traits in the order in which a text can best do without them."""


class Traits(NamedTuple):
    """Where each trait stands for which there is no detector.

    `only_occupation` says that a work is named of which a place has one.
    """

    spans: Mapping[Trait, tuple[Span, ...]]
    only_occupation: bool


class Change(NamedTuple):
    """Something to do: leave a trait out, or write it less exactly."""

    trait: Trait
    coarser: bool


class Marks(NamedTuple):
    """What a case holds: its traits, and the facts that count double with others.

    `facts` may hold `birth-date`, `postcode` and `only-occupation`.
    """

    traits: frozenset[Trait]
    facts: frozenset[str]


def points(marks: Marks, worth: Mapping[str, int]) -> int:
    """The sum of what each trait is worth; a finer trait replaces a coarser one."""
    return sum(worth[trait] for trait in counted(marks.traits))


def counted(traits: frozenset[Trait]) -> frozenset[Trait]:
    """The traits that count: no age group beside an age, no town beside a village."""
    return traits - {_COARSER[trait] for trait in traits if trait in _COARSER}


def certain(marks: Marks) -> frozenset[str]:
    """Two things that point to one person by themselves; nothing when there are none."""
    held = marks.traits | marks.facts | ({"place"} if "village" in marks.traits else set())
    return next((pair for pair in _TOGETHER if pair <= held), frozenset())


def least(marks: Marks, worth: Mapping[str, int], limit: int) -> tuple[Change, ...]:
    """The fewest changes that bring the sum below a limit and break what is certain.

    Of equally many those that lose the fewest points, and then those that a text misses least.
    """
    changes = sorted(_changes(marks.traits), key=lambda each: _EASE.index(each.trait))
    for size in range(len(changes) + 1):
        fitting = [
            (-points(left, worth), at, chosen)
            for at, chosen in enumerate(combinations(changes, size))
            if len({each.trait for each in chosen}) == size
            and points(left := after(marks, chosen), worth) < limit
            and not certain(left)
        ]
        if fitting:
            return min(fitting)[2]
    return ()


def after(marks: Marks, changes: tuple[Change, ...]) -> Marks:
    """What is left when the changes have been made."""
    gone = {each.trait for each in changes}
    coarser = {_COARSER[each.trait] for each in changes if each.coarser}
    facts = set(marks.facts)
    if "age" in gone:
        facts.discard("birth-date")
    if "village" in gone:
        facts.discard("postcode")
    if "occupation" in gone:
        facts.discard("only-occupation")
    return Marks((marks.traits - gone) | coarser, frozenset(facts))


def _changes(traits: frozenset[Trait]) -> Iterator[Change]:
    for trait in counted(traits):
        yield Change(trait, coarser=False)
        if trait in _COARSER:
            yield Change(trait, coarser=True)
