"""A contact person has left and the team has named nobody else.

Why:
    The team itself names who follows. Until it does, nobody asks there for new cases and
    nobody carries back what was agreed.

Bad:
    contactpersoon: bt-1
    tot: 2026-10-31
    opvolger:

Good:
    contactpersoon: bt-1
    tot: 2026-10-31
    opvolger: bt-2
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.settings import Settings
from casuskit.meetings.contacts import lacks_successor
from casuskit.rules.rule import Hit, Rule


def check(settings: Settings, corpus: Corpus) -> Iterator[Hit]:
    """A hit for each team whose term of the contact person is over, without another one."""
    document = settings.document
    for team in settings.teams.values():
        if document and lacks_successor(team, corpus.today):
            message = _("Name who follows as contact person of {team}, under `opvolger`.")
            span = document.place("teams", team.key, "opvolger" if team.successor else "tot")
            yield Hit(document, span, message.format(team=team.key))


RULE = Rule(
    "missing-successor", Severity.ERROR, Settings, check, __doc__, requirements=("R53", "R55")
)
