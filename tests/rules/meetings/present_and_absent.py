"""present-and-absent."""

from tests.builders import held, meeting, repo

MISSES = (
    held(),
    repo(meeting(aanwezig=["poh-1", "bt-1"], afwezig=["ha-1"])),
    repo(meeting(genodigden=["ha-1"], aanwezig=["poh-1"], afwezig=["ha-1"])),
    repo(meeting(aanwezig=["bt-1"], afwezig=["bt-11"])),
)
HITS = (
    (repo(meeting(afwezig=["bt-2"])), "- bt-2"),
    (repo(meeting(afwezig="[bt-9, poh-1]")), "afwezig: [bt-9, poh-1]"),
)
