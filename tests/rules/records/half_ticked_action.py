"""half-ticked-action."""

from tests.builders import held, record, repo

MISSES = (
    held(),
    repo(record(body="- [x] Bel @bt-2 ✅ 2026-11-05\n")),
    repo(record(body="- [ ] Bel @bt-2 📅 2026-12-16\n")),
    repo(record(body="- [ ] Vraag of ✅ betekent dat het klaar is @bt-2 📅 2026-12-16\n")),
)
HITS = ((repo(record(body="- [ ] Bel @bt-2 📅 2026-12-16 ✅ 2026-11-05\n")), "- [ ] Bel"),)
