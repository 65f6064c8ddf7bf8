"""missing-record."""

from tests.builders import case, held, meeting, record, repo

LATER = meeting(bijeenkomst="2026-12-03")
MISSES = (
    held(),
    repo(case(), meeting(bijeenkomst="2026-11-22")),  # today
    repo(case(), meeting(), record(uitkomst="aangehouden")),
    repo(case(), meeting(), LATER),  # was not reached
    repo(case(), meeting(bijeenkomst="2026-09-10"), meeting(), record()),
    repo(case(afgesloten_op="2026-10-20"), meeting()),
    repo(meeting()),  # unknown-case-on-agenda
    repo(case(), meeting(vervallen="Ziekte")),
    repo(case(), meeting(), {"bijeenkomsten/2026-10-22/2026-001.md": "---\ncasus: [\n---\n"}),
)
HITS = (
    (
        repo(case(), meeting(), meeting(bijeenkomst="2026-11-05", vervallen="Ziekte")),
        "- 2026-001",
    ),
    (repo(case(), meeting()), "- 2026-001"),
    (
        repo(case(), case(casus="2026-002"), meeting(agenda=["2026-001", "2026-002"]), record()),
        "- 2026-002",
    ),
)
