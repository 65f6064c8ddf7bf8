"""Paths that casuskit gives itself: years, days and numbers, in which nobody can be named."""

import re

_OURS = (
    r"casus\.yaml|casussen/(?:[0-9]{4}/)?[0-9]{4}-[0-9]{3}\.md"
    r"|bijeenkomsten/[0-9]{4}-[0-9]{2}-[0-9]{2}/(?:bijeenkomst|[0-9]{4}-[0-9]{3})\.md"
)


def is_ours(path: str) -> bool:
    """Whether a path from the root of a repository is one that we gave."""
    return re.fullmatch(_OURS, path) is not None
