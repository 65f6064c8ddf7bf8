"""A case was discussed and followed up, and was never closed.

Why:
    The term after which a case is removed counts from its closing. A case that stays open
    stays stored, longer than anybody needs it.

Bad:
    aangemeld_op: 2026-03-01     # besproken in maart, alle acties klaar

Good:
    aangemeld_op: 2026-03-01
    afgesloten_op: 2026-06-01
    bewaren_tot: 2027-06-01
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.meetings.state import State, state
from casuskit.rules.moments import cycles_ago, is_past_its_term
from casuskit.rules.rule import Hit, Rule


def check(corpus: Corpus, _corpus: Corpus) -> Iterator[Hit]:
    """A hit for each open case without open actions, last discussed over two cycles ago.

    A case that is open longer than its term is told of by open-past-term.
    """
    since = cycles_ago(corpus, 2)
    for case in corpus.cases:
        days = [each.meeting_day for each in corpus.discussions_by_case.get(case.id, ())]
        last = max((day for day in days if day), default=None)
        if last is None or last >= since or is_past_its_term(last, corpus):
            continue
        if state(case, corpus) is State.DISCUSSED:
            message = _(
                "Close this case: fill in `afgesloten_op`, `afgesloten_reden`, `bewaren_tot`."
            )
            yield Hit(case.document, case.document.place("afgesloten_op"), message)


RULE = Rule("unclosed-case", Severity.INFO, Corpus, check, __doc__)
