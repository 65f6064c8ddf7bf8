"""presenter-of-another-team."""

from tests.builders import TEAM, case, repo, team

MISSES = (
    repo(case()),
    repo(case(team="gezondheidscentrum", inbrenger="ha-1")),
    repo(case(team="thuiszorg")),
    repo(case(inbrenger="bt-22")),
    repo(case(team="gezondheidscentrum", afgesloten_op="2026-11-01")),
    repo(
        case(team="gezondheidscentrum"),
        team(TEAM.replace("werker, team: buurtteam", "werker, team: elders")),
    ),
)
HITS = (
    (repo(case(team="gezondheidscentrum")), "team: gezondheidscentrum"),
    (repo(case(inbrenger="ha-1")), "team: buurtteam"),
    (repo(case(inbrenger="ha-1", aangemeld_op=None)), "team: buurtteam"),
)
