"""Examples for `postcode`; all people and numbers in them are made up."""

from tests.builders import case

MISSES = [
    case("Woont in de wijk."),
    case("Krijgt 2000 IE vitamine per dag."),
    case("Slikt 1000 mg en 1500ml."),
    case("In 2024 IS er veel gebeurd."),
    case("Sinds 2019 WW en bijstand."),
    case("Loopt 5000 KM per jaar."),
    case("Kost € 1234 AB."),
    case("Code 2611 SS staat op de doos."),
    case("De 1234 en andere getallen."),
    case("Betaalt 1200 EUR per maand."),
    case("Casus 2026-1234 AB."),
    case("Er kwamen 1500 op de dag af."),
    case("Ongeveer 1000 of meer."),
]

HITS = [
    (case("Woont op 1234 AB"), "Woont op 1234 AB"),
    (case("Woont op 1234AB"), "Woont op 1234AB"),
    (case("Woont op 1234ab"), "Woont op 1234ab"),
    (case("Postcode: 1234 ab"), "Postcode: 1234 ab"),
    (case("Voorbeeldstraat 0, 2024 WW"), "Voorbeeldstraat 0, 2024 WW"),
    (case("Woont in postcodegebied 1234"), "Woont in postcodegebied 1234"),
]
