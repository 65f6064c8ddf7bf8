"""Case numbers: JJJJ-NNN, the next free one of a year; never derived from a person."""

import re
from collections.abc import Iterable

from casuskit.core.errors import CasusError
from casuskit.core.messages import _

_ID = re.compile(r"([0-9]{4})-([0-9]{3})(?:\.md)?")
LAST = 999


def is_id(text: str) -> bool:
    """Whether a text is a case number."""
    return bool(_ID.fullmatch(text)) and not text.endswith(".md")


def next_id(year: int, taken: Iterable[str]) -> str:
    """The number after the highest one of a year among ids or file names."""
    matches = (_ID.fullmatch(each) for each in taken)
    used = [int(match.group(2)) for match in matches if match and int(match.group(1)) == year]
    number = max(used, default=0) + 1
    if number > LAST:
        raise CasusError(_("All case numbers of {year} are taken.").format(year=year))
    return f"{year:04}-{number:03}"
