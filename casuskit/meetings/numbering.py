"""Case numbers: JJJJ-NNN, the next free one of a year; never derived from a person."""

import re
from collections.abc import Iterable

from casuskit.core.errors import CasusError
from casuskit.core.messages import _

_ID = re.compile(r"([0-9]{4})-([0-9]{3})(?:\.md)?")
_SHORT = re.compile(r"(?:([0-9]{4})-)?([0-9]{1,3})")
LAST = 999


def is_id(text: str) -> bool:
    """Whether a text is a case number with its year, also one without its zeros."""
    found = _SHORT.fullmatch(text)
    return found is not None and found.group(1) is not None


def full_id(written: str, year: int) -> str:
    """A case number in full, `2026-001` of `2026-1` or of `1` in that year; other text as it is."""
    found = _SHORT.fullmatch(written)
    return f"{found.group(1) or f'{year:04}'}-{int(found.group(2)):03}" if found else written


def next_id(year: int, taken: Iterable[str]) -> str:
    """The number after the highest one of a year among ids or file names."""
    matches = (_ID.fullmatch(each) for each in taken)
    used = [int(match.group(2)) for match in matches if match and int(match.group(1)) == year]
    number = max(used, default=0) + 1
    if number > LAST:
        raise CasusError(_("All case numbers of {year} are taken.").format(year=year))
    return f"{year:04}-{number:03}"
