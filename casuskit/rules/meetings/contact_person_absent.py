"""A contact person was not at the meeting, or it is not known.

Why:
    Contact persons are there every time: they carry what was agreed into their team and bring
    back what lives there. Whoever cannot come sends somebody of the team.

Bad:
    aanwezig: [poh-1]     # contactpersonen: poh-1 en bt-1
    afwezig: []

Good:
    aanwezig: [poh-1, bt-1]
    afwezig: []
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Meeting
from casuskit.rules.items import items
from casuskit.rules.moments import was_held_lately
from casuskit.rules.rule import Hit, Rule


def check(meeting: Meeting, corpus: Corpus) -> Iterator[Hit]:
    """A hit for each contact person who missed a meeting of the last cycle; info when told."""
    if meeting.day is None or not meeting.present or not was_held_lately(meeting, corpus):
        return
    absent = dict(items(meeting.document, "afwezig"))
    for key in corpus.settings.contacts_on(meeting.day):
        if key in absent:
            message = _("Contact person `{key}` was not there; tell them what was agreed.")
            span = meeting.document.place(*absent[key])
            yield Hit(meeting.document, span, message.format(key=key), severity=Severity.INFO)
        elif key not in meeting.present:
            message = _("Contact person `{key}` stands neither under `aanwezig` nor `afwezig`.")
            span = meeting.document.place("aanwezig")
            yield Hit(meeting.document, span, message.format(key=key))


RULE = Rule(
    "contact-person-absent", Severity.WARNING, Meeting, check, __doc__, requirements=("R57",)
)
