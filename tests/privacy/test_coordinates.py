"""Spellings that `coordinates` finds; all people and numbers in them are made up."""

import pytest

from tests.privacy import values

SILENT = [
    "37,5 °C gemeten.",
    "Versie 52.1.5 van het programma.",
    "De x en de y kloppen.",
    "RD is een afkorting.",
    "Locatie 12 van de stichting.",
    "Bel 020 en dan 5.",
    "GPS-horloge gekocht voor 155 euro.",
    "52 weken, 5 dagen.",
    "Maps is een programma.",
    "2222+AA",
    "X 100 Y 200",
    "Versie 1.52.123, 5.123",
    "Bedrag 1,52.123, 5.123",
    "N 52° volgens het kompas",
    "Draaide 52°05' naar links",
    "Draaide 52°, meer niet",
]

SPELLINGS = [
    ("gps 0.0000, 0.0000", "0.0000, 0.0000"),
    ("52,0907 ; 5,1214", "52,0907 ; 5,1214"),
    ("52.00000N 5.00000E", "52.00000N 5.00000E"),
    ("lat: 52.09123, lon: 5.12345", "52.09123, lon: 5.12345"),
    ("RD 155000 463000", "155000 463000"),
    ("what3words: tafel.lepel.fiets", "tafel.lepel.fiets"),
    ("op 52°05'27\"N", "52°05'27\"N"),
    ("RD X=155.000 Y=463.000", "X=155.000 Y=463.000"),
    ("N 52 00.000 E 005 00.000", "N 52 00.000 E 005 00.000"),
    ("wat3woorden: tafel.lepel.fiets", "tafel.lepel.fiets"),
    ("coördinaten 52.1, 5.2", "52.1, 5.2"),
    ("N 52.00000, E 5.00000", "N 52.00000, E 5.00000"),
    ("N 52°05'27\"", "N 52°05'27\""),
    ("9F46XXXX+XX is de plek", "9F46XXXX+XX"),
    ("w3w tafel.lepel.fiets", "tafel.lepel.fiets"),
    ("Weegt 72,5 kilo, woont op 52,0907 ; 5,1214", "52,0907 ; 5,1214"),
    ("RD: 155000 463000", "155000 463000"),
    ("coördinaten (1234 463000)", "1234 463000"),
    ("coördinaten 123456,7 463000", "123456,7 463000"),
]


@pytest.mark.parametrize("text", SILENT, ids=range(len(SILENT)))
def test_what_is_no_such_thing_stays_silent(text: str) -> None:
    assert values("coordinates", text) == []


@pytest.mark.parametrize(("text", "value"), SPELLINGS, ids=range(len(SPELLINGS)))
def test_a_spelling_is_found_whole(text: str, value: str) -> None:
    assert values("coordinates", text) == [value]
