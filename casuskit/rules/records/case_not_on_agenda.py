"""A case was discussed that did not stand on the agenda of that meeting.

Why:
    The minutes follow the agenda. A case that came in at the last moment is added to it, so
    that the record gets its place.

Bad:
    agenda: [2026-012]     # en er is een verslag van 2026-014

Good:
    agenda: [2026-012, 2026-014]
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Discussion
from casuskit.rules.rule import Hit, Rule


def check(record: Discussion, corpus: Corpus) -> Iterator[Hit]:
    """A hit when the record's meeting is known and does not hold the case."""
    meeting = corpus.meeting_on(record.meeting_day)
    if meeting and record.case_id and record.case_id not in meeting.agenda:
        message = _("This case is not on the agenda of its meeting; add {case} there.")
        span = record.document.place("casus")
        yield Hit(record.document, span, message.format(case=record.case_id))


RULE = Rule(
    "case-not-on-agenda", Severity.WARNING, Discussion, check, __doc__, requirements=("R67",)
)
