"""The contact person of each team: who it is, and on which days nobody was there as such; R53-R57.

Days and what is missing, never a number about a person.
"""

from datetime import date, timedelta
from typing import NamedTuple

from casuskit.core.corpus import Corpus
from casuskit.core.dates import months_later
from casuskit.core.records import Meeting
from casuskit.core.settings import Member, Team

SELF_CHECK_MONTHS = 12
SOON_CYCLES = 2


class Contact(NamedTuple):
    """A team with its contact person on a day; `missed` are meetings at which there was none.

    Without a `member` nobody is, or somebody unknown. `successor_missing` when the term of the one
    in `casus.yaml` is over and nobody follows.
    """

    team: Team
    member: Member | None
    successor_missing: bool
    missed: tuple[date, ...]


def contact(corpus: Corpus, team: Team, day: date, meetings: tuple[Meeting, ...]) -> Contact:
    """How it stands on a day, and which of the meetings were missed."""
    return Contact(
        team=team,
        member=corpus.settings.members.get(team.contact_on(day)),
        successor_missing=lacks_successor(team, day),
        missed=tuple(each.day for each in meetings if each.day and missed(team, each)),
    )


def missed(team: Team, meeting: Meeting) -> bool:
    """Whether a meeting says who were there, and none of them was the contact person; R57."""
    day, there = meeting.day, meeting.present
    return day is not None and bool(there) and team.contact_on(day) not in there


def lacks_successor(team: Team, day: date) -> bool:
    """Whether the term of a contact person is over and the team has named nobody else; R55."""
    over = team.until is not None and team.until < day
    return over and team.successor in ("", team.contact)


def leaves_soon(team: Team, day: date, cycle_weeks: int) -> bool:
    """Whether the term of a contact person ends within two cycles, and is not over yet; R55."""
    soon = timedelta(weeks=SOON_CYCLES * cycle_weeks)
    return team.until is not None and timedelta() <= team.until - day <= soon


def self_check_due(member: Member, day: date) -> bool:
    """Whether a member has not gone over the own skills for a year, or never did; R54."""
    done = member.self_check_on
    return done is None or done < months_later(day, -SELF_CHECK_MONTHS)
