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
]

HITS = [
    (case("Woont Voorbeeldstraat 0"), "Woont Voorbeeldstraat 0"),
    (case("Woont op de Voorbeeldlaan 12a"), "Woont op de Voorbeeldlaan 12a"),
    (case("Woont op het Voorbeeldplein 3-hs"), "Woont op het Voorbeeldplein 3-hs"),
    (case("Woont Lange Voorbeeldstraat 10 bis"), "Woont Lange Voorbeeldstraat 10 bis"),
    (case("Woont Jan van Voorbeeldstraat 4"), "Woont Jan van Voorbeeldstraat 4"),
    (case("Woont in de voorbeeldstraat 12"), "Woont in de voorbeeldstraat 12"),
    (case("Woont in de Voorbeeldstraat."), "Woont in de Voorbeeldstraat."),
    (case("Postbus 123"), "Postbus 123"),
    (case("Woont 2e Voorbeeldstraat 5"), "Woont 2e Voorbeeldstraat 5"),
    (case("Adres: Voorbeeld 5, 1234 AB"), "Adres: Voorbeeld 5, 1234 AB"),
    (case("Woont Markt 1"), "Woont Markt 1"),
    (case("Woont Voorbeeldstr. 12"), "Woont Voorbeeldstr. 12"),
    (case("Woont Voorbeeld\u00adstraat 12"), "Woont Voorbeeld\u00adstraat 12"),
    (case("Woont in de Voorbeeldstraat\n  12 in de wijk."), "Woont in de Voorbeeldstraat"),
]
