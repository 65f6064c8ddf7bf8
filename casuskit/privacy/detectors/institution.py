"""Names of institutions, schools, practices and employers."""

from collections.abc import Iterator

from casuskit.privacy.match import Match
from casuskit.privacy.names.people import found_in


def find(text: str) -> Iterator[Match]:
    """Every name of an institution."""
    return (match for match in found_in(text) if match.kind == "INSTITUTION")
