"""What keeps a meeting from being published: a case that may not be shown to others (any more).

A team can mute a rule or give it another weight; not these. They hold for closed cases as well,
since a page is read long after the meeting.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from casuskit.core.corpus import Corpus
from casuskit.core.messages import _
from casuskit.core.records import Case, Consent, Meeting


class Obstacle(NamedTuple):
    """Why a file stands in the way, by its path."""

    path: str
    reason: str


def obstacles(corpus: Corpus, meetings: Iterable[Meeting]) -> Iterator[Obstacle]:
    """Everything that keeps these meetings from being published, each once; R71."""
    seen: set[str] = set()
    for meeting in meetings:
        for record in corpus.discussions_on(meeting.day or date.min):
            case = corpus.case_by_id.get(record.case_id)
            path = case.document.path if case else record.document.path
            if path not in seen:
                seen.add(path)
                reason = why_not_shown(case, corpus.today) if case else _unknown()
                if reason:
                    yield Obstacle(path, reason)


def _unknown() -> str:
    return _("The case is not there, so nobody can tell on which ground it is shown.")


def why_not_shown(case: Case, day: date) -> str:
    """Why a case may not be shown to others on a day; empty when it may."""
    if case.keep_until and case.keep_until < day:
        return _("The term of this case is over.")
    match case.basis:
        case "anoniem":
            return ""
        case "toestemming":
            return _of_consent(case.consent, day)
    return _("`grondslag` does not say on which ground this case may be shown.")


def _of_consent(consent: Consent, day: date) -> str:
    if consent.withdrawn_on and consent.withdrawn_on <= day:
        return _("The consent was withdrawn.")
    if consent.until and consent.until < day:
        return _("The consent has ended.")
    return "" if consent.valid_on(day) else _("The consent is not complete.")
