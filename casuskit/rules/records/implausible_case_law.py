"""A ruling whose number cannot be right.

Why:
    A ruling is worth as much as the chance to read it. With a wrong year or court nobody finds
    it, and a number that was made up does harm in an appeal.

Bad:
    jurisprudentie: [ECLI:NL:CRVB:2126:1402]

Good:
    jurisprudentie: [ECLI:NL:TGZCTG:2021:198]
"""

import re
from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Discussion
from casuskit.rules.items import items
from casuskit.rules.rule import Hit, Rule

_ECLI = re.compile(r"ECLI:([A-Z]{2}):([A-Z0-9]{1,7}):([0-9]{4}):[A-Z0-9.]{1,25}")
_FIRST_YEAR = 1900


def check(record: Discussion, corpus: Corpus) -> Iterator[Hit]:
    """A hit for each well-formed ECLI with an impossible year or Dutch court."""
    for ruling, route in items(record.document, "jurisprudentie"):
        match = _ECLI.fullmatch(ruling)
        if match is None:
            continue
        country, court, year = match.groups()
        if not _FIRST_YEAR <= int(year) <= corpus.today.year:
            message = _("The year of this ruling cannot be right; look the ECLI up again.")
            yield Hit(record.document, record.document.place(*route), message)
        elif country == "NL" and not court.isalpha():
            message = _("No Dutch court has this code; look the ECLI up again.")
            yield Hit(record.document, record.document.place(*route), message)


RULE = Rule(
    "implausible-case-law", Severity.ERROR, Discussion, check, __doc__, requirements=("R13",)
)
