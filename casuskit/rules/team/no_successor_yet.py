"""A contact person will leave soon and the team has not named who follows.

Why:
    A successor who is named in time sits in once before taking over. The team itself decides who
    it will be; nobody else can.

Bad:
    contactpersoon: bt-1
    tot: 2026-12-31     # vandaag is 2026-11-22
    opvolger:

Good:
    contactpersoon: bt-1
    tot: 2026-12-31
    opvolger: bt-2
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.settings import Settings
from casuskit.meetings.contacts import leaves_soon
from casuskit.rules.rule import Hit, Rule


def check(settings: Settings, corpus: Corpus) -> Iterator[Hit]:
    """A hit for each team whose contact person leaves within two cycles, without a successor."""
    document = settings.document
    for team in settings.teams.values():
        soon = leaves_soon(team, corpus.today, settings.cycle.weeks)
        if document and soon and team.successor in ("", team.contact):
            message = _("Ask {team} who follows as contact person; put the key under `opvolger`.")
            span = document.place("teams", team.key, "opvolger" if team.successor else "tot")
            yield Hit(document, span, message.format(team=team.key))


RULE = Rule(
    "no-successor-yet", Severity.WARNING, Settings, check, __doc__, requirements=("R53", "R55")
)
