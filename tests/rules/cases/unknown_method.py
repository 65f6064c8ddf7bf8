"""unknown-method."""

from tests.builders import case, repo

MISSES = (
    repo(case()),
    repo(case(methode="omgekeerde-toets")),
    repo(case(methode='"kbz"')),
    repo(case(methode="")),
    repo(case(methode=None)),
)
HITS = (
    (repo(case(methode="omgekeerdetoets")), "methode: omgekeerdetoets"),
    (repo(case(methode="KBZ")), "methode: KBZ"),
    (repo(case(methode="intervisie", aangemeld_op=None)), "methode: intervisie"),
)
