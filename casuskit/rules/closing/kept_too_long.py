"""A case that should not be here any more.

Why:
    The team itself set the last day on which it may be kept. `casus cleanup` takes it
    away, with its records; what git keeps of it, `casus cleanup --history` tells.

Bad:
    bewaren_tot: 2026-06-30     # en het is november

Good:
    bewaren_tot: 2027-06-30
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Case
from casuskit.rules.rule import Hit, Rule


def check(case: Case, corpus: Corpus) -> Iterator[Hit]:
    """A hit when the last day is past."""
    if case.keep_until and case.keep_until < corpus.today:
        message = _(
            "The term of this case is over; `casus cleanup` names what has to go and removes it."
        )
        yield Hit(case.document, case.document.place("bewaren_tot"), message)


RULE = Rule("kept-too-long", Severity.ERROR, Case, check, __doc__)
