"""member-of-unknown-team."""

from tests.builders import TEAM, held, repo, team

BLOCK = """\
  wv-1:
    functie: wijkverpleegkundige
    team: {team}
    discipline: medisch
"""
MISSES = (
    held(),
    repo(team(TEAM + BLOCK.format(team="buurtteam"))),
    repo(team(TEAM + BLOCK.format(team=""))),  # the schema says so
    repo(team("teams: {}\nleden:\n" + BLOCK.format(team="buurtteam"))),
)
HITS = (
    (repo(team(TEAM + BLOCK.format(team="buurteam"))), "team: buurteam"),
    (repo(team(TEAM + BLOCK.format(team="thuiszorg"))), "team: thuiszorg"),
)
