"""misplaced-meeting."""

from tests.builders import held, meeting, repo

HELD = meeting()["bijeenkomsten/2026-10-22/bijeenkomst.md"]
MISSES = (
    repo(meeting(), meeting(bijeenkomst="2026-12-03")),
    held(),
    repo(meeting(bijeenkomst="2026-12-03")),
    repo({"bijeenkomsten/2026-10-22/bijeenkomst.md": HELD.replace("2026-10-22", "22-10-2026")}),
)
HITS = (
    (repo({"bijeenkomsten/2026-10-23/bijeenkomst.md": HELD}), "bijeenkomst: 2026-10-22"),
    (repo({"bijeenkomsten/2026-10-22.md": HELD}), "bijeenkomst: 2026-10-22"),
    (repo({"casussen/2026-001.md": HELD}), "bijeenkomst: 2026-10-22"),
)
