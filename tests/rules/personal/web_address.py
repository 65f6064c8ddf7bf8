"""Examples for `web-address`; all people and numbers in them are made up."""

from tests.builders import case

MISSES = [
    case("De berichten op sociale media."),
    case("Zie https://wetten.overheid.nl/BWBR0035362 voor de wet."),
    case("Zie deeplink.rechtspraak.nl en www.rijksoverheid.nl."),
    case("Lees README.md en foto.sv(g)."),
    case("Viel in slaap.De ander niet."),
    case("Gebruikt e.d. en m.b.t. zorg."),
    case("Taak voor @bt-2 en @ha-1."),
    case("Hoort bij stap 3.2 van het plan."),
]

HITS = [
    (case("Zie https://example.org/profiel"), "Zie https://example.org/profiel"),
    (case("Zie www.voorbeeld.example"), "Zie www.voorbeeld.example"),
    (case("Zie http://voorbeeld.example/pagina."), "Zie http://voorbeeld.example/pagina."),
    (case("Zie voorbeeld.nl voor foto's"), "Zie voorbeeld.nl voor foto's"),
]
