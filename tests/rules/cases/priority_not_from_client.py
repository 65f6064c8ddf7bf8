"""priority-not-from-client."""

from tests.builders import case, repo

MISSES = (
    repo(case()),
    repo(case(prioriteit_client=None, prioriteit_bron=None)),
    repo(case(prioriteit_client="", prioriteit_bron="")),
    repo(case(prioriteit_client="", prioriteit_bron="professional")),
    repo(case(prioriteit_bron="kind")),
    repo(case(methode="omgekeerde-toets")),
    repo(case(prioriteit_bron="professional", afgesloten_op="2026-11-01")),
)
HITS = (
    (repo(case(prioriteit_bron="professional")), "prioriteit_bron: professional"),
    (repo(case(prioriteit_bron="naaste")), "prioriteit_bron: naaste"),
    (repo(case(prioriteit_bron="")), "prioriteit_bron:"),
    (repo(case(prioriteit_bron=None)), "prioriteit_client: Eerst slapen"),
    (repo(case(prioriteit_bron="", aangemeld_op=None)), "prioriteit_bron:"),
)
