"""Examples for `document-number`; all people and numbers in them are made up."""

from tests.builders import case

MISSES = [
    case("Het paspoort van [cliënt] is verlopen."),
    case("Het document telt 1200 woorden."),
    case("Paspoort verloopt 12-03-2027."),
    case("Rijbewijs B sinds 2019."),
    case("Een V-snede in 12345678 delen."),
    case("Versie ISO27001:2013 van het document."),
    case("Legitimatie is gezien."),
]

HITS = [
    (case("Paspoort SPECI2014"), "Paspoort SPECI2014"),
    (case("ID-kaartnummer NSPECI000"), "ID-kaartnummer NSPECI000"),
    (case("Verblijfsdocument III-V11111111"), "Verblijfsdocument III-V11111111"),
]
