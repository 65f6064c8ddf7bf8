"""A day to avoid that no calendar has, or a period that ends before it begins.

Why:
    `casus plan` keeps these days free of meetings. What cannot be read keeps nothing free, while
    the team believes that it does.

Bad:
    vermijden:
      - 2027-02-30
      - 2027-07-16/2027-07-05

Good:
    vermijden:
      - 2027-03-02
      - 2027-07-05/2027-07-16
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.settings import Settings
from casuskit.meetings.avoiding import is_word, period
from casuskit.rules.rule import Hit, Rule


def check(settings: Settings, _corpus: Corpus) -> Iterator[Hit]:
    """A hit for each date or period under `vermijden` without days in it."""
    document = settings.document
    if document is None:
        return
    for number, written in enumerate(settings.cycle.avoid):
        if written and not is_word(written) and period(written) is None:
            message = _("Write a day that exists, or a first day, `/` and a last day after it.")
            yield Hit(document, document.place("overleg", "vermijden", number), message)


RULE = Rule(
    "impossible-avoided-day", Severity.ERROR, Settings, check, __doc__, requirements=("R64",)
)
