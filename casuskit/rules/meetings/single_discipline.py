"""Everybody at the meeting looked from the same discipline.

Why:
    The strength of the meeting is that care and support look together. Within one discipline
    the same answers come back.

Bad:
    aanwezig: [poh-1, ha-1]     # allebei medisch

Good:
    aanwezig: [poh-1, ha-1, bt-1]
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Meeting
from casuskit.rules.moments import was_held_lately
from casuskit.rules.rule import Hit, Rule


def check(meeting: Meeting, corpus: Corpus) -> Iterator[Hit]:
    """A hit when all who were at a meeting of the last cycle are known, of one discipline."""
    if not meeting.present or not was_held_lately(meeting, corpus):
        return
    members = [corpus.settings.members.get(key) for key in meeting.present]
    disciplines = {member.discipline if member else "" for member in members}
    if len(disciplines) == 1 and "" not in disciplines:
        message = _("Everybody here is of one discipline; invite another one next time.")
        yield Hit(meeting.document, meeting.document.place("aanwezig"), message)


RULE = Rule("single-discipline", Severity.INFO, Meeting, check, __doc__, requirements=("R34",))
