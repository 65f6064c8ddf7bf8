"""same-question."""

from tests.builders import case, repo

MISSES = (
    repo(case()),
    repo(case(hulpvraag_client="Ik wil rust.", hulpvraag_team="Hoe geven we haar rust?")),
    repo(case(hulpvraag_client=None, hulpvraag_team=None)),
)
HITS = (
    (repo(case(hulpvraag_client="Wat nu?", hulpvraag_team="wat  nu")), "hulpvraag_team: wat  nu"),
    (
        repo(
            case(
                methode="omgekeerde-toets",
                perspectief_inwoner="Mag dit?",
                hulpvraag_team="Mag dit?",
            )
        ),
        "hulpvraag_team: Mag dit?",
    ),
)
