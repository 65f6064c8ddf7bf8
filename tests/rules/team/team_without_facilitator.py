"""team-without-facilitator."""

from tests.builders import TEAM, held, repo, team

MISSES = (
    held(),
    repo(team("taal: nl\n")),
    repo(team(TEAM.replace("begeleidt: ja, ", "", 1))),
    repo(team("leden: {}\n")),
    repo(team(TEAM.replace("begeleidt: ja, ", "begeleidt: nee, ", 1))),
)
HITS = (
    (
        repo(team("leden:\n  ha-2:\n    functie: huisarts\n    begeleidt: nee\n")),
        "begeleidt: nee",
    ),
    (repo(team(TEAM.replace("begeleidt: ja, ", ""))), "poh-1: {"),
    (repo(team(TEAM.replace("begeleidt: ja", "begeleidt: nee"))), "poh-1: {"),
    (
        repo(team(TEAM.replace("begeleidt: ja", "tot: 2026-11-01, begeleidt: ja"))),
        "ha-1: {",
    ),
)
