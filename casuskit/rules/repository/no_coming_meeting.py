"""No meeting is planned after this day.

Why:
    Dates that are known long ahead are kept free. The chair closes a meeting with the date of
    the next one.

Bad:
    # bijeenkomsten/ eindigt bij 2026-10-22

Good:
    # bijeenkomsten/2026-12-03/bijeenkomst.md
    bijeenkomst: 2026-12-03
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.rules.rule import Hit, Rule


def check(corpus: Corpus, _corpus: Corpus) -> Iterator[Hit]:
    """A hit when there were meetings and none is to come."""
    document = corpus.settings.document
    if document and corpus.meetings and next(corpus.coming(), None) is None:
        message = _("No meeting lies ahead; `casus plan --write` makes them for a year.")
        yield Hit(document, document.place("overleg", "cyclus_weken"), message)


RULE = Rule(
    "no-coming-meeting", Severity.INFO, Corpus, check, __doc__, requirements=("R59", "R63", "R64")
)
