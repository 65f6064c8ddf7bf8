"""new-case-that-follows."""

from tests.builders import case, repo

MISSES = (
    repo(case()),
    repo(case(vervolg_op="")),
    repo(case(vervolg_op="~")),
    repo(case(soort="voortgang", vervolg_op="2026-000")),
    repo(case(soort="", vervolg_op="2026-000")),
    repo(case(vervolg_op="2026-000", afgesloten_op="2026-11-01")),
)
HITS = (
    (repo(case(vervolg_op="2026-000")), "soort: nieuw"),
    (repo(case(vervolg_op="2026-000", aangemeld_op=None)), "soort: nieuw"),
)
