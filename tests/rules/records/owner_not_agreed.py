"""owner-not-agreed."""

from tests.builders import case, held, record, repo

MISSES = (
    held(),
    repo(case(), record(body="- [ ] Bel @bt-2 📅 2026-12-16\n")),
    repo(case(), record(body="- [ ] Bel @ha-1 (met akkoord) 📅 2026-12-16\n")),
    repo(case(), record(body="- [x] Bel @ha-1\n")),  # done, so agreed
    repo(case(), record(body="- [ ] Bel 📅 2026-12-16\n")),
    repo(case(), record(body="- [ ] Bel @wv-1 📅 2026-12-16\n")),  # unknown-action-owner
    repo(record(body="- [ ] Bel @ha-1 📅 2026-12-16\n")),
)
HITS = (
    (repo(case(), record(body="- [ ] Bel @ha-1 📅 2026-12-16\n")), "- [ ] Bel"),
    (repo(case(), record(body="- [ ] Vraag akkoord @ha-1 📅 2026-12-16\n")), "- [ ] Vraag"),
)
