"""no-note-taker."""

from tests.builders import held, meeting, repo

MISSES = (
    held(),
    repo(meeting(bijeenkomst="2026-12-03", notulist="")),
    repo(meeting(bijeenkomst="2026-03-05", notulist="")),
    repo(meeting(notulist="", vervallen="Ziekte")),
)
HITS = (
    (repo(meeting(notulist="")), "notulist:"),
    (repo(meeting(notulist=None)), "schema: bijeenkomst/1"),
)
