"""single-discipline."""

from tests.builders import held, meeting, repo

MISSES = (
    held(),
    repo(meeting(aanwezig=["ha-1", "bt-2"])),
    repo(meeting(aanwezig=["ha-1", "wv-1"])),  # of wv-1 nothing is known
    repo(meeting(aanwezig=["wv-1"])),
    repo(meeting(aanwezig="")),
    repo(meeting(bijeenkomst="2026-03-05", aanwezig=["ha-1"])),
    repo(meeting(bijeenkomst="2026-12-03", aanwezig=["ha-1"])),
)
HITS = (
    (repo(meeting(aanwezig=["poh-1", "ha-1"])), "- poh-1"),
    (repo(meeting(aanwezig="[bt-2]")), "aanwezig: [bt-2]"),
)
