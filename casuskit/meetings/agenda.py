"""The agenda of a meeting: which cases fit the time, in which order, and what is left over."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from casuskit.core.corpus import Corpus
from casuskit.core.methods import Method
from casuskit.core.records import Case, Meeting
from casuskit.meetings.cycle import evaluation_due, next_day
from casuskit.meetings.ground import why_not_discussed
from casuskit.meetings.roles import propose_roles
from casuskit.meetings.state import State, state

OPENING_MINUTES = 5
ACTIONS_MINUTES = 5
CLOSING_MINUTES = 5
EVALUATION_MINUTES = 10


class Slot(NamedTuple):
    """A case on the agenda; `start` and `minutes` in minutes, `start` from the meeting's begin."""

    case: Case
    method: Method | None
    start: int
    minutes: int


class Agenda(NamedTuple):
    """What a meeting will do; `fixed` when its cases stand in the meeting's file already.

    `barred` are cases in that file of which nothing may be told: they take no time.
    """

    meeting: Meeting
    day: date
    minutes: int
    roles: Mapping[str, str]
    invited: tuple[str, ...]
    slots: tuple[Slot, ...]
    reserve: tuple[Case, ...]
    barred: tuple[Case, ...]
    evaluation: bool
    following: date | None
    fixed: bool

    @property
    def used(self) -> int:
        """Minutes that the agenda takes."""
        return frame_minutes(evaluation=self.evaluation) + sum(slot.minutes for slot in self.slots)


def propose(corpus: Corpus, meeting: Meeting) -> Agenda:
    """The agenda of a meeting: its own when the file names cases, else the best proposal.

    Cases come by urgency, then follow-ups of earlier cases, then date of registration; those
    that do not fit in the minutes are the reserve.
    """
    day = meeting.day or corpus.today
    minutes = meeting.minutes or corpus.settings.cycle.minutes
    evaluation = evaluation_due(corpus, day)
    candidates = waiting(corpus, meeting)
    named = [corpus.case_by_id[key] for key in meeting.agenda if key in corpus.case_by_id]
    barred = [case for case in named if why_not_discussed(case, max(day, corpus.today))]
    if meeting.agenda:
        chosen = [case for case in named if case not in barred]
    else:
        chosen = _fitting(corpus, candidates, minutes - frame_minutes(evaluation=evaluation))
    reserve = tuple(case for case in candidates if case not in chosen)
    roles = propose_roles(corpus, meeting, chosen)
    return Agenda(
        meeting=meeting,
        day=day,
        minutes=minutes,
        roles=roles,
        invited=_invited(corpus, day, roles, chosen),
        slots=tuple(_slots(corpus, chosen)),
        reserve=reserve,
        barred=tuple(barred),
        evaluation=evaluation,
        following=next_day(corpus, day),
        fixed=bool(meeting.agenda),
    )


def _invited(
    corpus: Corpus, day: date, roles: Mapping[str, str], cases: Iterable[Case]
) -> tuple[str, ...]:
    """Who is asked to come: contact persons (R57), role holders, and who brings a case (R66)."""
    presenters = (case.presenter for case in cases)
    asked = (*corpus.settings.contacts_on(day), *roles.values(), *presenters)
    return tuple(dict.fromkeys(key for key in asked if key))


def waiting(corpus: Corpus, meeting: Meeting) -> list[Case]:
    """Cases that wait for a place, in the order in which they get one."""
    day = meeting.day or corpus.today
    cases = [
        case
        for case in corpus.case_by_id.values()  # each once, also when its file was copied
        if state(case, corpus) is State.REGISTERED
        and (case.registered_on or date.max) <= day
        and not why_not_discussed(case, day)
        and (case.basis != "toestemming" or case.consent.valid_on(day))
    ]
    return sorted(cases, key=_order)


def _order(case: Case) -> tuple[bool, bool, date, str]:
    return (not case.urgent, not case.follows, case.registered_on or date.max, case.id)


def _fitting(corpus: Corpus, candidates: Iterable[Case], minutes: int) -> list[Case]:
    chosen = []
    for case in candidates:
        needed = _minutes(corpus, case)
        if needed <= minutes:
            chosen.append(case)
            minutes -= needed
    return chosen


def _slots(corpus: Corpus, cases: Iterable[Case]) -> Iterable[Slot]:
    start = OPENING_MINUTES + ACTIONS_MINUTES
    for case in cases:
        minutes = _minutes(corpus, case)
        yield Slot(case, corpus.library.methods.get(case.method), start, minutes)
        start += minutes


def _minutes(corpus: Corpus, case: Case) -> int:
    method = corpus.library.methods.get(case.method)
    return method.minutes if method else 30


def frame_minutes(*, evaluation: bool) -> int:
    """What a meeting takes around its cases: opening, actions, closing, sometimes evaluation."""
    extra = EVALUATION_MINUTES if evaluation else 0
    return OPENING_MINUTES + ACTIONS_MINUTES + CLOSING_MINUTES + extra
