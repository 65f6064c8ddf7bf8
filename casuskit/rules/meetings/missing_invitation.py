"""A presenter or a contact person is not invited to a coming meeting.

Why:
    Without its presenter a case cannot be discussed, and contact persons are there every time.
    An invitation that is forgotten is only noticed when the chair stays empty.

Bad:
    genodigden: [poh-1, bt-1]
    agenda: [2026-014]     # ingebracht door bt-2

Good:
    genodigden: [poh-1, bt-1, bt-2]
    agenda: [2026-014]
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Meeting
from casuskit.rules.items import items
from casuskit.rules.moments import is_coming
from casuskit.rules.rule import Hit, Rule


def check(meeting: Meeting, corpus: Corpus) -> Iterator[Hit]:
    """A hit for each presenter and contact person who is missing from a list of invitations."""
    if meeting.day is None or not meeting.invited or not is_coming(meeting, corpus):
        return
    contacts = corpus.settings.contacts_on(meeting.day)
    for key in contacts:
        if key not in meeting.invited:
            message = _("Invite contact person `{key}`: add the key to `genodigden`.")
            span = meeting.document.place("genodigden")
            yield Hit(meeting.document, span, message.format(key=key))
    for case_id, route in items(meeting.document, "agenda"):
        case = corpus.case_by_id.get(case_id)
        if case and case.presenter and case.presenter not in (*contacts, *meeting.invited):
            message = _("Invite `{key}`, who brings this case: add the key to `genodigden`.")
            yield Hit(
                meeting.document, meeting.document.place(*route), message.format(key=case.presenter)
            )


RULE = Rule(
    "missing-invitation", Severity.WARNING, Meeting, check, __doc__, requirements=("R57", "R66")
)
