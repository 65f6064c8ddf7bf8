"""no-missing-information."""

from tests.builders import case, repo

MISSES = (
    repo(case()),
    repo(case(ontbrekende_informatie=["niets"])),
    repo(case(methode="omgekeerde-toets")),
    repo(case(methode="eigen", ontbrekende_informatie=None)),
    repo(case(ontbrekende_informatie=None, aangemeld_op=None)),
    repo(case(ontbrekende_informatie=None, afgesloten_op="2026-11-01")),
)
HITS = (
    (repo(case(ontbrekende_informatie="")), "ontbrekende_informatie:"),
    (repo(case(ontbrekende_informatie="[]")), "ontbrekende_informatie: []"),
    (repo(case(ontbrekende_informatie=None)), "schema: casus/1"),
)
