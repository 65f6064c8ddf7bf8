"""departed-contact-person."""

from tests.builders import TEAM, held, repo, team

LAST = "contactpersoon: bt-1, tot: 2026-10-31, opvolger: bt-2"


def left(day: str, contact: str = "contactpersoon: bt-1") -> str:
    text = TEAM.replace("  bt-1: {", f"  bt-1: {{tot: {day}, ")
    return text.replace("contactpersoon: bt-1", contact)


MISSES = (
    held(),
    repo(team(left("2026-11-22"))),  # the last day is today
    repo(team(left("2026-10-31", LAST))),
    repo(team(left("eind oktober"))),
    repo(team(left("2026-10-31", "contactpersoon: bt-9"))),  # unknown-contact-person
)
HITS = (
    (repo(team(left("2026-11-21"))), "buurtteam: {"),
    (repo(team(left("2026-10-31", LAST.replace("opvolger: bt-2", "opvolger: bt-1")))), "buurtteam"),
)
