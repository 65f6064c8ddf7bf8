"""neutral-role-owns-action."""

from tests.builders import case, held, meeting, record, repo

REVERSED = case(methode="omgekeerde-toets")
LEADER = "- [ ] Bel @poh-1 (akkoord) 📅 2026-12-16\n"
MISSES = (
    held(),
    repo(case(), meeting(), record(body=LEADER)),  # KBZ keeps no roles apart
    repo(REVERSED, meeting(), record(method="omgekeerde-toets", body="- [x] Bel @poh-1\n")),
    repo(REVERSED, meeting(gespreksbegeleider=""), record(body=LEADER)),
    repo(REVERSED, meeting(), record(body="- [ ] Bel @bt-1 (akkoord) 📅 2026-12-16\n")),  # chair
    repo(REVERSED, record(body=LEADER)),
)
HITS = (
    (repo(REVERSED, meeting(), record(body=LEADER)), "- [ ] Bel"),
    (repo(REVERSED, meeting(notulist="poh-1"), record(body=LEADER)), "- [ ] Bel"),
    (
        repo(REVERSED, meeting(), record(body="- [ ] Bel @ha-1 (akkoord) 📅 2026-12-16\n")),
        "- [ ] Bel",
    ),
)
