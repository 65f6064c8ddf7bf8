"""unknown-discussed-case."""

from tests.builders import case, held, record, repo

MISSES = (
    held(),
    repo(case(casus="2026-002"), record(casus="2026-002")),
    repo(record(), {"casussen/2026-001.md": "---\ncasus: [\n---\n"}),  # cannot be read
    repo(record(casus="1")),  # not a number; the schema says so
)
HITS = (
    (repo(record()), "casus: 2026-001"),
    (repo(case(), record(casus="2026-010")), "casus: 2026-010"),
)
