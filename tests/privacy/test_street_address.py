"""Spellings that `street-address` finds, and other words; all addresses in them are made up."""

import pytest

from casuskit.core.findings import Severity
from casuskit.privacy.searching import search
from tests.privacy import values

SPELLINGS = [
    ("naam;adres\nVoorbeeld;Kokkelhof 31", "Kokkelhof 31"),
    ("Ontruiming om 9.00 uur, Duinroos 88, Hellevoetsluis.", "Duinroos 88"),
    ("Woont Jan van Voorbeeldstraat 4", "Jan van Voorbeeldstraat 4"),
    ("Woont in de voorbeeldstraat 12", "voorbeeldstraat 12"),
    ("Woont in de Voorbeeldstraat.", "Voorbeeldstraat"),
    ("Postbus 123", "Postbus 123"),
    ("Woont 2e Voorbeeldstraat 5", "2e Voorbeeldstraat 5"),
    ("Adres: Voorbeeld 5, 1234 AB", "Voorbeeld 5"),
    ("Woont Markt 1", "Markt 1"),
    ("Woont Voorbeeldstr. 12", "Voorbeeldstr. 12"),
    ("Woont Voorbeeld\u00adstraat 12", "Voorbeeld\u00adstraat 12"),
    ("woont Voorbeeldstraat 0-2 hs", "Voorbeeldstraat 0-2 hs"),
    ("op Kerkplein 12 bis", "Kerkplein 12 bis"),
    ("Voorbeeldweg 3 III", "Voorbeeldweg 3 III"),
    ("Voorbeeldkade 12 / 3 hoog", "Voorbeeldkade 12 / 3 hoog"),
    ("Voorbeeldstraat 40/1", "Voorbeeldstraat 40/1"),
    ("Voorbeeldstraat nr. 40", "Voorbeeldstraat nr. 40"),
    ("nu Laan van Voorbeeld 10A", "Laan van Voorbeeld 10A"),
    ("laan van voorbeeld 10", "laan van voorbeeld 10"),
    ("Burg. Voorbeeldstraat 5", "Burg. Voorbeeldstraat 5"),
    ("woont in de Burg. Voorbeeldstraat", "Burg. Voorbeeldstraat"),
    ("Prof. dr. X-laan 4", "Prof. dr. X-laan 4"),
    ("P.C. Voorbeeldstraat 12", "P.C. Voorbeeldstraat 12"),
    ("woont 't Voorbeeld 5", "'t Voorbeeld 5"),
    ("verhuisd naar Oude Rijn 3", "Oude Rijn 3"),
    ("Zij huurt Voorbeeldkamp 404.", "Voorbeeldkamp 404"),
    ("De Voorbeelddyk 7, Wommels", "De Voorbeelddyk 7"),
    ("Verblijfadres: Eur0paIaan 61", "Eur0paIaan 61"),
    ("foto's/voorbeeldlaan-9/keuken", "voorbeeldlaan-9"),
    ("woont op de dorpsstraat", "dorpsstraat"),
    ("hotel aan de Boulevard in Zandvoort", "Boulevard"),
    ("de bewoners van flat De Voorbeeldvogel", "De Voorbeeldvogel"),
    ("woonwagen, standplaats 3", "standplaats 3"),
    ("Antwoordnummer 1234", "Antwoordnummer 1234"),
    ("aan de Voorbeeldkade t/o 14", "Voorbeeldkade t/o 14"),
    ("Haar adres: Achter de Voorbeeldmolen 9-hs", "Achter de Voorbeeldmolen 9-hs"),
    ("bij hem (Rietgors 22, Zutphen)", "Rietgors 22"),
    ("17.10 Akkerhof 00, 4 hoog — koffie", "Akkerhof 00, 4 hoog"),
    ("18.05 Voorbeeldvaart t/o 00", "Voorbeeldvaart t/o 00"),
    ("b: molenpad 00 zwart", "molenpad 00 zwart"),
    ("Ik woon op dorpsstraat 00b", "dorpsstraat 00b"),
    ("adres Voorbeelddreef 00 app. 0.12", "Voorbeelddreef 00 app. 0.12"),
    ("bij Kleine Voorbeeldsingel 0 (hoek)", "Kleine Voorbeeldsingel 0 (hoek)"),
    ("Laan v. Voorbeeld 00", "Laan v. Voorbeeld 00"),
    ("Aan de Teststraat 12", "Teststraat 12"),
]

