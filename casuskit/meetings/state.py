"""Where a case stands: worked out from the files, never typed, so it cannot contradict them."""

from datetime import date
from enum import StrEnum

from casuskit.core.corpus import Corpus
from casuskit.core.messages import N_
from casuskit.core.records import Case, Meeting
from casuskit.meetings.ground import is_anonymous


class State(StrEnum):
    """The stages of a case, in the words of the people who read them."""

    CONCEPT = "concept"
    REGISTERED = "aangemeld"
    SCHEDULED = "geagendeerd"
    DISCUSSED = "besproken"
    FOLLOW_UP = "in-opvolging"
    CLOSED = "afgesloten"
    DROPPED = "vervallen"


WAITS_FOR = {
    State.CONCEPT: N_("its presenter: finish it and `casus submit` it"),
    State.REGISTERED: N_("a place on an agenda"),
    State.SCHEDULED: N_("its meeting"),
    State.DISCUSSED: N_("closing, or a next meeting"),
    State.FOLLOW_UP: N_("its actions"),
    State.CLOSED: N_("the end of its term"),
    State.DROPPED: N_("the end of its term"),
}


def state(case: Case, corpus: Corpus) -> State:
    """The stage of a case on the corpus's day.

    A case that was put off (`uitkomst: aangehouden`) counts as registered again; one closed
    without ever having been discussed was dropped, and so is one whose client said no.
    """
    records = corpus.discussions_by_case.get(case.id, ())
    done = [each for each in records if each.outcome]
    if case.closed_on and case.closed_on <= corpus.today:
        return State.CLOSED if done else State.DROPPED
    decided = bool(done) and done[-1].outcome != "aangehouden"
    denied = _denied(case, corpus)
    if denied and not decided:
        return State.DROPPED
    if case.is_concept:
        return State.CONCEPT
    meeting = None if denied else awaited_meeting(case, corpus)
    if meeting and meeting.day and meeting.day >= corpus.today:
        return State.SCHEDULED
    if not decided:
        return State.REGISTERED
    if any(record.waits for record in records):
        return State.FOLLOW_UP
    return State.DISCUSSED


def waits_for(case: Case, now: State, corpus: Corpus) -> str:
    """What has to happen next with a case in this state, as a message to translate."""
    if case.keep_until and case.keep_until < corpus.today:
        return N_("being removed: `casus cleanup`")
    if _denied(case, corpus) and now is not State.FOLLOW_UP:
        return N_("its removal: `casus cleanup`")
    if now in (State.REGISTERED, State.SCHEDULED) and _ended(case, corpus):
        return N_("consent that still holds, or closing")
    if now is State.CONCEPT and case.urgent and not case.agreed_with:
        return N_("its contact persons: `casus urgent`")
    if now is State.REGISTERED and awaited_meeting(case, corpus):
        return N_("the record of its meeting, or a place on the next agenda")
    return WAITS_FOR[now]


def _denied(case: Case, corpus: Corpus) -> bool:
    """Whether the client said no by today to a case that needs consent."""
    return not is_anonymous(case) and case.consent.denied(corpus.today)


def _ended(case: Case, corpus: Corpus) -> bool:
    return not is_anonymous(case) and case.consent.ended(corpus.today)


def awaited_meeting(case: Case, corpus: Corpus) -> Meeting | None:
    """The last meeting that has a case on its agenda and no outcome for it or any later one."""
    records = corpus.discussions_by_case.get(case.id, ())
    done = max((each.meeting_day or date.min for each in records if each.outcome), default=date.min)
    later = (
        meeting
        for meeting in reversed(corpus.meetings_by_case.get(case.id, ()))
        if meeting.day and meeting.day > done and not meeting.cancelled
    )
    return next(later, None)
