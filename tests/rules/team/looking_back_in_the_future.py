"""looking-back-in-the-future."""

from tests.builders import TEAM, held, repo, team

CHECKED = "zelfcheck_op: 2026-05-01"
EVALUATED = "werkafspraken_geevalueerd_op: 2026-06-01"
MISSES = (
    held(),
    repo(team(TEAM.replace(CHECKED, "zelfcheck_op: 2026-11-22"))),  # today
    repo(team(TEAM.replace(EVALUATED, "werkafspraken_geevalueerd_op: 2026-11-22"))),
    repo(team(TEAM.replace(CHECKED, "zelfcheck_op: binnenkort"))),  # not a date
    repo(team(TEAM.replace("ingewerkt_op: 2026-01-15", "ingewerkt_op: 2026-12-10"))),  # planned
)
HITS = (
    (
        repo(team(TEAM + "  ha-2:\n    functie: huisarts\n    zelfcheck_op: 2062-05-01\n")),
        "zelfcheck_op: 2062-05-01",
    ),
    (repo(team(TEAM.replace(CHECKED, "zelfcheck_op: 2026-11-23", 1))), "poh-1: {"),
    (
        repo(team(TEAM.replace(EVALUATED, "werkafspraken_geevalueerd_op: 2062-06-01"))),
        "werkafspraken_geevalueerd_op: 2062-06-01",
    ),
)
