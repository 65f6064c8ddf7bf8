"""unknown-action-owner."""

from tests.builders import held, record, repo, team

MISSES = (
    held(),
    repo(record(body="- [ ] Plant intake 📅 2026-12-16\n")),
    repo(record(body="- [ ] Mail balie@voorbeeld.example @bt-2 📅 2026-12-16\n")),
    repo(team("leden: [\n"), record(body="- [ ] Bel @wv-1 📅 2026-12-16\n")),
)
HITS = (
    (repo(record(body="- [ ] Bel @bt1 📅 2026-12-16\n")), "- [ ] Bel"),
    (repo(record(body="- [x] Bel @wv-1 📅 2026-12-16\n- [ ] Mail @bt-2\n")), "- [x] Bel"),
)
