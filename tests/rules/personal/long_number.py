"""Examples for `long-number`; all people and numbers in them are made up."""

from tests.builders import case

MISSES = [
    case("Staat genoteerd in het eigen dossier."),
    case("Ordernummer 4471203 is binnen."),
    case("De schuld is € 1234567 nu."),
    case("Er zijn 1234567 inwoners."),
    case("Op 20240312 gedateerd."),
    case("Bel 0800-0113 of 14 010."),
    case("ISBN 9789031362656"),
]

HITS = [
    (case("Nummer 0000001 staat op de brief"), "Nummer 0000001 staat op de brief"),
    (case("Genoteerd als 2024-001234"), "Genoteerd als 2024-001234"),
]
