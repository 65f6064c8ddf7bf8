"""no-learning."""

from tests.builders import held, record, repo

MISSES = (
    held(),
    repo(record(bijeenkomst="2026-03-05", leeropbrengst="")),
    repo(record(bijeenkomst="2026-11-22", leeropbrengst="")),
    repo(record(bijeenkomst="2026-10-10", leeropbrengst="")),  # longer than a cycle ago
    repo(record(uitkomst="", leeropbrengst="")),
    repo(record(uitkomst="onbekend", leeropbrengst="")),
    repo(record(bijeenkomst="2026-99-99", leeropbrengst="")),
    repo(record(uitkomst="aangehouden", leeropbrengst="")),
)
HITS = (
    (repo(record(bijeenkomst="2026-10-11", leeropbrengst="")), "leeropbrengst:"),
    (repo(record(uitkomst="advies", leeropbrengst="")), "leeropbrengst:"),
    (repo(record(uitkomst="geen-actie", leeropbrengst="")), "leeropbrengst:"),
    (repo(record(uitkomst="escalatie", leeropbrengst="")), "leeropbrengst:"),
    (repo(record(leeropbrengst="")), "leeropbrengst:"),
    (repo(record(leeropbrengst="[]")), "leeropbrengst: []"),
)
