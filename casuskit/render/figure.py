"""A picture that stands in a document beside its numbers."""

from collections.abc import Mapping
from typing import NamedTuple


class Figure(NamedTuple):
    """A picture as SVG, with the words for who does not see it."""

    svg: str
    told: str


NO_FIGURES: Mapping[str, Figure] = {}
"""By the heading under which their table stands: none."""
