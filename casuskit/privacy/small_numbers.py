"""Small numbers: which counts may leave the team without anybody working out one below five.

Whoever knows a total can work out the one number that is missing from it, and whoever knows how we
choose can work out more. So further numbers are hidden until at each hidden place at least four of
the five small numbers could stand, also for somebody who has read this module.
"""

from collections.abc import Sequence

LEAST = 5
_LARGEST_SMALL = LEAST - 1


def may_be_told(count: int) -> bool:
    """Whether a number is large enough to be told by itself."""
    return count >= LEAST


def published(counts: Sequence[int]) -> tuple[int | None, ...]:
    """The parts of a total that is told itself, without those that are hidden.

    To cover small numbers others go as well, from the last on, however large: to choose them by
    their size would tell something of it.
    """
    hidden = {at for at, count in enumerate(counts) if not may_be_told(count)}
    small = len(hidden)
    for at in reversed(range(len(counts))):
        if not hidden or _is_safe(sum(counts[each] for each in hidden), len(hidden), small):
            break
        hidden.add(at)
    return tuple(None if at in hidden else count for at, count in enumerate(counts))


def _is_safe(together: int, hidden: int, small: int) -> bool:
    """Whether the sum of what is hidden leaves open how it is made up."""
    if hidden == small:
        return _LARGEST_SMALL <= together <= _LARGEST_SMALL * (hidden - 1)
    return together >= LEAST + _LARGEST_SMALL
