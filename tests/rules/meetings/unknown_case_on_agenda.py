"""unknown-case-on-agenda."""

from tests.builders import case, held, meeting, repo

MISSES = (
    held(),
    repo(meeting(agenda=[])),
    repo(meeting(bijeenkomst="2025-10-23", agenda=["2025-003"])),  # past its term, removed
    repo(meeting(agenda=["2026-1"])),  # not a number; the schema says so
    repo(meeting(), {"casussen/2026-001.md": "---\ncasus: [\n---\n"}),  # cannot be read
)
HITS = (
    (repo(meeting()), "- 2026-001"),
    (repo(case(), meeting(agenda=["2026-001", "2026-010"])), "- 2026-010"),
    (repo(case(), meeting(bijeenkomst="2026-12-03", agenda="[2026-011]")), "agenda: [2026-011]"),
)
