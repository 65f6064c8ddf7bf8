"""Cases that cannot wait for a meeting: which are open, and who is asked; R68, R69, R70."""

from datetime import date
from typing import NamedTuple

from casuskit.core.corpus import Corpus
from casuskit.core.records import Case
from casuskit.core.settings import Team
from casuskit.meetings.ground import why_not_discussed
from casuskit.meetings.roles import contacts


class Asked(NamedTuple):
    """A contact person by key, with the teams for which they answer."""

    key: str
    teams: tuple[Team, ...]


def urgent_cases(corpus: Corpus) -> tuple[Case, ...]:
    """The urgent cases that are open and may be discussed; whose answer is due first comes first.

    A case that was discussed in a meeting is open no longer: what was agreed there goes on.
    """
    found = [
        case
        for case in corpus.cases
        if case.urgent
        and not (case.closed_on and case.closed_on <= corpus.today)
        and not any(each.outcome for each in corpus.discussions_by_case.get(case.id, ()))
        and not why_not_discussed(case, corpus.today)
    ]
    return tuple(sorted(found, key=lambda case: (case.answer_by or date.max, case.id)))


def to_ask(corpus: Corpus, case: Case) -> tuple[Asked, ...]:
    """The contact persons of today but the presenter, in the order of the teams."""
    teams = corpus.settings.teams.values()
    return tuple(
        Asked(key, tuple(team for team in teams if team.contact_on(corpus.today) == key))
        for key in contacts(corpus, corpus.today)
        if key != case.presenter
    )


def is_late(case: Case, day: date) -> bool:
    """Whether nobody agreed on what follows and the last day for an answer is over."""
    return not case.agreed_with and case.answer_by is not None and case.answer_by < day
