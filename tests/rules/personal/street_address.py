"""Examples for `street-address`; all people and numbers in them are made up."""

from tests.builders import case

MISSES = [
    case("Verhuisd binnen de wijk."),
    case("Onderweg 3 keer gevallen."),
    case("Halverwege 2 weken gestopt."),
    case("Gaat naar het Werkplein 2 keer per week."),
    case("Sinds maart 12 gesprekken."),
    case("Markt en straat zijn dichtbij."),
    case("Loopt door de straat 3 keer per dag."),
    case("De snelweg 2 kilometer verder."),
    case("Het zorgpad 3 is gevolgd."),
    case("Rechtbank en gerechtshof 2 jaar later."),
    case("Op de arbeidsmarkt 5 kansen."),
    case("Huisvestingsweg en maatwerkpad."),
    case("Zonder adres geen uitkering."),
]

HITS = [
    (case("Woont in de Voorbeeldstraat."), "Woont in de"),
    (case("Woont op flat Voorbeeldvogel"), "Woont op flat"),
    (case("Woont Voorbeeldstraat 0"), "Woont Voorbeeldstraat 0"),
    (case("Woont op de Voorbeeldlaan 12a"), "Woont op de Voorbeeldlaan 12a"),
    (case("Woont op het Voorbeeldplein 3-hs"), "Woont op het Voorbeeldplein 3-hs"),
    (case("Woont Lange Voorbeeldstraat 10 bis"), "Woont Lange Voorbeeldstraat 10 bis"),
    (case("Woont in de Voorbeeldstraat\n  12 in de wijk."), "Woont in de Voorbeeldstraat"),
]
