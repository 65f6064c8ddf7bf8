"""empty-domain."""

from tests.builders import case, repo

MISSES = (
    repo(case()),
    repo(case(geestelijk=["niets bekend"])),
    repo(case(geestelijk="[niets bekend]")),
    repo(case(geestelijk="niets bekend")),
    repo(case(methode="omgekeerde-toets")),
    repo(case(methode="eigen", geestelijk=None)),
    repo(case(krachten="", verbanden="")),
    repo(case(geestelijk=None, afgesloten_op="2026-11-01")),
)
HITS = (
    (repo(case(lichamelijk="")), "lichamelijk:"),
    (repo(case(geestelijk="[]")), "geestelijk: []"),
    (repo(case(sociaal=["", '""'])), "-"),
    (repo(case(maatschappelijk=None)), "schema: casus/1"),
    (repo(case(maatschappelijk="", aangemeld_op=None)), "maatschappelijk:"),
)
