"""impossible-avoided-day."""

from tests.builders import TEAM, Files, held, repo, team


def avoiding(*days: str) -> Files:
    lines = "".join(f"\n    - {day}" for day in days)
    return repo(team(TEAM.replace("  duur_minuten", f"  vermijden:{lines}\n  duur_minuten")))


MISSES = (
    held(),
    avoiding("2027-02-28"),
    avoiding("2028-02-29", "woensdag"),
    avoiding("2027-07-05/2027-07-16"),
    avoiding("2027-07-05/2027-07-05"),
    avoiding("vrijdag-na-hemelvaart"),
    avoiding('""'),
)
HITS = (
    (avoiding("2027-02-30"), "- 2027-02-30"),
    (avoiding("woensdag", "2027-07-16/2027-07-05"), "- 2027-07-16/"),
    (avoiding("2027-07-05/2027-06-31"), "- 2027-07-05/"),
    (avoiding("de eerste week"), "- de eerste"),
)
