"""overdue-action."""

from tests.builders import held, record, repo

MISSES = (
    held(),
    repo(record(body="- [ ] Bel @bt-2 📅 2026-11-22\n")),  # today
    repo(record(body="- [x] Bel @bt-2 📅 2026-11-01\n")),
    repo(record(body="- [ ] Bel @bt-2\n")),
)
HITS = (
    (repo(record(body="- [ ] Bel @bt-2 📅 2026-11-21\n")), "- [ ] Bel"),
    (repo(record(body="- [ ] Bel uiterlijk 2026-11-01 @bt-2\n")), "- [ ] Bel"),
)
