"""statement-instead-of-question."""

from tests.builders import case, repo

MISSES = (
    repo(case()),
    repo(case(hulpvraag_team="Hoe nu?!")),
    repo(case(hulpvraag_team="Waar beginnen we? Ik twijfel al weken.")),
    repo(case(hulpvraag_team="")),
    repo(case(hulpvraag_client="Ik wil rust.")),
    repo(case(methode="eigen", hulpvraag_team="Graag meedenken.")),
    repo(case(hulpvraag_team="Graag meedenken.", afgesloten_op="2026-11-01")),
)
HITS = (
    (repo(case(hulpvraag_team="Graag meedenken.")), "hulpvraag_team: Graag"),
    (repo(case(hulpvraag_team="Hoe nu", aangemeld_op=None)), "hulpvraag_team: Hoe nu"),
    (
        repo(case(methode="omgekeerde-toets", hulpvraag_team=">-\n  Ik wil afwijken.")),
        "hulpvraag_team: >-",
    ),
)
