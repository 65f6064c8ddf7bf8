"""A meeting was held and nobody stands as its chair.

Why:
    The chair sees to it that the meetings go on, that everybody can speak safely and that the
    group looks back on itself. When nobody is named, nobody does.

Bad:
    bijeenkomst: 2026-10-22
    voorzitter:

Good:
    bijeenkomst: 2026-10-22
    voorzitter: bt-1
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Meeting
from casuskit.rules.moments import was_held
from casuskit.rules.rule import Hit, Rule


def check(meeting: Meeting, corpus: Corpus) -> Iterator[Hit]:
    """A hit when a held meeting has no chair."""
    if was_held(meeting, corpus) and not meeting.chair:
        message = _("Write down who chaired this meeting: one of the contact persons.")
        yield Hit(meeting.document, meeting.document.place("voorzitter"), message)


RULE = Rule("no-chair", Severity.ERROR, Meeting, check, __doc__, requirements=("R58", "R59", "R60"))
