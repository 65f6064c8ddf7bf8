"""A case follows on a number that no case has.

Why:
    Whoever wants to read what was agreed the last time finds nothing. Usually two digits were
    swapped.

Bad:
    vervolg_op: 2026-030     # bestaat niet; bedoeld was 2026-003

Good:
    vervolg_op: 2026-003
"""

from collections.abc import Iterator
from datetime import date

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Case
from casuskit.rules.known import is_unknown_case
from casuskit.rules.moments import is_past_its_term
from casuskit.rules.rule import Hit, Rule


def check(case: Case, corpus: Corpus) -> Iterator[Hit]:
    """A hit for an unknown number, unless that case may have been removed after its term."""
    if case.closed_on or not is_unknown_case(case.follows, corpus):
        return
    last_day = date(max(1, int(case.follows[:4])), 12, 31)
    if not is_past_its_term(last_day, corpus):
        message = _("There is no case {case}; mend the number, or leave it empty.")
        message = message.format(case=case.follows)
        yield Hit(case.document, case.document.place("vervolg_op"), message)


RULE = Rule("unknown-earlier-case", Severity.ERROR, Case, check, __doc__, requirements=("R76",))
