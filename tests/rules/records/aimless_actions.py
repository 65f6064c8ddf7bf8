"""aimless-actions."""

from tests.builders import held, record, repo

MISSES = (
    held(),
    repo(record(body="")),
    repo(record(body="- [ ] Bel @bt-2\n- [ ] Mail @bt-2 #veiligheid\n")),
    repo(record(body="- [ ] Bel @bt-2 #Hulpvraag\n")),
)
HITS = (
    (repo(record(body="- [ ] Bel @bt-2\n- [ ] Mail @bt-2 #wonen\n")), "- [ ] Bel"),
    (repo(record(body="- [x] Bel @bt-2 over https://example.org/#veiligheid\n")), "- [x] Bel"),
)
