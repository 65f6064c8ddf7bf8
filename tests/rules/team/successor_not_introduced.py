"""successor-not-introduced."""

from tests.builders import held, repo, team
from tests.rules.team.missing_successor import until

BT_2 = "bt-2: {functie: maatschappelijk werker,"
MISSES = (
    held(),
    repo(team(until("2027-02-15", "bt-2"))),  # a day more than two cycles away
    repo(team(until("2026-12-31", "bt-2").replace(BT_2, f"{BT_2} ingewerkt_op: 2026-12-10,"))),
    repo(team(until("2026-11-21", "bt-2"))),  # contact-person-not-introduced
    repo(team(until("2026-12-31", ""))),  # no-successor-yet
    repo(team(until("2026-12-31", "bt-9"))),  # unknown-contact-person
    repo(team(until("2026-12-31", "bt-1"))),
    repo(team(until("", "bt-2"))),
)
HITS = (
    (repo(team(until("2026-11-22", "bt-2"))), "opvolger: bt-2"),
    (repo(team(until("2027-02-14", "bt-2"))), "opvolger: bt-2"),
)
