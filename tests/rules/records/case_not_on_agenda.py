"""case-not-on-agenda."""

from tests.builders import case, held, meeting, record, repo

MISSES = (
    held(),
    repo(case(), record()),  # record-without-meeting
    repo(meeting(agenda=["2026-002", "2026-001"]), record()),
    repo(meeting(), record(casus="")),
)
HITS = (
    (repo(case(), meeting(agenda=["2026-002"]), record()), "casus: 2026-001"),
    (repo(case(), meeting(agenda=None), record()), "casus: 2026-001"),
)
