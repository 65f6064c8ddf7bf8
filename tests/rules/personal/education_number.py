"""Examples for `education-number`; all people and numbers in them are made up."""

from tests.builders import case

MISSES = [
    case("Het onderwijsnummer staat bij de school."),
    case("Ordernummer 101222331 van de boeken."),
    case("De school telt 1012 leerlingen."),
    case("Onderwijs kost 101222331 euro per jaar."),
    case("Het nummer 101222330 past niet."),
    case("Onderwijs in groep 10."),
]

HITS = [
    (case("Onderwijsnummer 101222331"), "Onderwijsnummer 101222331"),
    (case("PGN 101222331"), "PGN 101222331"),
]
