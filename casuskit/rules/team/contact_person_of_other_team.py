"""The contact person of a team is a member of another one.

Why:
    A contact person asks for cases in the own team and tells there what was agreed. From
    outside that does not work, and mostly the key is a slip.

Bad:
    teams:
      buurtteam: {soort: buurtteam, contactpersoon: poh-1}     # lid van gezondheidscentrum

Good:
    teams:
      buurtteam: {soort: buurtteam, contactpersoon: bt-1}
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.settings import Settings
from casuskit.rules.rule import Hit, Rule
from casuskit.rules.team.contacts import contacts


def check(settings: Settings, corpus: Corpus) -> Iterator[Hit]:
    """A hit for each contact person of today who belongs to another known team."""
    for team, member, span in contacts(settings, corpus):
        if settings.document and member.team != team.key and member.team in settings.teams:
            message = _("`{key}` belongs to {other}; name a member of {team}.")
            yield Hit(
                settings.document,
                span,
                message.format(key=member.key, other=member.team, team=team.key),
            )


RULE = Rule(
    "contact-person-of-other-team",
    Severity.WARNING,
    Settings,
    check,
    __doc__,
    requirements=("R53",),
)
