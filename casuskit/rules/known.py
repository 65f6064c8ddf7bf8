"""Cases and meetings that a file refers to: whether they exist, readable or not."""

import re
from datetime import date

from casuskit.core.corpus import Corpus

_ID = re.compile(r"[0-9]{4}-[0-9]{3}")


def is_case_id(written: str) -> bool:
    """Whether a text has the form of a case's number, JJJJ-NNN."""
    return _ID.fullmatch(written) is not None


def is_unknown_case(case: str, corpus: Corpus) -> bool:
    """Whether a well-formed number belongs to no case; one that cannot be read is not unknown."""
    if case in corpus.case_by_id or not is_case_id(case):
        return False
    return f"casussen/{case}.md" not in corpus.document_by_path


def is_unknown_meeting(day: date, corpus: Corpus) -> bool:
    """Whether there is no meeting on a day; one that cannot be read is not unknown."""
    path = f"bijeenkomsten/{day.isoformat()}/bijeenkomst.md"
    return day not in corpus.meeting_by_day and path not in corpus.document_by_path
