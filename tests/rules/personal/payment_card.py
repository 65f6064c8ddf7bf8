"""Examples for `payment-card`; all people and numbers in them are made up."""

from tests.builders import case

MISSES = [
    case("Betaalt met een creditcard."),
    case("Nummer 4111 1111 1111 1112 klopt niet."),
    case("Meet 4111 1111 1111 1111 2222 keer."),
    case("Reeks 1111 2222 3333 4444."),
    case("Barcode 4012345678901 op de doos."),
]

HITS = [
    (case("Kaart 4111 1111 1111 1111"), "Kaart 4111 1111 1111 1111"),
    (case("Creditcard 5555555555554444"), "Creditcard 5555555555554444"),
]
