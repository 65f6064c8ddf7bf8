"""A meeting whose folder is not named after its date.

Why:
    The folder is how people, records and links find a meeting. With another date inside, the
    records of one meeting seem to belong to another.

Bad:
    # bijeenkomsten/2026-12-03/bijeenkomst.md
    bijeenkomst: 2026-12-10

Good:
    # bijeenkomsten/2026-12-03/bijeenkomst.md
    bijeenkomst: 2026-12-03
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Meeting
from casuskit.rules.rule import Hit, Rule


def check(meeting: Meeting, _corpus: Corpus) -> Iterator[Hit]:
    """A hit when the file does not stand where its date says."""
    document = meeting.document
    if meeting.day is None:
        return
    path = f"bijeenkomsten/{meeting.day.isoformat()}/bijeenkomst.md"
    if document.path != path:
        message = _("This meeting belongs in {path}; move the file, or mend the date.")
        yield Hit(document, document.place("bijeenkomst"), message.format(path=path))


RULE = Rule("misplaced-meeting", Severity.ERROR, Meeting, check, __doc__)
