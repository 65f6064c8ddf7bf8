"""no-attendance."""

from tests.builders import held, meeting, repo

MISSES = (
    held(),
    repo(meeting(bijeenkomst="2026-11-22", aanwezig=None)),
    repo(meeting(bijeenkomst="2026-12-03", aanwezig="")),
    repo(meeting(aanwezig="", vervallen="Ziekte")),
)
HITS = (
    (repo(meeting(aanwezig="")), "aanwezig:"),
    (repo(meeting(aanwezig="[]")), "aanwezig: []"),
    (repo(meeting(aanwezig=None, afwezig=["ha-1"])), "schema: bijeenkomst/1"),
)
