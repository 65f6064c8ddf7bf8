"""overfull-agenda."""

from tests.builders import TEAM, case, held, meeting, repo, team

COMING = "2026-12-03"
THREE = ["2026-001", "2026-002", "2026-003"]
CASES = [case(casus=number) for number in THREE]
UNEVALUATED = TEAM.replace("geevalueerd_op: 2026-06-01", "geevalueerd_op: 2025-06-01")
MISSES = (
    held(),
    repo(*CASES, meeting(bijeenkomst=COMING, agenda=THREE)),  # exactly
    repo(*CASES, meeting(bijeenkomst=COMING, agenda=THREE, duur_minuten=91)),
    repo(*CASES, meeting(agenda=THREE, duur_minuten=30)),  # held; it went as it went
    repo(meeting(bijeenkomst=COMING, agenda=THREE, duur_minuten=30)),  # unknown cases
    repo(*CASES, meeting(bijeenkomst=COMING, agenda=THREE, duur_minuten=30, vervallen="Ziekte")),
)
HITS = (
    (
        repo(team(UNEVALUATED), *CASES, meeting(bijeenkomst=COMING, agenda=THREE)),
        "- 2026-001",
    ),
    (repo(*CASES, meeting(bijeenkomst=COMING, agenda=THREE, duur_minuten=89)), "- 2026-001"),
    (
        repo(
            team(TEAM.replace("duur_minuten: 90", "duur_minuten: 60")),
            *CASES,
            meeting(bijeenkomst=COMING, agenda="[2026-001, 2026-002, 2026-003]", duur_minuten=""),
        ),
        "agenda: [2026-001",
    ),
)
