"""missing-question-type."""

from tests.builders import case, repo

MISSES = (
    repo(case()),
    repo(case(vraagtype="steun")),
    repo(case(vraagtype="iets anders")),
    repo(case(vraagtype="", afgesloten_op="2026-11-01")),
)
HITS = (
    (repo(case(vraagtype="")), "vraagtype:"),
    (repo(case(vraagtype=None)), "schema: casus/1"),
    (repo(case(methode="omgekeerde-toets", vraagtype="", aangemeld_op=None)), "vraagtype:"),
)
