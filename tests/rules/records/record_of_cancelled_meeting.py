"""record-of-cancelled-meeting."""

from tests.builders import case, held, meeting, record, repo

CANCELLED = meeting(vervallen="Te weinig mensen konden komen.")
MISSES = (
    held(),
    repo(case(), CANCELLED, record(uitkomst="")),
    repo(case(), CANCELLED, record(bijeenkomst="2026-10-15")),
    repo(case(), meeting(vervallen=""), record()),
)
HITS = ((repo(case(), CANCELLED, record()), "uitkomst: actie"),)
