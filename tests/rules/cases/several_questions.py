"""several-questions."""

from tests.builders import case, repo

MISSES = (
    repo(case()),
    repo(case(hulpvraag_team="Hoe nu???")),
    repo(case(hulpvraag_team="Hoe nu?!?")),
    repo(case(hulpvraag_client="Wat nu? En dan?")),
    repo(case(hulpvraag_team="")),
    repo(case(hulpvraag_team="Wie? Wat?", afgesloten_op="2026-11-01")),
)
HITS = (
    (repo(case(hulpvraag_team="Wie? Wat?")), "hulpvraag_team: Wie?"),
    (repo(case(hulpvraag_team="Wie?! En wat? En waarom?")), "hulpvraag_team: Wie?"),
    (
        repo(case(methode="omgekeerde-toets", hulpvraag_team="Mag dit? Deugt dit?")),
        "hulpvraag_team: Mag",
    ),
)
