"""The contact person of a team is no longer a member.

Why:
    Somebody who left cannot be asked or invited, and the team is not at the table.

Bad:
    teams:
      buurtteam: {soort: buurtteam, contactpersoon: bt-1}
    leden:
      bt-1: {functie: buurtteammedewerker, team: buurtteam, tot: 2026-10-31}

Good:
    teams:
      buurtteam: {soort: buurtteam, contactpersoon: bt-1, tot: 2026-10-31, opvolger: bt-2}
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.settings import Settings
from casuskit.rules.rule import Hit, Rule
from casuskit.rules.team.contacts import contacts


def check(settings: Settings, corpus: Corpus) -> Iterator[Hit]:
    """A hit for each contact person of today whose own `tot` is past."""
    for team, member, span in contacts(settings, corpus):
        if settings.document and not member.active_on(corpus.today):
            message = _("`{key}` left; name another contact person of {team}.")
            yield Hit(settings.document, span, message.format(key=member.key, team=team.key))


RULE = Rule(
    "departed-contact-person", Severity.ERROR, Settings, check, __doc__, requirements=("R53", "R55")
)
