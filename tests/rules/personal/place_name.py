"""Examples for `place-name`; all people and numbers in them are made up."""

from tests.builders import TEAM, case

MISSES = [
    case("Ze woont sinds een jaar in een dorp."),
    case("Hij komt uit Marokko en spreekt Tigrinya."),
    case("De Poolse buren en een Amsterdams accent."),
    case("Best lastig. Made zich zorgen."),
    case("Met Sint Maarten lopen de kinderen langs."),
    case("Wonen in Nederland, reizen naar Europa."),
    case("Ik zie het in Excel en in Teams."),
    case("In Fase 2 en in Bijlage B."),
    case("Buren helpen. Putten is zwaar werk."),
    case("De wijk is rustig, de buurt ook."),
    case("Gemeente en woningcorporatie overleggen."),
    {
        "casus.yaml": TEAM + "toegestaan:\n  - {woord: Hengstdijk, reden: regiokantoor}\n",
        **case("Kantoor in Hengstdijk."),
    },
]

HITS = [
    (case("Ze woont sinds een jaar in Hengstdijk."), "Ze woont sinds een jaar in Hengstdijk."),
    (case("Verhuisd van Zwolle naar een dorp."), "Verhuisd van Zwolle naar een dorp."),
    (case("Hij woont in Best."), "Hij woont in Best."),
    (case("Opgegroeid te Buren."), "Opgegroeid te Buren."),
    (case("Zij woont in Bergen op Zoom."), "Zij woont in Bergen op Zoom."),
    (case("Een flat in de wijk Ganzenbroek."), "Een flat in de wijk Ganzenbroek."),
    (case("hij slaapt bij vrienden in overvecht"), "hij slaapt bij vrienden in overvecht"),
    (case("Terug naar Nieuw-West."), "Terug naar Nieuw-West."),
    (case("Gevlucht uit Aleppo."), "Gevlucht uit Aleppo."),
]
