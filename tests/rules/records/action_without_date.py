"""action-without-date."""

from tests.builders import held, record, repo

MISSES = (
    repo(record(body="- [x] Gebeld @bt-2 ✅ 2026-11-01 📅 2026-11-02\n")),
    held(),
    repo(record(body="- [ ] Bel @bt-2 📅 2026-12-16\n")),
    repo(record(body="- [ ] Bel uiterlijk 2026-12-16 @bt-2\n")),
    repo(record(body="- [x] Bel @bt-2\n")),
)
HITS = (
    (repo(record(body="- [ ] Bel @bt-2\n")), "- [ ] Bel"),
    (repo(record(body="- [ ] Bel @bt-2 📅 2026-02-30\n")), "- [ ] Bel"),
    (repo(record(body="- [ ] Bel @bt-2 📅 16-12-2026\n")), "- [ ] Bel"),
    (repo(record(body="- [ ] Bel @bt-2 over de brief van 2026-12-16\n")), "- [ ] Bel"),
)
