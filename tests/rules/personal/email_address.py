"""Examples for `email-address`; all people and numbers in them are made up."""

from tests.builders import case

MISSES = [
    case("Mailt als er iets is."),
    case("Volg @bt-2 in de taken."),
    case("Het team kwam om 3 @ de balie."),
    case("Een apenstaartje maakt nog geen adres."),
    case("Wie at er punt voor punt mee?"),
    case("Versie lint@v4.1.2 van het programma."),
    case("Zij woont (at) thuis."),
]

HITS = [
    (case("Mail: naam@example.org"), "Mail: naam@example.org"),
    (case("NAAM@VOORBEELD.EXAMPLE"), "NAAM@VOORBEELD.EXAMPLE"),
    (
        case("voor.naam+zorg@sub.voorbeeld.example is het adres."),
        "voor.naam+zorg@sub.voorbeeld.example is het adres.",
    ),
    (case("naam (at) voorbeeld punt example"), "naam (at) voorbeeld punt example"),
]
