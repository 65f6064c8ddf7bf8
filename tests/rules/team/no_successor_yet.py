"""no-successor-yet."""

from tests.builders import held, repo, team
from tests.rules.team.missing_successor import until

MISSES = (
    held(),
    repo(team(until("2026-12-31", "bt-2"))),
    repo(team(until("2027-02-15", ""))),  # a day more than two cycles away
    repo(team(until("2026-11-21", ""))),  # missing-successor
    repo(team(until("", ""))),
    repo(team(until("eind december", ""))),  # not a date; the schema says so
)
HITS = (
    (repo(team(until("2026-11-22", ""))), "tot: 2026-11-22"),
    (repo(team(until("2027-02-14", ""))), "tot: 2027-02-14"),
    (repo(team(until("2026-12-31", "bt-1"))), "opvolger: bt-1"),
)
