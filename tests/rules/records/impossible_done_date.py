"""impossible-done-date."""

from tests.builders import held, record, repo

MISSES = (
    held(),
    repo(record(body="- [x] Bel @bt-2 ✅ 2026-11-22\n")),  # today
    repo(record(body="- [x] Bel @bt-2 ✅ 2026-10-22\n")),  # in the meeting
    repo(record(body="- [x] Bel @bt-2\n")),
    repo(record(body="- [x] Bel @bt-2 📅 2026-12-16 ✅ 2026-11-05\n")),
)
HITS = (
    (repo(record(body="- [ ] Mail @bt-2\n- [x] Bel @bt-2 ✅ 2026-11-23\n")), "- [x] Bel"),
    (repo(record(body="- [x] Bel @bt-2 ✅ 2026-11-23\n")), "- [x] Bel"),
    (repo(record(body="- [x] Bel @bt-2 ✅ 2026-10-21\n")), "- [x] Bel"),
)
