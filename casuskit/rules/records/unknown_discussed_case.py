"""A record of a case that does not exist.

Why:
    What was agreed belongs to nobody's case: it is missing from the follow-up of the right one.

Bad:
    casus: 2026-041     # bestaat niet; bedoeld was 2026-014

Good:
    casus: 2026-014
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Discussion
from casuskit.rules.known import is_unknown_case
from casuskit.rules.rule import Hit, Rule


def check(record: Discussion, corpus: Corpus) -> Iterator[Hit]:
    """A hit when no case has the number; a case that was removed takes its records along."""
    if is_unknown_case(record.case_id, corpus):
        message = _("There is no case {case}; mend the number, or remove the record as well.")
        span = record.document.place("casus")
        yield Hit(record.document, span, message.format(case=record.case_id))


RULE = Rule("unknown-discussed-case", Severity.ERROR, Discussion, check, __doc__)
