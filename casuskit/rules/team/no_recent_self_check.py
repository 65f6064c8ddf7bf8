"""A contact person has not looked at their own skills for a year.

Why:
    Leading a team of different professions is learned by doing and by looking back. The
    answers stay with the person; only the day is written down, and nobody is scored.

Bad:
    bt-1: {functie: buurtteammedewerker, team: buurtteam, zelfcheck_op: 2025-05-01}

Good:
    bt-1: {functie: buurtteammedewerker, team: buurtteam, zelfcheck_op: 2026-05-01}
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.settings import Settings
from casuskit.meetings.contacts import self_check_due
from casuskit.rules.rule import Hit, Rule
from casuskit.rules.team.contacts import contacts


def check(settings: Settings, corpus: Corpus) -> Iterator[Hit]:
    """A hit for each contact person of today whose last self-check is a year old, or missing."""
    document = settings.document
    for _team, member, span in contacts(settings, corpus):
        if document and self_check_due(member, corpus.today):
            message = _("Ask `{key}` to go over the self-check; put the day under `zelfcheck_op`.")
            yield Hit(document, span, message.format(key=member.key))


RULE = Rule(
    "no-recent-self-check",
    Severity.WARNING,
    Settings,
    check,
    __doc__,
    requirements=(
        "R54",
        "R96",
        "R99",
        "R100",
        "R101",
        "R102",
        "R103",
        "R104",
        "R105",
        "R106",
        "R107",
    ),
)
