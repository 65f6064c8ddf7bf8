"""missing-earlier-case."""

from tests.builders import case, repo

MISSES = (
    repo(case()),
    repo(case(soort="voortgang", vervolg_op="2026-000")),
    repo(case(soort="delen", vervolg_op="onbekend")),
    repo(case(soort="voortgang", vervolg_op="opgeruimd")),
    repo(case(vervolg_op="")),
    repo(case(soort="anders")),
    repo(case(soort="voortgang", afgesloten_op="2026-11-01")),
)
HITS = (
    (repo(case(soort="voortgang")), "soort: voortgang"),
    (repo(case(soort="voortgang", vervolg_op="")), "vervolg_op:"),
    (repo(case(soort="delen")), "soort: delen"),
    (repo(case(soort="toetsen", aangemeld_op=None)), "soort: toetsen"),
)
