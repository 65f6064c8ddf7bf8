"""A role, an invitation or attendance for a key that no member has.

Why:
    A key with a slip in it is nobody: that person gets no invitation and no action, and the
    attendance does not add up. Who has left stays in casus.yaml with `tot`, so that earlier
    meetings can still be read.

Bad:
    voorzitter: bt-11

Good:
    voorzitter: bt-1
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.plain_yaml import Route
from casuskit.core.records import Meeting
from casuskit.rules.items import items
from casuskit.rules.members import unknown_member
from casuskit.rules.rule import Hit, Rule


def check(meeting: Meeting, corpus: Corpus) -> Iterator[Hit]:
    """A hit for each key that is not in the settings, at each place where it stands."""
    for key, route in _people(meeting):
        message = unknown_member(key, corpus.settings)
        if message:
            yield Hit(meeting.document, meeting.document.place(*route), message)


def _people(meeting: Meeting) -> Iterator[tuple[str, Route]]:
    for role, member in meeting.roles.items():
        yield member, (role,)
    for attendance in ("genodigden", "aanwezig", "afwezig"):
        yield from items(meeting.document, attendance)


RULE = Rule("unknown-participant", Severity.ERROR, Meeting, check, __doc__, requirements=("R02",))
