"""No member has learned to lead a discussion.

Why:
    Somebody has to be able to lead the talk without joining in. Have two members trained, or
    ask somebody from outside to begin with.

Bad:
    leden:
      bt-1: {functie: buurtteammedewerker, team: buurtteam, discipline: sociaal}

Good:
    leden:
      bt-1: {functie: buurtteammedewerker, team: buurtteam, discipline: sociaal, begeleidt: ja}
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.settings import Settings
from casuskit.rules.rule import Hit, Rule


def check(settings: Settings, corpus: Corpus) -> Iterator[Hit]:
    """A hit when there are members today and none of them facilitates."""
    active = [each for each in settings.members.values() if each.active_on(corpus.today)]
    if settings.document and active and not any(member.facilitates for member in active):
        message = _("Nobody here is trained to lead the talk; who is gets `begeleidt: ja`.")
        span = settings.document.place("leden", active[0].key, "begeleidt")
        yield Hit(settings.document, span, message)


RULE = Rule(
    "team-without-facilitator", Severity.INFO, Settings, check, __doc__, requirements=("R03",)
)
