"""presenter-left."""

from tests.builders import TEAM, Answer, Files, case, repo, team


def left(day: str, **changes: Answer) -> Files:
    return repo(case("", **changes), team(TEAM.replace("bt-2: {", f"bt-2: {{tot: {day}, ")))


MISSES = (
    repo(case()),
    left("2026-11-22"),
    left("2027-01-01"),
    left("2026-10-01", inbrenger="bt-1"),
    left("2026-10-01", inbrenger="bt-22"),
    left("2026-10-01", afgesloten_op="2026-10-30"),
    left("oktober"),
)
HITS = (
    (left("2026-11-21"), "inbrenger: bt-2"),
    (left("2026-10-01"), "inbrenger: bt-2"),
    (left("2026-08-01"), "inbrenger: bt-2"),
    (left("2026-10-01", aangemeld_op=None), "inbrenger: bt-2"),
)
