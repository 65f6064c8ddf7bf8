"""unknown-team."""

from tests.builders import TEAM, case, repo, team

MISSES = (
    repo(case()),
    repo(case(team="gezondheidscentrum")),
    repo(case(team="")),
    repo(case(team="buurteam"), team("teams: [\n")),
    repo(case(team="buurteam"), team("taal: nl\n")),
    repo(case(team="thuiszorg"), team(TEAM.replace("  buurtteam: {", "  thuiszorg: {"))),
)
HITS = (
    (repo(case(team="buurteam")), "team: buurteam"),
    (repo(case(team="Buurtteam")), "team: Buurtteam"),
    (repo(case(team="thuiszorg", afgesloten_op="2026-11-01")), "team: thuiszorg"),
)
