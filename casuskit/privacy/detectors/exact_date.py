"""Exact dates: a day, month and year of something that happened to somebody."""

from collections.abc import Iterator

from casuskit.core.findings import Severity
from casuskit.core.messages import N_
from casuskit.core.text import Span
from casuskit.privacy.dates import DATE
from casuskit.privacy.match import Match

_IS = N_("`{value}` is an exact date.")


def find(text: str) -> Iterator[Match]:
    """Every full date; which ones belong to the process is for the caller to say."""
    for date in DATE.finditer(text):
        yield Match("DATE", Span(*date.span()), Severity.WARNING, _IS)
