"""unknown-contact-person."""

from tests.builders import TEAM, held, repo, team

SHORT = "{soort: buurtteam, contactpersoon: bt-1}"
MISSES = (
    held(),
    repo(team(TEAM.replace("contactpersoon: bt-1", "contactpersoon: bt-1, opvolger: bt-2"))),
    repo(team(TEAM.replace("contactpersoon: bt-1", 'contactpersoon: ""'))),  # schema
    repo(team("teams:\n  buurtteam: {contactpersoon: bt-1}\nleden: {}\n")),
)
HITS = (
    (repo(team(TEAM.replace("contactpersoon: bt-1", "contactpersoon: bt1"))), "buurtteam:"),
    (repo(team(TEAM.replace(SHORT, "\n    contactpersoon: wv-1"))), "contactpersoon: wv-1"),
    (
        repo(team(TEAM.replace(SHORT, "\n    contactpersoon: bt-1\n    opvolger: wv-1"))),
        "opvolger: wv-1",
    ),
)
