"""no-learning."""

from tests.builders import held, record, repo

MISSES = (
    held(),
    repo(record(bijeenkomst="2026-03-05", leeropbrengst="")),
    repo(record(bijeenkomst="2026-11-22", leeropbrengst="")),
    repo(record(uitkomst="aangehouden", leeropbrengst="")),
)
HITS = (
    (repo(record(leeropbrengst="")), "leeropbrengst:"),
    (repo(record(leeropbrengst="[]")), "leeropbrengst: []"),
)
