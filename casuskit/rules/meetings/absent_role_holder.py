"""Somebody held a role in a meeting without having been there.

Why:
    Often the role was swapped on the day itself and the file still tells the plan. Later on
    the wrong person is asked what was agreed.

Bad:
    notulist: ha-1
    aanwezig: [poh-1, bt-1]

Good:
    notulist: poh-1
    aanwezig: [poh-1, bt-1]
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Meeting
from casuskit.rules.moments import was_held
from casuskit.rules.rule import Hit, Rule


def check(meeting: Meeting, corpus: Corpus) -> Iterator[Hit]:
    """A hit for each role in a held meeting whose holder is a member and was not there."""
    if not meeting.present or not was_held(meeting, corpus):
        return
    for role, key in meeting.roles.items():
        if key not in meeting.present and key in corpus.settings.members:
            message = _("`{key}` is {role} but not under `aanwezig`; mend one of the two.")
            span = meeting.document.place(role)
            yield Hit(meeting.document, span, message.format(key=key, role=role))


RULE = Rule(
    "absent-role-holder", Severity.WARNING, Meeting, check, __doc__, requirements=("R01", "R02")
)
