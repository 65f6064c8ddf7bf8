"""missing-invitation."""

from tests.builders import TEAM, case, held, meeting, repo, team

HANDED_OVER = TEAM.replace(
    "{soort: buurtteam, contactpersoon: bt-1}",
    "{soort: buurtteam, contactpersoon: bt-1, tot: 2026-12-01, opvolger: bt-2}",
)
COMING = "2026-12-03"
MISSES = (
    held(),
    repo(case(), meeting(bijeenkomst=COMING, genodigden=["poh-1", "bt-1", "bt-2"])),
    repo(team(HANDED_OVER), meeting(bijeenkomst=COMING, genodigden=["poh-1", "bt-2"])),
    repo(case(), meeting(bijeenkomst=COMING, genodigden="")),  # not yet invited anybody
    repo(case(), meeting(genodigden=["poh-1"])),  # held already
    repo(meeting(bijeenkomst=COMING, genodigden=["poh-1", "bt-1"])),
    repo(case(), meeting(bijeenkomst=COMING, genodigden=["ha-1"], vervallen="Ziekte")),
)
HITS = (
    (
        repo(team(HANDED_OVER), meeting(bijeenkomst=COMING, genodigden="[poh-1, bt-1]")),
        "genodigden: [poh-1",
    ),
    (repo(case(), meeting(bijeenkomst=COMING, genodigden=["poh-1", "bt-1"])), "- 2026-001"),
    (repo(case(), meeting(bijeenkomst=COMING, genodigden="[bt-1, bt-2]")), "genodigden: [bt-1"),
    (
        repo(
            case(inbrenger="bt-1"),
            meeting(bijeenkomst="2026-11-22", genodigden="[poh-1]"),
        ),
        "genodigden: [poh-1]",
    ),
)
