"""A method that does not exist.

Why:
    The method brings the questions, the steps and the time. Without it the case cannot be
    prepared, put on an agenda or written down.

Bad:
    methode: omgekeerdetoets

Good:
    methode: omgekeerde-toets
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Case
from casuskit.core.suggestion import did_you_mean
from casuskit.rules.rule import Hit, Rule


def check(case: Case, corpus: Corpus) -> Iterator[Hit]:
    """A hit when no folder of methods has this name."""
    methods = corpus.library.methods
    if case.method and case.method not in methods:
        message = _("There is no such method here; there are: {methods}.")
        message = message.format(methods=", ".join(methods)) + did_you_mean(case.method, methods)
        yield Hit(case.document, case.document.place("methode"), message)


RULE = Rule("unknown-method", Severity.ERROR, Case, check, __doc__)
