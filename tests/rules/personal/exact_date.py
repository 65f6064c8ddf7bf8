"""Examples for `exact-date`; all people and numbers in them are made up."""

from tests.builders import TEAM, case, meeting, record, repo, team

AVOIDING = TEAM.replace("  tijd:", "  vermijden: [2027-03-09, 2027-07-05/2027-07-16]\n  tijd:")

MISSES = [
    case("Opgenomen in het voorjaar."),
    case("In maart is er gebeld."),
    case("Evaluatie op 3 maart."),
    case("Pijn op 6/10, insuline 8-8-10."),
    case("Versie 3.11.24 van het programma."),
    case("Artikel 12-3 van de wet."),
    case("Zie hoofdstuk 1.2.3."),
    case("Om 12:30 uur, lokaal 12."),
    case("Uiterlijk 2026-12-16 gereed, dus uiterlijk 2026-12-16."),
    repo(case(), meeting(), record()),
    case("Zie casus 2026-014."),
    case("Verhouding 1/2/3."),
    repo(team(AVOIDING)),
]

HITS = [
    (case("Opgenomen op 12 maart 2026"), "Opgenomen op 12 maart 2026"),
    (case("Zitting van 12-03-2026"), "Zitting van 12-03-2026"),
    (case("Overleden op 12/3/2026"), "Overleden op 12/3/2026"),
    (case("Gezien op 2026-03-12"), "Gezien op 2026-03-12"),
    (case("Op 12 maart is er gebeld."), "Op 12 maart"),
    (case(dilemma="Gezien op 2026-03-12"), "dilemma: Gezien"),
]
