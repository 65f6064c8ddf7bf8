"""action-without-owner."""

from tests.builders import held, record, repo

MISSES = (
    held(),
    repo(record(body="- [ ] Plant intake 📅 2026-12-16 @bt-2\n")),
    repo(record(body="- [x] Plant intake\n")),
    repo(record(body="- Plant intake\n")),  # no action
)
HITS = (
    (repo(record(body="- [ ] Plant intake 📅 2026-12-16\n")), "- [ ] Plant"),
    (repo(record(body="- [ ] Mail balie@voorbeeld.example 📅 2026-12-16\n")), "- [ ] Mail"),
    (repo(record(body="- [ ] Bel `@bt-2` 📅 2026-12-16\r\n- [x] Klaar @bt-2\r\n")), "- [ ] Bel"),
)
