"""unknown-presenter."""

from tests.builders import TEAM, case, repo, team

MISSES = (
    repo(case()),
    repo(case(inbrenger="ha-1", team="gezondheidscentrum")),
    repo(case(inbrenger="")),
    repo(case(inbrenger=None)),
    repo(case(inbrenger="bt-22"), team("leden: [\n")),
    repo(case(), team(TEAM.replace("bt-2: {", "bt-2: {tot: 2026-10-01, "))),
    repo(case(inbrenger="Een Naam")),
)
HITS = (
    (repo(case(inbrenger="bt-22")), "inbrenger: bt-22"),
    (repo(case(inbrenger="buurtteam")), "inbrenger: buurtteam"),
    (repo(case(inbrenger="bt-3", aangemeld_op=None)), "inbrenger: bt-3"),
)
