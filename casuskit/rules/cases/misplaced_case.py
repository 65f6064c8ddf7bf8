"""A case whose file is not named after its number.

Why:
    Agendas, records and later cases find a case by its number, and look for a file of that name.
    With another number inside, they find the wrong case, or none.

Bad:
    # casussen/2026-014.md
    casus: 2026-041

Good:
    # casussen/2026-014.md
    casus: 2026-014
"""

import re
from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Case
from casuskit.rules.rule import Hit, Rule

_ID = re.compile(r"[0-9]{4}-[0-9]{3}")


def check(case: Case, _corpus: Corpus) -> Iterator[Hit]:
    """A hit when the file does not stand where its number says."""
    path = f"casussen/{case.id}.md"
    if _ID.fullmatch(case.id) and case.document.path != path:
        message = _("This case belongs in {path}; rename the file, or mend the number.")
        yield Hit(case.document, case.document.place("casus"), message.format(path=path))


RULE = Rule("misplaced-case", Severity.ERROR, Case, check, __doc__)
