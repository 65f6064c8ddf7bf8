"""misplaced-record."""

from tests.builders import held, record, repo

RECORD = record()["bijeenkomsten/2026-10-22/2026-001.md"]
MISSES = (
    held(),
    repo(record(bijeenkomst="2026-12-03")),
    repo({"bijeenkomsten/2026-10-22/2026-001.md": RECORD.replace("casus: 2026-001", "casus: 1")}),
    repo({"bijeenkomsten/x.md": RECORD.replace("bijeenkomst: 2026", "bijeenkomst: 26")}),
)
HITS = (
    (repo({"bijeenkomsten/2026-10-22/2026-002.md": RECORD}), "casus: 2026-001"),
    (repo({"bijeenkomsten/2026-10-23/2026-001.md": RECORD}), "bijeenkomst: 2026-10-22"),
    (repo({"casussen/2026-001.md": RECORD}), "bijeenkomst: 2026-10-22"),
)
