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
from itertools import islice

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.rules.moments import cycles_ago
from casuskit.rules.rule import Hit, Rule


def check(corpus: Corpus, _corpus: Corpus) -> Iterator[Hit]:
    """A hit for each team without a case registered in two cycles, once two meetings were held."""
    document, since = corpus.settings.document, cycles_ago(corpus, 2)
    if document is None or len(list(islice(corpus.held(corpus.today), 2))) < 2:
        return
    brought = {
        case.team for case in corpus.cases if case.registered_on and case.registered_on >= since
    }
    for team in corpus.settings.teams:
        if team not in brought:
            message = _("{team} has brought no case for {weeks} weeks; ask around there.")
            weeks = 2 * corpus.settings.cycle.weeks
            span = document.place("teams", team, "contactpersoon")
            yield Hit(document, span, message.format(team=team, weeks=weeks))


RULE = Rule(
    "silent-team", Severity.INFO, Corpus, check, __doc__, requirements=("R65", "R89", "R90")
)
