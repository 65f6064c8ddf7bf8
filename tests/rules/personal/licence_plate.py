"""Examples for `licence-plate`; all people and numbers in them are made up."""

from tests.builders import case

MISSES = [
    case("Heeft een auto."),
    case("Afspraak op 12-JAN-24 gemist."),
    case("Code 1-JAN-24 op de lijst."),
    case("Wijk 12-34-56 op de kaart."),
    case("Maat XX-large."),
    case("Kenteken onbekend."),
    case("AB-CD staat op de deur."),
    case("Formulier A-12-B is ingevuld."),
]

HITS = [
    (case("Auto SS-00-SD"), "Auto SS-00-SD"),
    (case("Auto SS-SD-00"), "Auto SS-SD-00"),
    (case("Auto 00-SS-SD"), "Auto 00-SS-SD"),
    (case("Auto 00-SSS-0"), "Auto 00-SSS-0"),
]
