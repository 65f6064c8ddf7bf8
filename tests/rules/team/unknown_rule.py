"""unknown-rule."""

from tests.builders import TEAM, repo, team

MISSES = (
    repo(),
    repo(team(TEAM + "regels: {}\n")),
    repo(team(TEAM + "regels: {same-question: info}\n")),
)
HITS = (
    (repo(team(TEAM + "regels:\n  same-qestion: info\n")), "same-qestion: info"),
    (repo(team(TEAM + "regels:\n  CAS001: uit\n")), "CAS001: uit"),
)
