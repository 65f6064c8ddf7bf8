"""A contact person was never worked in.

Why:
    Who takes over sits in once, hears how the team asks for cases, and meets the others. Then
    the role does not start over with every change.

Bad:
    bt-1: {functie: buurtteammedewerker, team: buurtteam}

Good:
    bt-1: {functie: buurtteammedewerker, team: buurtteam, ingewerkt_op: 2026-01-15}
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.settings import Settings
from casuskit.rules.rule import Hit, Rule
from casuskit.rules.team.contacts import contacts


def check(settings: Settings, corpus: Corpus) -> Iterator[Hit]:
    """A hit for each contact person of today without a date of introduction."""
    document = settings.document
    for _team, member, span in contacts(settings, corpus):
        if document and member.introduced_on is None:
            message = _("Work `{key}` in as contact person; put the day under `ingewerkt_op`.")
            yield Hit(document, span, message.format(key=member.key))


RULE = Rule(
    "contact-person-not-introduced",
    Severity.WARNING,
    Settings,
    check,
    __doc__,
    requirements=("R56",),
)
