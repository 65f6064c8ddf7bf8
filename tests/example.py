"""The repository in `examples/`, read once for all tests that look at it."""

from datetime import date
from functools import cache
from pathlib import Path

from casuskit.core.corpus import Corpus
from casuskit.core.records import Meeting
from casuskit.io.repository import Repository, load
from tests.builders import TODAY

ROOT = Path(__file__).parent.parent
EXAMPLES = ROOT / "examples"
HELD = date(2026, 10, 22)
COMING = date(2026, 12, 3)


@cache
def example() -> Corpus:
    """All of the example on the day that its dates are made for."""
    return load(Repository(EXAMPLES), TODAY)


def meeting(day: date) -> Meeting:
    """The meeting of the example on a day."""
    return example().meeting_by_day[day]
