"""Names for findings that stay the same when lines move, so that a forge can follow them."""

from collections import Counter
from collections.abc import Iterable
from hashlib import sha256

from casuskit.report.report import Placed


def fingerprints(placed: Iterable[Placed]) -> tuple[str, ...]:
    """One for each finding, in order: of path, rule, and its number among that rule's in the file.

    No value and no message goes in: what is found may be personal, and a hash can be guessed.
    """
    seen: Counter[tuple[str, str]] = Counter()
    names = []
    for each in placed:
        key = (each.path, each.finding.rule)
        seen[key] += 1
        names.append(_digest(*key, str(seen[key])))
    return tuple(names)


def _digest(*parts: str) -> str:
    return sha256("\0".join(parts).encode("utf-8", "surrogateescape")).hexdigest()
