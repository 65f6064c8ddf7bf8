"""A case has been waiting for a place on an agenda for more than two cycles.

Why:
    Somebody asked for help and hears nothing. Discuss it, or agree with the presenter that it
    is no longer needed.

Bad:
    aangemeld_op: 2026-06-01     # nog nooit op een agenda

Good:
    aangemeld_op: 2026-06-01
    afgesloten_op: 2026-11-10
    afgesloten_reden: De inbrenger is er zelf uitgekomen.
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.meetings.state import State, state
from casuskit.rules.moments import cycles_ago
from casuskit.rules.rule import Hit, Rule


def check(corpus: Corpus, _corpus: Corpus) -> Iterator[Hit]:
    """A hit for each case that was registered that long ago and never discussed."""
    since = cycles_ago(corpus, 2)
    for case in corpus.cases:
        discussed = any(each.outcome for each in corpus.discussions_by_case.get(case.id, ()))
        waiting = case.registered_on is not None and case.registered_on < since
        if waiting and not discussed and state(case, corpus) is State.REGISTERED:
            message = _("Put this case on the next agenda, or close it with its presenter.")
            yield Hit(case.document, case.document.place("aangemeld_op"), message)


RULE = Rule("forgotten-case", Severity.INFO, Corpus, check, __doc__, requirements=("R67",))
