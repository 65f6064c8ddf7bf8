"""A case of a team that is not in casus.yaml.

Why:
    The team tells whose turn it is and who may be asked, and counts in the figures of the year.
    A key with a slip in it belongs to nobody.

Bad:
    team: buurteam

Good:
    team: buurtteam
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Case
from casuskit.core.suggestion import did_you_mean
from casuskit.rules.rule import Hit, Rule


def check(case: Case, corpus: Corpus) -> Iterator[Hit]:
    """A hit when the settings have teams, and not this one."""
    teams = corpus.settings.teams
    if teams and case.team and case.team not in teams:
        message = _("There is no such team; mend the key, or add it to `teams` in casus.yaml.")
        message += did_you_mean(case.team, teams)
        yield Hit(case.document, case.document.place("team"), message)


RULE = Rule("unknown-team", Severity.ERROR, Case, check, __doc__, requirements=("R65",))
