"""Two cases have the same number.

Why:
    Agenda, records and actions know a case by its number alone. It happens when two people
    made a case at the same time, or when a file was copied. `--fix` gives the second one the
    next free number; rename its file after that.

Bad:
    # casussen/2026-014.md en casussen/2026-014-kopie.md
    casus: 2026-014

Good:
    # casussen/2026-014.md heeft 2026-014, casussen/2026-015.md heeft
    casus: 2026-015
"""

from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import attrgetter

from casuskit.core.corpus import Corpus
from casuskit.core.errors import CasusError
from casuskit.core.findings import Edit, Severity
from casuskit.core.messages import _
from casuskit.meetings.numbering import next_id
from casuskit.rules.known import is_case_id
from casuskit.rules.rule import Hit, Rule


def check(corpus: Corpus, _corpus: Corpus) -> Iterator[Hit]:
    """A hit in each further case with a number; the file named after it is the first."""
    taken = {case.id for case in corpus.cases} | {
        document.path.rpartition("/")[2] for document in corpus.documents
    }
    for number, cases in groupby(corpus.cases, key=attrgetter("id")):
        if not is_case_id(number):
            continue
        for case in [*cases][1:]:
            free = _next_free(number, taken)
            span = case.document.place("casus")
            edits = (Edit(span, free),) if free else ()
            taken.add(free)
            message = _("Another case has number {case} too; give this one the next free number.")
            yield Hit(case.document, span, message.format(case=number), edits)


def _next_free(number: str, taken: Iterable[str]) -> str:
    try:
        return next_id(int(number[:4]), taken)
    except CasusError:  # a full year has to be sorted out by hand
        return ""


RULE = Rule("duplicate-id", Severity.ERROR, Corpus, check, __doc__)
