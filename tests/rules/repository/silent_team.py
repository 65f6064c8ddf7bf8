"""silent-team."""

from tests.builders import TEAM, case, held, meeting, repo, team

TWO = (meeting(bijeenkomst="2026-09-10"), meeting())
PRACTICE = {"team": "gezondheidscentrum", "inbrenger": "ha-1"}
BOTH = (case(), case(casus="2026-002", team="gezondheidscentrum"))
LINES = TEAM.replace(
    "buurtteam: {soort: buurtteam, contactpersoon: bt-1}",
    "buurtteam:\n    soort: buurtteam\n    contactpersoon: bt-1",
)
MISSES = (
    held(),
    repo(*BOTH, *TWO),
    repo(case(), meeting(), meeting(bijeenkomst="2026-12-03")),  # held only once
    repo(case(), meeting(), meeting(bijeenkomst="2026-09-10", vervallen="Ziekte")),
    repo(*TWO, case(aangemeld_op="2026-08-30"), BOTH[1]),  # just within two cycles
)
HITS = (
    (repo(*TWO, case()), "gezondheidscentrum: {"),
    (repo(team(LINES), *TWO, BOTH[1]), "contactpersoon: bt-1"),
    (repo(*TWO, case(aangemeld_op=""), BOTH[1]), "buurtteam: {"),
    (repo(*TWO, case(aangemeld_op="2026-08-29"), BOTH[1]), "buurtteam: {"),
)
