"""Examples for `combination`; all people and places in them are made up or borrowed."""

from tests.builders import TEAM, case, meeting, record, repo, team

_FIVE = "Een vrouw van 43 met zes kinderen, opgenomen op 12 maart 2026."
_STRICT = TEAM + "herkenbaarheid:\n  waarschuwing_vanaf: 2\n"
_MILD = TEAM + "herkenbaarheid:\n  waarschuwing_vanaf: 9\n  fout_vanaf: 12\n"
_NO_DATES = TEAM + "herkenbaarheid:\n  punten:\n    datum: 0\n    gezin: 0\n"
_VILLAGE = "De cliënt woont in Westerbork"

MISSES = [
    case(),
    case(leeftijdsgroep="45-54"),
    case(_VILLAGE, leeftijdsgroep="45-54"),
    case("Een vrouw van 43 met zes kinderen."),
    case("Heeft de ziekte van Huntington."),
    case("De burgemeester belde; de dominee komt langs in Westerbork."),
    case("Is geboren op 01-01-1943."),
    case("Postcode 1234 AB"),
    repo(case(_FIVE), team(_MILD)),
    repo(case(_FIVE), team(_NO_DATES)),
    repo(case(), meeting(), record("\n- [ ] Bellen @bt-2 📅 2026-12-16 #hulpvraag\n")),
    repo(case(leeftijdsgroep="45-54"), team(TEAM)),
]

HITS = [
    (case(_FIVE), "Een vrouw van 43"),
    (case(_VILLAGE + ", heeft de ziekte van Huntington."), _VILLAGE),
    (case("Is burgemeester van Utrecht."), "Is burgemeester"),
    (case("Geboren op 01-01-1943, 1234 AB"), "Geboren op"),
    (repo(case(leeftijdsgroep="45-54", titel="Een vrouw van 43"), team(_STRICT)), "titel"),
    (repo(case(_VILLAGE), meeting(), record("Vrouw van 43\n")), _VILLAGE),
]
