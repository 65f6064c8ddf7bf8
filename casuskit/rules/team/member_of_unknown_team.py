"""A member belongs to a team that is not in the settings.

Why:
    The cases of that member count for no team, so that team seems to bring none.

Bad:
    leden:
      bt-1: {functie: maatschappelijk werker, team: buurteam, discipline: sociaal}

Good:
    leden:
      bt-1: {functie: maatschappelijk werker, team: buurtteam, discipline: sociaal}
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.settings import Settings
from casuskit.core.suggestion import did_you_mean
from casuskit.rules.rule import Hit, Rule


def check(settings: Settings, _corpus: Corpus) -> Iterator[Hit]:
    """A hit for each member whose team does not exist; none when no team can be read."""
    document = settings.document
    if document is None or not settings.teams:
        return
    for member in settings.members.values():
        if member.team and member.team not in settings.teams:
            message = _("There is no such team under `teams`.")
            message += did_you_mean(member.team, settings.teams)
            yield Hit(document, document.place("leden", member.key, "team"), message)


RULE = Rule(
    "member-of-unknown-team", Severity.ERROR, Settings, check, __doc__, requirements=("R65",)
)
