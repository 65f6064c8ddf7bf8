"""agreements-not-evaluated."""

from tests.builders import TEAM, held, meeting, repo, team

LINE = "  werkafspraken_geevalueerd_op: 2026-06-01\n"


def evaluated(day: str, first: str = "2024-09-10") -> str:
    line = f"  werkafspraken_geevalueerd_op: {day}\n" if day else ""
    return TEAM.replace(LINE, line).replace("2026-09-10", first)


MISSES = (
    held(),
    repo(team(evaluated("2025-11-22"))),  # a year ago to the day
    repo(team(evaluated("", first="2026-01-15"))),  # not a year old yet
    repo(team(evaluated("", first="ooit"))),
    repo(team(evaluated("2025-06-01")), meeting(werkafspraken_geevalueerd="ja")),
)
HITS = (
    (repo(team(evaluated("2025-11-21"))), "werkafspraken_geevalueerd_op: 2025-11-21"),
    (repo(team(evaluated(""))), "overleg:"),
    (repo(team(evaluated("2025-06-01")), meeting()), "werkafspraken_geevalueerd_op: 2025"),
)
