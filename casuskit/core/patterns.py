"""Which regular expressions of a team's own method cost little time, whatever text they meet.

A pattern is tried in every way in which it could fit, so those ways are counted: they multiply
where repeats stand beside or within each other. One repeat without an end is allowed.
"""

import re
from re import _constants as kinds  # type: ignore[attr-defined]  # what takes a pattern apart
from re import _parser as parser  # type: ignore[attr-defined]  # has no public name
from typing import Any, NamedTuple

_WAYS, _WAYS_BESIDE_ENDLESS = 10_000, 16
_WIDEST = 200  # of a pattern that is tried at every place in a text
_MOST_OF_A_GROUP = 20
_REPEATS = (kinds.MAX_REPEAT, kinds.MIN_REPEAT, kinds.POSSESSIVE_REPEAT)
_CERTAIN = (kinds.LITERAL, kinds.NOT_LITERAL, kinds.ANY, kinds.IN, kinds.AT)
_STARTS = (kinds.AT_BEGINNING, kinds.AT_BEGINNING_STRING)


class _Cost(NamedTuple):
    """In how many ways a part can fit, and how many repeats without an end are in it."""

    ways: int = 1
    endless: int = 0

    def beside(self, other: "_Cost") -> "_Cost":
        return _Cost(self.ways * other.ways, self.endless + other.endless)


_ONE, _TOO_MUCH = _Cost(), _Cost(_WAYS + 1, 2)


def is_quick(pattern: str) -> bool:
    """Whether a pattern can be tried on any text in little time; false for what is no pattern."""
    try:
        parts = parser.parse(pattern)
        cost, width = _in_sequence(parts), parts.getwidth()[1]
    except (re.error, RecursionError, OverflowError):
        return False
    if not _is_anchored(parts):
        return cost == _ONE and width <= _WIDEST
    return cost.ways <= (_WAYS, _WAYS_BESIDE_ENDLESS, 0)[min(cost.endless, 2)]


def _is_anchored(parts: Any) -> bool:
    """Whether a pattern is tried at the beginning of a text alone."""
    first = parts[0] if len(parts) else (None, None)
    return first[0] is kinds.AT and first[1] in _STARTS and not parts.state.flags & re.MULTILINE


def _in_sequence(parts: Any) -> _Cost:
    cost = _ONE
    for kind, argument in parts:
        cost = cost.beside(_of(kind, argument))
    return cost


def _of(kind: Any, argument: Any) -> _Cost:
    """The cost of a part; too much for what is not counted here, such as looking back."""
    if kind in _CERTAIN:
        return _ONE
    if kind is kinds.SUBPATTERN:
        return _in_sequence(argument[3])
    if kind is kinds.BRANCH:
        each = [_in_sequence(part) for part in argument[1]]
        return _Cost(sum(one.ways for one in each), sum(one.endless for one in each))
    return _repeated(*argument) if kind in _REPEATS else _TOO_MUCH


def _repeated(least: Any, most: Any, parts: Any) -> _Cost:
    inside = _in_sequence(parts)
    if most == kinds.MAXREPEAT:
        return _Cost(1, 1) if inside == _ONE else _TOO_MUCH
    if inside == _ONE:
        return _Cost(int(most) - int(least) + 1)
    if inside.endless or most > _MOST_OF_A_GROUP:
        return _TOO_MUCH
    return _Cost(sum(inside.ways**times for times in range(int(least), int(most) + 1)))
