"""contact-person-absent."""

from tests.builders import TEAM, held, meeting, repo, team

HANDED_OVER = TEAM.replace(
    "{soort: buurtteam, contactpersoon: bt-1}",
    "{soort: buurtteam, contactpersoon: bt-1, tot: 2026-10-01, opvolger: bt-2}",
)
MISSES = (
    held(),
    repo(meeting(aanwezig="")),  # no-attendance
    repo(meeting(aanwezig=["poh-1", "bt-1"], afwezig=["ha-1"])),
    repo(meeting(bijeenkomst="2026-03-05", aanwezig=["poh-1"])),
    repo(meeting(bijeenkomst="2026-12-03", aanwezig=["poh-1"])),
    repo(team(HANDED_OVER), meeting(aanwezig=["poh-1", "bt-2"])),
)
HITS = (
    (repo(meeting(aanwezig=["bt-1", "ha-1"])), "- bt-1"),
    (repo(meeting(aanwezig=["ha-1", "bt-1"], afwezig=["poh-1"])), "- poh-1"),
    (repo(team(HANDED_OVER), meeting(aanwezig="[poh-1, bt-1]")), "aanwezig: [poh-1, bt-1]"),
)
