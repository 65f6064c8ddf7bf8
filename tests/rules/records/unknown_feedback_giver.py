"""unknown-feedback-giver."""

from tests.builders import held, record, repo, team

MISSES = (
    held(),
    repo(record(terugkoppeling_door="")),
    repo(record(terugkoppeling_door="De huisarts")),  # not a key; the schema says so
    repo(team("leden: [\n"), record()),
)
HITS = (
    (repo(record(terugkoppeling_door="bt-22")), "terugkoppeling_door: bt-22"),
    (repo(record(terugkoppeling_door="huisarts")), "terugkoppeling_door: huisarts"),
)
