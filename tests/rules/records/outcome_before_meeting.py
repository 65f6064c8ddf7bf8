"""outcome-before-meeting."""

from tests.builders import held, record, repo

MISSES = (
    held(),
    repo(record(bijeenkomst="2026-11-22")),  # today
    repo(record(bijeenkomst="2026-12-03", uitkomst="")),
    repo(record(bijeenkomst="")),
)
HITS = (
    (repo(record(bijeenkomst="2026-11-23")), "uitkomst: actie"),
    (repo(record(bijeenkomst="2026-12-03", uitkomst="aangehouden")), "uitkomst: aangehouden"),
)
