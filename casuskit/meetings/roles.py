"""Roles in rotation: whoever held one least recently is asked first."""

from collections.abc import Collection, Iterable, Mapping
from datetime import date

from casuskit.core.corpus import Corpus
from casuskit.core.records import Case, Meeting

CHAIR, FACILITATOR, NOTE_TAKER = "voorzitter", "gespreksbegeleider", "notulist"


def propose_roles(corpus: Corpus, meeting: Meeting, cases: Iterable[Case]) -> Mapping[str, str]:
    """Who could hold each role: those already chosen, and for the others whoever is next.

    The chair is one of the contact persons (R58); facilitator and note taker bring no case for
    which the method keeps them out of the content (R05).
    """
    day = meeting.day or corpus.today
    barred = _barred(corpus, cases)
    roles = dict(meeting.roles)
    there = [key for key in _members(corpus, day) if key not in meeting.absent]
    trained = [key for key in there if corpus.settings.members[key].facilitates]
    for role, candidates in (
        (CHAIR, [key for key in contacts(corpus, day) if key in there]),
        (FACILITATOR, trained or there),
        (NOTE_TAKER, there),
    ):
        if role not in roles:
            fit = [key for key in candidates if key not in barred.get(role, ())]
            free = [key for key in fit if key not in roles.values()]
            chosen = _least_recent(corpus, role, free or fit, day)
            if chosen:
                roles[role] = chosen
    return roles


def _barred(corpus: Corpus, cases: Iterable[Case]) -> Mapping[str, Collection[str]]:
    """By role, the presenters of cases whose method keeps presenters out of that role."""
    barred: dict[str, set[str]] = {}
    for case in cases:
        method = corpus.library.methods.get(case.method)
        for role in method.not_for_presenter if method else ():
            barred.setdefault(role, set()).add(case.presenter)
    return barred


def _members(corpus: Corpus, day: date) -> list[str]:
    return [key for key, member in corpus.settings.members.items() if member.active_on(day)]


def contacts(corpus: Corpus, day: date) -> list[str]:
    """The contact persons who take part on a day: nobody who left, nobody who is no member."""
    members = _members(corpus, day)
    return [key for key in corpus.settings.contacts_on(day) if key in members]


def last_held(corpus: Corpus, role: str, before: date) -> dict[str, date]:
    """By member, the last day before another on which they held a role."""
    last: dict[str, date] = {}
    for meeting in corpus.held(before):
        holder = meeting.roles.get(role)
        if holder and meeting.day:
            last.setdefault(holder, meeting.day)
    return last


def _least_recent(corpus: Corpus, role: str, candidates: list[str], day: date) -> str:
    """The candidate who held the role longest ago, or never; then the first in the settings."""
    last = last_held(corpus, role, day)
    return min(candidates, key=lambda key: last.get(key, date.min), default="")
