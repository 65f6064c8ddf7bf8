"""Somebody stands as present and as absent.

Why:
    One of the two is wrong, and with it who knows what was agreed.

Bad:
    aanwezig: [poh-1, bt-1]
    afwezig: [bt-1]

Good:
    aanwezig: [poh-1]
    afwezig: [bt-1]
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Meeting
from casuskit.rules.items import items
from casuskit.rules.rule import Hit, Rule


def check(meeting: Meeting, _corpus: Corpus) -> Iterator[Hit]:
    """A hit for each absent key that also stands as present."""
    for key, route in items(meeting.document, "afwezig"):
        if key in meeting.present:
            message = _("`{key}` stands under `aanwezig` and `afwezig`; keep one.")
            yield Hit(meeting.document, meeting.document.place(*route), message.format(key=key))


RULE = Rule("present-and-absent", Severity.ERROR, Meeting, check, __doc__, requirements=("R02",))
