"""A self-check or an evaluation is said to have been done on a day still to come.

Why:
    With a slip in the year nobody is reminded any more: the next self-check or evaluation seems
    to be years away.

Bad:
    bt-1: {functie: buurtteammedewerker, team: buurtteam, zelfcheck_op: 2062-05-01}

Good:
    bt-1: {functie: buurtteammedewerker, team: buurtteam, zelfcheck_op: 2026-05-01}
"""

from collections.abc import Iterator
from datetime import date

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.settings import Settings
from casuskit.rules.rule import Hit, Rule


def check(settings: Settings, corpus: Corpus) -> Iterator[Hit]:
    """A hit for each such day after today."""
    document = settings.document
    if document is None:
        return
    for day, route in _said(settings):
        if day and day > corpus.today:
            message = _("`{field}` lies in the future; fill it in when it has happened.")
            yield Hit(document, document.place(*route), message.format(field=route[-1]))


def _said(settings: Settings) -> Iterator[tuple[date | None, tuple[str, ...]]]:
    """Each such day with its route of keys."""
    yield settings.cycle.agreements_evaluated_on, ("overleg", "werkafspraken_geevalueerd_op")
    for member in settings.members.values():
        yield member.self_check_on, ("leden", member.key, "zelfcheck_op")


RULE = Rule(
    "looking-back-in-the-future",
    Severity.WARNING,
    Settings,
    check,
    __doc__,
    requirements=("R54", "R92"),
)
