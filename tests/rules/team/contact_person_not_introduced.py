"""contact-person-not-introduced."""

from tests.builders import TEAM, held, repo, team

SHORT = "{soort: buurtteam, contactpersoon: bt-1}"
MISSES = (
    held(),
    repo(team(TEAM.replace("ingewerkt_op: 2026-01-15", "ingewerkt_op: 2026-12-10"))),  # planned
    repo(team(TEAM.replace("contactpersoon: bt-1", "contactpersoon: bt-9"))),
    repo(  # not at work yet
        team(TEAM.replace("contactpersoon: bt-1", "contactpersoon: bt-1, opvolger: bt-2"))
    ),
)
HITS = (
    (repo(team(TEAM.replace("contactpersoon: bt-1", "contactpersoon: bt-2"))), "buurtteam: {"),
    (
        repo(team(TEAM.replace("contactpersoon: poh-1", "contactpersoon: ha-1"))),
        "gezondheidscentrum: {",
    ),
    (
        repo(
            team(
                TEAM.replace(
                    SHORT,
                    "\n    contactpersoon: bt-1\n    tot: 2026-10-31\n    opvolger: bt-2",
                )
            )
        ),
        "opvolger: bt-2",
    ),
)
