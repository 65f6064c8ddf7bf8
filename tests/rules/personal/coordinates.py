"""Examples for `coordinates`; all people and numbers in them are made up."""

from tests.builders import case

MISSES = [
    case("Gezien in een park in de wijk."),
    case("Temperatuur 37,2 °C bij 12° buiten."),
    case("Score 52.1 en 5.2 op de lijst."),
    case("Zie a/b/c en ///."),
    case("Bedrag 52.000, dan 5.000 euro."),
    case("Rekensom 2222+22 klopt."),
    case("Een hoek van 90° is recht."),
]

HITS = [
    (case("Gezien op 52.00000, 5.00000"), "Gezien op 52.00000, 5.00000"),
    (case("Plus code 9F462222+22"), "Plus code 9F462222+22"),
    (case("Woont op ///tafel.lepel.fiets"), "Woont op ///tafel.lepel.fiets"),
]
