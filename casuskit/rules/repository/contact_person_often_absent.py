"""A team had no contact person at the last two meetings.

Why:
    Once can happen to anybody. Twice, and the team hears of nothing and brings nothing in. Ask
    what is needed: another hour, fewer other duties, or somebody else.

Bad:
    aanwezig: [poh-1]     # op 2026-09-10 en op 2026-10-22; contactpersoon van buurtteam: bt-1

Good:
    aanwezig: [poh-1, bt-1]
"""

from collections.abc import Iterator
from itertools import islice

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.meetings.contacts import missed
from casuskit.rules.moments import was_held_lately
from casuskit.rules.rule import Hit, Rule

_OFTEN = 2


def check(corpus: Corpus, _corpus: Corpus) -> Iterator[Hit]:
    """A hit for each team that missed the last two meetings that say who were there.

    None when the last of them is longer ago than a cycle: then there is nobody to ask in time.
    """
    document = corpus.settings.document
    last = list(islice((each for each in corpus.held(corpus.today) if each.present), _OFTEN))
    if document is None or len(last) < _OFTEN or not was_held_lately(last[0], corpus):
        return
    for key, team in corpus.settings.teams.items():
        if team.contact_on(corpus.today) and all(missed(team, each) for each in last):
            message = _("{team} had no contact person at the last two meetings; ask what it needs.")
            span = document.place("teams", key, "contactpersoon")
            yield Hit(document, span, message.format(team=key))


RULE = Rule(
    "contact-person-often-absent", Severity.WARNING, Corpus, check, __doc__, requirements=("R57",)
)
