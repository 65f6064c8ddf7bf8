"""A contact person will leave soon and the successor is not worked in yet.

Why:
    While both are there, one can show the other how the team is asked for cases, what was
    promised and who is who. Afterwards there is nobody to show it.

Bad:
    teams:
      buurtteam: {soort: buurtteam, contactpersoon: bt-1, tot: 2026-12-31, opvolger: bt-2}
    leden:
      bt-2: {functie: schuldhulpverlener, team: buurtteam}

Good:
    leden:
      bt-2: {functie: schuldhulpverlener, team: buurtteam, ingewerkt_op: 2026-12-03}
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.settings import Settings
from casuskit.meetings.contacts import leaves_soon
from casuskit.rules.rule import Hit, Rule


def check(settings: Settings, corpus: Corpus) -> Iterator[Hit]:
    """A hit for each successor who takes over within two cycles, without a date of introduction."""
    document = settings.document
    for team in settings.teams.values():
        member = settings.members.get(team.successor)
        waits = member and member.key != team.contact and member.introduced_on is None
        if document and member and waits and leaves_soon(team, corpus.today, settings.cycle.weeks):
            message = _("Work `{key}` in before {day}; put the day under `ingewerkt_op`.")
            span = document.place("teams", team.key, "opvolger")
            yield Hit(document, span, message.format(key=member.key, day=team.until))


RULE = Rule(
    "successor-not-introduced", Severity.INFO, Settings, check, __doc__, requirements=("R56",)
)
