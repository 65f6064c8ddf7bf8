"""What was done in a period, counted for the evaluation that comes round; R65, R92-R94."""

from collections.abc import Iterable, Mapping
from datetime import date
from statistics import fmean, median_low
from typing import NamedTuple

from casuskit.core.corpus import Corpus
from casuskit.core.records import Discussion, Meeting
from casuskit.core.settings import Team
from casuskit.meetings.contacts import Contact, contact, missed
from casuskit.meetings.cycle import agreements_last_evaluated
from casuskit.meetings.silence import silent_teams
from casuskit.meetings.tallies import Tally, days_waited, of_cases, of_discussions, took_place


class Period(NamedTuple):
    """Days from the first to the last, both included."""

    first: date
    last: date

    def holds(self, day: date | None) -> bool:
        """Whether a day lies in it."""
        return day is not None and self.first <= day <= self.last


class Gathering(NamedTuple):
    """A held meeting: how many cases, people and disciplines, and teams without their contact.

    Who were there is known of it only when `present` is more than none.
    """

    day: date
    cases: int
    present: int
    disciplines: int
    missed_by: tuple[Team, ...]


class Evaluation(NamedTuple):
    """All that the evaluation of a period tells.

    `day` is until when something counts: the last of the period, or today. `held` counts meetings
    of which something was recorded, `unrecorded` those of which nothing was. `present` is the mean
    over meetings that say who were there, `wait` the median of days from registration to the first
    discussion. What is none or empty is not known, or may not be told.
    """

    period: Period
    day: date
    held: int
    cancelled: int
    unrecorded: int
    present: int | None
    wait: int | None
    tallies: Mapping[str, Tally]
    agreements_evaluated: date | None
    gatherings: tuple[Gathering, ...]
    learned: tuple[Discussion, ...]
    silent: tuple[Team, ...]
    contacts: tuple[Contact, ...]


def evaluate(corpus: Corpus, period: Period) -> Evaluation:
    """The evaluation of a period; nothing counts that is said of a day after today."""
    day = min(period.last, corpus.today)
    seen = Period(period.first, day)
    once = dict.fromkeys(each.day for each in corpus.meetings if each.day and seen.holds(each.day))
    planned = [corpus.meeting_by_day[each] for each in once]  # a copy of a folder is not another
    took = [each for each in planned if not each.cancelled]
    held = tuple(each for each in took if _is_recorded(corpus, each))
    one_each = {each.id or each.document.path: each for each in reversed(corpus.cases)}
    cases = [each for each in one_each.values() if seen.holds(each.registered_on)]
    records = [each for each in _once(corpus.discussions) if seen.holds(each.meeting_day)]
    records = [each for each in records if took_place(corpus, each)]
    waits = [days for each in records if (days := days_waited(corpus, each)) is not None]
    attended = [len(each.present) for each in held if each.present]
    return Evaluation(
        period=period,
        day=day,
        held=len(held),
        cancelled=len(planned) - len(took),
        unrecorded=len(took) - len(held),
        present=round(fmean(attended)) if attended else None,
        wait=median_low(waits) if waits else None,
        tallies={**of_cases(corpus, cases), **of_discussions(corpus, records)},
        agreements_evaluated=agreements_last_evaluated(corpus, day),
        gatherings=tuple(_gathering(corpus, each, records) for each in held),
        learned=tuple(each for each in records if each.learned),
        silent=silent_teams(corpus, day),
        contacts=tuple(contact(corpus, team, day, held) for team in corpus.settings.teams.values()),
    )


def _is_recorded(corpus: Corpus, meeting: Meeting) -> bool:
    """Whether a meeting left anything: who were there, what was discussed, or how it went."""
    how = (meeting.good_things, meeting.done_well, meeting.cooperation)
    return bool(meeting.present or any(how) or (meeting.day and corpus.discussions_on(meeting.day)))


def _once(records: Iterable[Discussion]) -> Iterable[Discussion]:
    """Each discussion of a case in a meeting once; copies of its record come after it."""
    found: dict[tuple[date | None, str], Discussion] = {}
    for each in records:
        found.setdefault((each.meeting_day, each.case_id or each.document.path), each)
    return found.values()


def _gathering(corpus: Corpus, meeting: Meeting, records: Iterable[Discussion]) -> Gathering:
    day, members = meeting.day or corpus.today, corpus.settings.members
    there = [members[key] for key in meeting.present if key in members]
    return Gathering(
        day=day,
        cases=sum(each.meeting_day == day for each in records),
        present=len(meeting.present),
        disciplines=len({each.discipline for each in there if each.discipline}),
        missed_by=tuple(each for each in corpus.settings.teams.values() if missed(each, meeting)),
    )
