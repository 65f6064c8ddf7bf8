"""A case stood on the agenda of a held meeting and there is no record of it.

Why:
    The presenter goes home without what was said, and nobody follows up. If the case was not
    reached, a later agenda or a record with `aangehouden` tells so.

Bad:
    # bijeenkomsten/2026-10-22/bijeenkomst.md, zonder 2026-014.md ernaast
    agenda: [2026-014]

Good:
    # bijeenkomsten/2026-10-22/bijeenkomst.md, met 2026-014.md ernaast
    agenda: [2026-014]
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.rules.items import items
from casuskit.rules.rule import Hit, Rule


def check(corpus: Corpus, _corpus: Corpus) -> Iterator[Hit]:
    """A hit for each open case on a past agenda without a record, unless it was moved on."""
    recorded = {(each.meeting_day, each.case_id) for each in corpus.discussions}
    paths = {document.path for document in corpus.documents}
    later: set[str] = set()
    for meeting in reversed(corpus.meetings):
        if meeting.day is None or meeting.cancelled:
            continue
        for case_id, route in items(meeting.document, "agenda"):
            case = corpus.case_by_id.get(case_id)
            path = f"bijeenkomsten/{meeting.day.isoformat()}/{case_id}.md"
            known = (meeting.day, case_id) in recorded or path in paths
            moved = case is None or case.closed_on is not None or case_id in later
            if meeting.day < corpus.today and not known and not moved:
                message = _("Write the record of {case}: `casus minutes --start --date {day}`.")
                day = meeting.day.isoformat()
                yield Hit(
                    meeting.document,
                    meeting.document.place(*route),
                    message.format(case=case_id, day=day),
                )
        later.update(meeting.agenda)


RULE = Rule("missing-record", Severity.WARNING, Corpus, check, __doc__, requirements=("R27", "R35"))
