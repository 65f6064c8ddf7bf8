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

    `day` is until when something counts: the last of the period, or today. `present` is the mean
    over meetings that say who were there, `wait` the median of days from registration to the first
    discussion. What is none or empty is not known, or may not be told.
    """

    period: Period
    day: date
    held: int
    cancelled: int
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
    planned = [each for each in corpus.meetings if seen.holds(each.day)]
    held = tuple(each for each in planned if not each.cancelled)
    cases = [each for each in corpus.cases if seen.holds(each.registered_on)]
    records = [each for each in corpus.discussions if seen.holds(each.meeting_day)]
    records = [each for each in records if took_place(corpus, each)]
    waits = [days for each in records if (days := days_waited(corpus, each)) is not None]
    attended = [len(each.present) for each in held if each.present]
    return Evaluation(
        period=period,
        day=day,
        held=len(held),
        cancelled=len(planned) - len(held),
        present=round(fmean(attended)) if attended else None,
        wait=median_low(waits) if waits else None,
        tallies={**of_cases(corpus, cases), **of_discussions(corpus, records)},
        agreements_evaluated=agreements_last_evaluated(corpus, day),
        gatherings=tuple(_gathering(corpus, each, records) for each in held),
        learned=tuple(each for each in records if each.learned),
        silent=silent_teams(corpus, day),
        contacts=tuple(contact(corpus, team, day, held) for team in corpus.settings.teams.values()),
    )


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
