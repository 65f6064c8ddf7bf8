"""hidden-answer-shown."""

from tests.builders import Answer, Files, case, repo

SOLUTION = "Tijdelijk een paar uur hulp toekennen."


def preparation(solution: str = SOLUTION, **changes: Answer) -> Files:
    return repo(case("", methode="omgekeerde-toets", eigen_oplossing=solution, **changes))


MISSES = (
    repo(case()),
    preparation(),
    preparation(dilemma="Ik kan een paar uur hulp toekennen of afwijzen."),
    preparation("Niets doen.", dilemma="Niets doen."),
    preparation("Een voorziening geven.", dilemma="Een voorziening geven."),
    preparation("", dilemma=""),
    preparation(afgesloten_op="2026-11-01", dilemma=SOLUTION),
    repo(case(body=SOLUTION, methode="omgekeerde-toets", eigen_oplossing=SOLUTION)),
    repo(case(hulpvraag_client=SOLUTION, prioriteit_client=SOLUTION)),
)
HITS = (
    (preparation(dilemma=SOLUTION), "dilemma: Tijdelijk"),
    (
        preparation("Tijdelijk een voorziening geven.", dilemma="Tijdelijk een voorziening geven?"),
        "dilemma: T",
    ),
    (preparation(titel="TIJDELIJK een paar uur hulp, toekennen"), "titel: TIJDELIJK"),
    (
        preparation(hulpvraag_team=">-\n  Is tijdelijk een paar uur hulp\n  toekennen goed?"),
        "hulpvraag_team: >-",
    ),
)
