"""doubly-scheduled-case."""

from tests.builders import case, held, meeting, repo

NEAR, FAR = (
    meeting(bijeenkomst="2026-12-03"),
    meeting(bijeenkomst="2027-01-14", agenda="[2026-001]"),
)
MISSES = (
    held(),
    repo(case(), NEAR),
    repo(case(), meeting(), NEAR),  # put off, or follow-up
    repo(case(), NEAR, meeting(bijeenkomst="2027-01-14", agenda=["2026-002"])),
    repo(case(), meeting(bijeenkomst="2026-12-03", vervallen="Kerst"), FAR),
)
HITS = (
    (repo(case(), NEAR, FAR), "agenda: [2026-001]"),
    (
        repo(case(), NEAR, meeting(bijeenkomst="2027-01-14", agenda=["2026-002", "2026-001"])),
        "- 2026-001",
    ),
)
