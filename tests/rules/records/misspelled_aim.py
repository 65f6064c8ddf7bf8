"""misspelled-aim."""

from tests.builders import held, record, repo

MISSES = (
    held(),
    repo(record(body="- [ ] Bel @bt-2 #veiligheid #mogelijkheden #hulpvraag\n")),
    repo(record(body="- [ ] Bel @bt-2 #wonen #financien\n")),  # tags of the team's own
    repo(record(body="- [ ] Bel @bt-2 over de hulpvaag\n")),
)
HITS = (
    (repo(record(body="- [ ] Bel @bt-2 #hulpvaag\n")), "- [ ] Bel"),
    (repo(record(body="- [ ] Bel @bt-2 #hulpvraag #veilig\n")), "- [ ] Bel"),
)