MISSES = [
    "Woont in de Voorbeeldstraat-buurt.",
    "Verhuisd binnen de wijk.",
    "Huisvestingsweg 3",
    "Het maatwerkpad 2 volgen",
    "Een hulpverleningstraject van 2 keer",
    "Op weg 3 keer gevallen",
    "Op de snelweg",
    "Snelweg 2 is dicht",
    "Zorgpad 3 is gevolgd, ook zorgpad 4",
    "Over het voetpad 4 meter verder",
    "Zijn loopbaan",
    "In de onderwijsstraat",
    "In de teststraat 3",
    "Gaat naar het Werkplein 2 keer per week.",
    "Markt en straat zijn dichtbij.",
    "Trouw aan de Markt.",
    "Loopt door de straat 3 keer per dag.",
    "Rechtbank en gerechtshof 2 jaar later.",
    "Op de arbeidsmarkt 5 kansen.",
    "Halverwege 2 weken gestopt.",
    "Weg met jullie!",
    "Onderweg 3 keer gevallen.",
    "E-mailadres: onbekend 3",
    "IP-adres 192.0.2.1",
    "Woont in Kamer 12",
    "Woont al 3 jaar zelfstandig",
    "Casus 3, Utrecht",
    "Zonder adres geen uitkering, art. 2.23",
    "Briefadres: Consulent Inkomen. 2) Schuldhulp",
    "Schoolplein 3 kinderen",
    "Verhuisd in maart 2020",
    "Ergens in de straat",
    "BBS (Berg) 41/56",
    "Stap 2: naar het Stadspark",
    "Leefgebied 2, Werkveld 3",
    "Woont met 3 kinderen",
    "Verhuist naar kamer 3",
    "Standplaats verwarming",
    "Een flat met lift",
    "De woonboot van de buren",
    "Postbus vol",
    "Sinds maart 12 gesprekken.",
    "De heer Riemsdijk belde.",
    "Weg terug 3, park bezoek 2",
    "Langs de Noorderspoorweg.",
    "MTA 3 links, Voorbeelddam 2.",
    "Katholiek 18, Islam 16, Hindoe 2",
    "Barthel 9/20",
    "Weegschaal 40 kg, Lasix 40",
]


@pytest.mark.parametrize("text", MISSES, ids=range(len(MISSES)))
def test_a_way_of_working_is_no_street(text: str) -> None:
    assert values("street-address", text) == []


@pytest.mark.parametrize(("text", "value"), SPELLINGS, ids=range(len(SPELLINGS)))
def test_a_spelling_is_found_whole(text: str, value: str) -> None:
    assert values("street-address", text) == [value]


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Woont Voorbeeldstraat 4", Severity.ERROR),
        ("Woont in de Voorbeeldstraat", Severity.WARNING),
        ("Woont voorbeeldstraat 4", Severity.WARNING),
        ("Woont in de voorbeeldstraat", Severity.INFO),
    ],
)
def test_the_less_is_said_the_less_it_weighs(text: str, severity: Severity) -> None:
    assert [match.severity for match in search(text)["street-address"]] == [severity]


def test_a_street_is_found_again_without_its_number() -> None:
    text = "Woont voorbeeldstraat 4. Bij voorbeeldstraat blaft een hond."
    assert values("street-address", text) == ["voorbeeldstraat 4", "voorbeeldstraat"]
