"""action-due-before-meeting."""

from tests.builders import held, record, repo

MISSES = (
    held(),
    repo(record(body="- [ ] Bel @bt-2 📅 2026-10-22\n")),  # the same day
    repo(record(body="- [ ] Bel @bt-2\n")),
    repo(record(bijeenkomst="", body="- [ ] Bel @bt-2 📅 2025-12-16\n")),
)
HITS = (
    (repo(record(body="- [ ] Bel @bt-2 📅 2026-10-21\n")), "- [ ] Bel"),
    (repo(record(body="- [x] Bel @bt-2 uiterlijk 2025-12-16\n")), "- [x] Bel"),
)
