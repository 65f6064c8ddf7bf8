"""A case is brought by a key that no member has.

Why:
    The case stays with whoever brings it. When that is nobody, nobody is invited, nobody gets the
    actions and nobody hears the outcome.

Bad:
    inbrenger: bt-22

Good:
    inbrenger: bt-2
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.records import Case
from casuskit.rules.members import unknown_member
from casuskit.rules.rule import Hit, Rule


def check(case: Case, corpus: Corpus) -> Iterator[Hit]:
    """A hit when the presenter is not in the settings."""
    message = unknown_member(case.presenter, corpus.settings)
    if message:
        yield Hit(case.document, case.document.place("inbrenger"), message)


RULE = Rule("unknown-presenter", Severity.ERROR, Case, check, __doc__, requirements=("R01",))
