"""A case that will be kept longer than the team agreed.

Why:
    The agreed term is the promise made to clients. For what a professional needs longer there is
    the professional's own record.

Bad:
    afgesloten_op: 2026-10-08
    bewaren_tot: 2036-10-08     # overleg: {bewaartermijn_maanden: 12}

Good:
    afgesloten_op: 2026-10-08
    bewaren_tot: 2027-10-08
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.dates import months_later
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Case
from casuskit.rules.rule import Hit, Rule


def check(case: Case, corpus: Corpus) -> Iterator[Hit]:
    """A hit when the last day is later than the term after closing or the last discussion."""
    records = corpus.discussions_by_case.get(case.id, ())
    ends = [day for day in (case.closed_on, *(each.meeting_day for each in records)) if day]
    if case.keep_until is None or not ends:
        return
    limit = months_later(max(ends), corpus.settings.cycle.retention_months)
    if case.keep_until > limit:
        message = _("Keep it until {limit} at the latest, as agreed in casus.yaml.")
        span = case.document.place("bewaren_tot")
        yield Hit(case.document, span, message.format(limit=limit.isoformat()))


RULE = Rule("keeping-date-too-late", Severity.WARNING, Case, check, __doc__)
