"""feedback-before-meeting."""

from tests.builders import held, record, repo

MISSES = (
    held(),
    repo(record(terugkoppeling_op="2026-10-22")),  # the same day
    repo(record(terugkoppeling_op="")),
    repo(record(terugkoppeling_op="2 oktober")),  # not a date; the schema says so
)
HITS = (
    (repo(record(terugkoppeling_op="2026-10-21")), "terugkoppeling_op: 2026-10-21"),
    (repo(record(terugkoppeling_op="2025-10-29")), "terugkoppeling_op: 2025-10-29"),
)
