"""A record that does not stand where its meeting and case say.

Why:
    Folder and file name are how people and links find a record. When they tell something else
    than the file does, one of the two is wrong and the minutes mix up cases.

Bad:
    # bijeenkomsten/2026-12-03/2026-014.md
    bijeenkomst: 2026-12-03
    casus: 2026-041

Good:
    # bijeenkomsten/2026-12-03/2026-014.md
    bijeenkomst: 2026-12-03
    casus: 2026-014
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Discussion
from casuskit.rules.known import is_case_id
from casuskit.rules.rule import Hit, Rule


def check(record: Discussion, _corpus: Corpus) -> Iterator[Hit]:
    """A hit when the folder is not the meeting's date or the file name not the case's number."""
    document = record.document
    if record.meeting_day is None or not is_case_id(record.case_id):
        return
    folder = f"bijeenkomsten/{record.meeting_day.isoformat()}"
    path = f"{folder}/{record.case_id}.md"
    if document.path != path:
        key = "casus" if document.path.startswith(f"{folder}/") else "bijeenkomst"
        message = _("This record belongs in {path}; move the file, or mend `{key}`.")
        yield Hit(document, document.place(key), message.format(path=path, key=key))


RULE = Rule("misplaced-record", Severity.ERROR, Discussion, check, __doc__)
