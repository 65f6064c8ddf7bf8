"""ad-hoc-without-agreement."""

from tests.builders import case, repo

MISSES = (
    repo(case()),
    repo(case(opvolging_afgestemd_met="")),
    repo(case(urgentie="")),
    repo(case(urgentie="ad-hoc", opvolging_afgestemd_met=["bt-1"])),
    repo(case(urgentie="ad-hoc", opvolging_afgestemd_met="[bt-22]")),
    repo(case(urgentie="ad hoc")),
    repo(case(urgentie="ad-hoc", afgesloten_op="2026-11-01")),
)
HITS = (
    (repo(case(urgentie="ad-hoc")), "urgentie: ad-hoc"),
    (repo(case(urgentie="ad-hoc", opvolging_afgestemd_met="")), "opvolging_afgestemd_met:"),
    (repo(case(urgentie="ad-hoc", opvolging_afgestemd_met="[]")), "opvolging_afgestemd_met: []"),
    (repo(case(urgentie="ad-hoc", aangemeld_op=None)), "urgentie: ad-hoc"),
)
