"""no-recent-self-check."""

from tests.builders import TEAM, held, repo, team

BT = "ingewerkt_op: 2026-01-15, zelfcheck_op: 2026-05-01}\n  bt-2"


def checked(day: str) -> str:
    return TEAM.replace(BT, f"ingewerkt_op: 2026-01-15, zelfcheck_op: {day}}}\n  bt-2")


MISSES = (
    held(),
    repo(team(checked("2025-11-22"))),  # a year ago to the day
    repo(team(TEAM.replace("contactpersoon: bt-1", "contactpersoon: bt-9"))),
    repo(team(TEAM.replace("leden:\n", "leden:\n  wv-1: {functie: x, team: buurtteam}\n"))),
)
HITS = (
    (repo(team(checked("2025-11-21"))), "buurtteam: {"),
    (repo(team(checked('""'))), "buurtteam: {"),
    (
        repo(team(TEAM.replace("contactpersoon: poh-1", "contactpersoon: ha-1"))),
        "gezondheidscentrum: {",
    ),
)
