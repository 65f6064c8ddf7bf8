"""Examples for `age`; all people and numbers in them are made up."""

from tests.builders import case

MISSES = [
    case(leeftijdsgroep="45-54"),
    case("Iemand van in de veertig."),
    case("Al 5 jaar bekend, 3 jaar geleden verhuisd."),
    case("Indicatie voor 5 jaar."),
    case("Vanaf 18 jaar telt een andere wet."),
    case("Schuld van 3 jaar, twee jaar schoon."),
    case("Een 5-jarig contract."),
    case("Kinderen van 4 tot 12 jaar."),
    case("75-84 jaar, 85+."),
    case("MMSE (24), Barthel (12)."),
]

HITS = [
    (case("Man van 43"), "Man van 43"),
    (case("Een 83-jarige vrouw"), "Een 83-jarige"),
    (case("Zij is 83"), "Zij is 83"),
    (case("De dochter (7)"), "De dochter"),
    (case(titel="Jongen van 16 thuis"), "titel"),
    (case(lichamelijk=["83 jaar, valt vaak"]), "- 83 jaar"),
]
