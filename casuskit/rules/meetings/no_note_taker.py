"""A meeting was held and nobody stands as its note taker.

Why:
    A note taker is usual, not obligatory. Without one the presenter writes, while the presenter
    is the one who should listen.

Bad:
    bijeenkomst: 2026-10-22
    notulist:

Good:
    bijeenkomst: 2026-10-22
    notulist: ha-1
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Meeting
from casuskit.rules.moments import was_held_lately
from casuskit.rules.rule import Hit, Rule


def check(meeting: Meeting, corpus: Corpus) -> Iterator[Hit]:
    """A hit when a meeting of the last cycle has no note taker."""
    if was_held_lately(meeting, corpus) and not meeting.note_taker:
        message = _("Nobody stands as note taker; agree on one for the next meeting.")
        yield Hit(meeting.document, meeting.document.place("notulist"), message)


RULE = Rule("no-note-taker", Severity.INFO, Meeting, check, __doc__, requirements=("R04",))
