"""A team has brought no case for two cycles.

Why:
    Seldom because there are none: the threshold is high, or nobody asked. The contact person
    asks around in the team, and shows that an unfinished question is welcome.

Bad:
    teams:
      buurtteam: {soort: buurtteam, contactpersoon: bt-1}     # laatste casus in juni

Good:
    teams:
      buurtteam: {soort: buurtteam, contactpersoon: bt-1}     # laatste casus in oktober
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.meetings.silence import SILENT_CYCLES, silent_teams
from casuskit.rules.rule import Hit, Rule


def check(corpus: Corpus, _corpus: Corpus) -> Iterator[Hit]:
    """A hit for each team without a case registered in two cycles, once two meetings were held."""
    document = corpus.settings.document
    if document is None:
        return
    for team in silent_teams(corpus, corpus.today):
        message = _("{team} has brought no case for {weeks} weeks; ask around there.")
        message = message.format(team=team.key, weeks=SILENT_CYCLES * corpus.settings.cycle.weeks)
        yield Hit(document, document.place("teams", team.key, "contactpersoon"), message)


RULE = Rule(
    "silent-team", Severity.INFO, Corpus, check, __doc__, requirements=("R65", "R89", "R90")
)
