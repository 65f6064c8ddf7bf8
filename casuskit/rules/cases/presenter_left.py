"""An open case of somebody who does not take part any more.

Why:
    Who brings a case stays answerable for it. When that person has left, actions and feedback to
    the client are left lying, unless somebody takes the case over.

Bad:
    inbrenger: bt-2          # leden: bt-2: {tot: 2026-10-01}
    afgesloten_op:

Good:
    inbrenger: bt-3
    afgesloten_op:
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Case
from casuskit.rules.rule import Hit, Rule


def check(case: Case, corpus: Corpus) -> Iterator[Hit]:
    """A hit when the presenter of an open case left before today."""
    member = corpus.settings.members.get(case.presenter)
    if member and not case.closed_on and not member.active_on(corpus.today):
        message = _("`{key}` has left; agree who takes the case over, or close it.")
        message = message.format(key=member.key)
        yield Hit(case.document, case.document.place("inbrenger"), message)


RULE = Rule("presenter-left", Severity.WARNING, Case, check, __doc__, requirements=("R01", "R38"))
