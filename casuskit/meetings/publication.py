"""What keeps a meeting from being published, and where a case may stand from before; R71."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from casuskit.core.corpus import Corpus
from casuskit.core.messages import _
from casuskit.core.records import Case, Meeting
from casuskit.meetings.ground import Use, beyond_consent, why_not_shown


class Obstacle(NamedTuple):
    """Why a file stands in the way, by its path; `case` is its number."""

    path: str
    reason: str
    case: str


class Shown(NamedTuple):
    """The days of the meetings in whose agenda, and in whose minutes, a case may have been shown.

    Nothing records what was printed, mailed or published: this is all that can be known.
    """

    agendas: tuple[date, ...]
    minutes: tuple[date, ...]


def obstacles(corpus: Corpus, meetings: Iterable[Meeting]) -> Iterator[Obstacle]:
    """Everything that keeps these meetings from being published, each once.

    A case whose client agreed to less than publishing is no obstacle: it is left out.
    """
    seen: set[str] = set()
    for meeting in meetings:
        for record in corpus.discussions_on(meeting.day or date.min):
            case = corpus.case_by_id.get(record.case_id)
            path = case.document.path if case else record.document.path
            if path not in seen:
                seen.add(path)
                reason = why_not_shown(case, corpus.today) if case else _unknown()
                if reason:
                    yield Obstacle(path, reason, record.case_id)


def left_out(corpus: Corpus) -> frozenset[str]:
    """The cases whose clients agreed to less than publishing."""
    beyond = (each.id for each in corpus.cases if beyond_consent(each, Use.PUBLICATION))
    return frozenset(beyond)


def shown(corpus: Corpus, case: Case) -> Shown:
    """Where a case may stand from before: in what was made for meetings until today."""
    held = [each for each in corpus.meetings if each.day and not each.cancelled]
    records = corpus.discussions_by_case.get(case.id, ())
    recorded = {each.meeting_day for each in records}
    past = [each.day for each in held if each.day and each.day <= corpus.today]
    return Shown(
        agendas=tuple(each.day for each in held if each.day and case.id in each.agenda),
        minutes=tuple(day for day in past if day in recorded),
    )


def _unknown() -> str:
    return _("The case is not there, so nobody can tell on which ground it is shown.")
