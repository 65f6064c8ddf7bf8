"""A meeting was held and it does not say who were there.

Why:
    Without attendance nobody can see which disciplines looked along, or who still has to be
    told what was agreed.

Bad:
    bijeenkomst: 2026-10-22
    aanwezig:

Good:
    bijeenkomst: 2026-10-22
    aanwezig: [poh-1, bt-1, bt-2]
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Meeting
from casuskit.rules.moments import was_held
from casuskit.rules.rule import Hit, Rule


def check(meeting: Meeting, corpus: Corpus) -> Iterator[Hit]:
    """A hit when a held meeting names nobody as present."""
    if was_held(meeting, corpus) and not meeting.present:
        message = _("Write down under `aanwezig` who were there, by key.")
        yield Hit(meeting.document, meeting.document.place("aanwezig"), message)


RULE = Rule("no-attendance", Severity.WARNING, Meeting, check, __doc__, requirements=("R02", "R34"))
