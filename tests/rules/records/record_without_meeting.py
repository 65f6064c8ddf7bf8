"""record-without-meeting."""

from tests.builders import case, held, meeting, record, repo

BROKEN = {"bijeenkomsten/2026-10-22/bijeenkomst.md": "---\nagenda: [\n---\n"}
MISSES = (
    held(),
    repo(record(), meeting(agenda=[])),
    repo(record(), BROKEN),  # there is one, and why it cannot be read is told there
    repo(record(bijeenkomst="22-10-2026")),  # not a date; the schema says so
)
HITS = (
    (repo(case(), record()), "bijeenkomst: 2026-10-22"),
    (repo(meeting(), record(bijeenkomst="2026-10-23")), "bijeenkomst: 2026-10-23"),
)
