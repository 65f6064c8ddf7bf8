"""Examples for `birth-date`; all people and numbers in them are made up."""

from tests.builders import case

MISSES = [
    case("Is geboren in een ander land."),
    case("Kreeg na de geboorte hulp."),
    case("Aangeboren afwijking, 3 mei gezien."),
    case("Een 34-jarige man op 12-03-2026."),
    case("Geboren en getogen in de wijk. In 2024 verhuisd."),
    case("Gebeld op 12-03-2026."),
    case("Geboortedatum onbekend."),
    case("Er zijn 3 kinderen geboren."),
    case("Op 12-03-1998 getrouwd."),
    case("Diagnose 12-03-1998"),
]

HITS = [
    (case("Geboren op 01-01-1900"), "Geboren op 01-01-1900"),
    (case("geb. 1-1-1900"), "geb. 1-1-1900"),
    (case("Geb. 01/01/1900"), "Geb. 01/01/1900"),
    (case("geboren 1 januari 1900"), "geboren 1 januari 1900"),
    (case("Geboren\n  op 01-01-1900"), "op 01-01-1900"),
    (case("Verjaart op 3 mei"), "Verjaart op 3 mei"),
    (case("cliënt X., 12-03-1943, alleenstaand"), "cliënt X."),
    (case(geboren_op="1900-01-01"), "geboren_op"),
]
