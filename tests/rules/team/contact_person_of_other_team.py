"""contact-person-of-other-team."""

from tests.builders import TEAM, held, repo, team

LINES = TEAM.replace(
    "buurtteam: {soort: buurtteam, contactpersoon: bt-1}",
    "buurtteam:\n    soort: buurtteam\n    contactpersoon: ha-1",
)
MISSES = (
    held(),
    repo(team(TEAM.replace("contactpersoon: bt-1", "contactpersoon: bt-2"))),
    repo(team(TEAM.replace("contactpersoon: bt-1", "contactpersoon: bt-9"))),
    repo(  # the successor is not at work yet
        team(TEAM.replace("contactpersoon: bt-1", "contactpersoon: bt-1, opvolger: ha-1"))
    ),
)
HITS = (
    (repo(team(LINES)), "contactpersoon: ha-1"),
    (repo(team(TEAM.replace("contactpersoon: bt-1", "contactpersoon: ha-1"))), "buurtteam: {"),
    (
        repo(team(TEAM.replace("contactpersoon: poh-1", "contactpersoon: bt-2"))),
        "gezondheidscentrum: {",
    ),
)
