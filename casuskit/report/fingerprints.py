"""Names for findings that stay the same when lines move, so that a forge can follow them."""

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator
from hashlib import sha256

from casuskit.report.report import Placed


def fingerprints(placed: Iterable[Placed]) -> tuple[str, ...]:
    """One for each finding, in order: of path, rule, and its number among that rule's in the file.

    No value and no message goes in: what is found may be personal, and a hash can be guessed.
    """
    keys = [(each.path, each.finding.rule) for each in placed]
    numbers = numbered(keys)
    return tuple(digest(*key, str(number)) for key, number in zip(keys, numbers, strict=True))


def numbered(keys: Iterable[Hashable]) -> Iterator[int]:
    """For each key how manieth it is of its like, from 1."""
    seen: Counter[Hashable] = Counter()
    for key in keys:
        seen[key] += 1
        yield seen[key]


def digest(*parts: str) -> str:
    """A name of fixed length for some texts, none of which is personal."""
    return sha256("\0".join(parts).encode("utf-8", "surrogateescape")).hexdigest()
