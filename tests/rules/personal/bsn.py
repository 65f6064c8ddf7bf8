"""Examples for `bsn`; all people and numbers in them are made up."""

from tests.builders import case

MISSES = [
    case("Het burgerservicenummer staat in het eigen dossier."),
    case("BSN: 000000000"),
    case("Volgt 123456 stappen per week."),
    case("De schuld is € 123.456.789 voor het hele dorp."),
    case("Ordernummers 12, 345, 678 en 901."),
    case("Op 12-03-2026 en 14-04-2026 is er contact geweest."),
    case("Tussen 2019 en 2026 drie keer verhuisd, casus 2026-014."),
    case("Zie ECLI:NL:TGZCTG:2021:198."),
    case("Verwijzing 20261203 op de lijst."),
    case("Meet 12,999990007 meter."),
    case("Code a999990007b van het formulier."),
    case("IBAN NL50XXXX0000000000"),
    case("Dossier 10 20 30 100 200 300 ligt klaar."),
    case("BSN niet genoteerd, besproken op 12-03-2026."),
]

HITS = [
    (case("BSN 999990007"), "BSN 999990007"),
    (case("bsn-nummer: 9999.90.019"), "bsn-nummer: 9999.90.019"),
    (
        case("Burgerservicenummer 999 990 020 van de cliënt"),
        "Burgerservicenummer 999 990 020 van de cliënt",
    ),
    (case("Het nummer 999990032 stond op de brief."), "Het nummer 999990032 stond op de brief."),
    (case(hulpvraag_team="Wie belt over 999990007?"), "hulpvraag_team: Wie belt"),
    (
        {"casussen/2026-001.md": "---\nschema: casus/1\nhulpvraag: [999990007\n"},
        "hulpvraag: [999990007",
    ),
    ({"casussen/999990007.md": "---\nschema: casus/1\n---\n"}, "---"),
    (case(leeftijdsgroep="45-54 # 999990007"), "leeftijdsgroep: 45-54"),
]
