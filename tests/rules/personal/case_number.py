"""Examples for `case-number`; all people and numbers in them are made up."""

from tests.builders import case

MISSES = [
    case("De zaak bij de gemeente loopt nog."),
    case("Zaaknummer staat in het dossier."),
    case("Dossier van 2024 is gesloten."),
    case("Dossier 12 pagina's dik."),
    case("Kenmerk van deze wijk: 4 scholen."),
    case("Klant sinds 2019."),
    case("Zie dossier 2026-014 en casus 2026-014."),
    case("Paspoort verloopt in 2027."),
    case("Paspoort verloopt 12-03-2027."),
    case("Het document telt 1200 woorden."),
    case("De zaak kost 500 euro."),
]

HITS = [
    (case("Zaaknummer Z-0000-000000"), "Zaaknummer Z-0000-000000"),
    (case("Patiëntnummer: 0000001"), "Patiëntnummer: 0000001"),
    (case("Cliëntnr. 00001"), "Cliëntnr. 00001"),
    (case("dossiernummer 000/0001"), "dossiernummer 000/0001"),
    (case("Kenmerk: AB-0000-01"), "Kenmerk: AB-0000-01"),
]
