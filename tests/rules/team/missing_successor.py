"""missing-successor."""

from tests.builders import TEAM, held, repo, team

SHORT = "{soort: buurtteam, contactpersoon: bt-1}"


def until(day: str, successor: str) -> str:
    fields = f"contactpersoon: bt-1\n    tot: {day}\n    opvolger: {successor}"
    return TEAM.replace(SHORT, f"\n    soort: buurtteam\n    {fields}")


MISSES = (
    held(),
    repo(team(until("2026-10-31", "bt-2"))),
    repo(team(until("2026-11-22", ""))),  # the last day is today
    repo(team(until("eind oktober", ""))),  # not a date; the schema says so
    repo(team(until("", ""))),
)
HITS = (
    (repo(team(until("2026-11-21", ""))), "tot: 2026-11-21"),
    (repo(team(until("2026-10-31", "bt-1"))), "opvolger: bt-1"),
)
