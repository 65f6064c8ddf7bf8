"""The chair is not the contact person of any team.

Why:
    The contact persons know every team's cases and are always there; they choose the chair
    from among themselves. Somebody else cannot keep the meetings going between two dates.

Bad:
    voorzitter: ha-1     # contactpersonen: poh-1 en bt-1

Good:
    voorzitter: poh-1
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Meeting
from casuskit.rules.moments import is_recent
from casuskit.rules.rule import Hit, Rule


def check(meeting: Meeting, corpus: Corpus) -> Iterator[Hit]:
    """A hit when the chair is a member but no contact person on the day of the meeting.

    Who were contact persons longer ago than a cycle is no longer in the settings.
    """
    if meeting.day is None or not is_recent(meeting, corpus):
        return
    contacts = corpus.settings.contacts_on(meeting.day)
    known = meeting.chair in corpus.settings.members
    if contacts and known and meeting.chair not in contacts:
        message = _("`{key}` is not a contact person then; let one of them chair: {contacts}.")
        yield Hit(
            meeting.document,
            meeting.document.place("voorzitter"),
            message.format(key=meeting.chair, contacts=", ".join(contacts)),
        )


RULE = Rule(
    "chair-is-no-contact-person", Severity.ERROR, Meeting, check, __doc__, requirements=("R58",)
)
