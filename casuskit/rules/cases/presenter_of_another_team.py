"""A case of one team, brought by a member of another.

Why:
    Usually one of the two keys is a slip, or somebody changed teams. It matters: the contact
    person of the team looks after its cases, and the figures count cases by team.

Bad:
    team: gezondheidscentrum
    inbrenger: bt-2          # leden: bt-2: {team: buurtteam}

Good:
    team: buurtteam
    inbrenger: bt-2
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Case
from casuskit.rules.rule import Hit, Rule


def check(case: Case, corpus: Corpus) -> Iterator[Hit]:
    """A hit when an open case and its presenter belong to two teams that both exist."""
    member, teams = corpus.settings.members.get(case.presenter), corpus.settings.teams
    if member is None or case.closed_on or case.team == member.team:
        return
    if case.team in teams and member.team in teams:
        message = _("`{key}` belongs to team `{team}`; mend one of the two.")
        message = message.format(key=member.key, team=member.team)
        yield Hit(case.document, case.document.place("team"), message)


RULE = Rule(
    "presenter-of-another-team", Severity.WARNING, Case, check, __doc__, requirements=("R65",)
)
