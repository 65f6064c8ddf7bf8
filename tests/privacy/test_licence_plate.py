"""Spellings that `licence-plate` finds; all people and numbers in them are made up."""

import pytest

from tests.privacy import values

SILENT = [
    "Score SCL-90-R was 210.",
    "Op 12-JAN-24 gemist.",
    "Model X-123-YZ van de rollator",
    "wijk 12-34-56",
    "bus 12-14",
    "op 12-ab-34 zonder woord",
    "Auto met 6 zitplaatsen",
    "Maat XX-large",
    "Een auto uit 2019 kost 1200",
    "Formulier A-12-B",
    "maat 10-AB-12 bestaat niet als bout",
    "OQ-45 71",
    "Bus 2 van 3, tussen 16 en 18 uur",
    "Chinese wagen A4 2.0",
    "Auto, 1234AB",
    "Auto SS -SD - 00",
]

SPELLINGS = [
    ("Auto S-000-SS", "S-000-SS"),
    ("Auto SSS-00-S", "SSS-00-S"),
    ("Kenteken SS00SD", "SS00SD"),
    ("kenteken ss-00-sd", "ss-00-sd"),
    ("Auto SS\u201100\u2011SD", "SS\u201100\u2011SD"),
    ("een auto, 00ssd0, rood", "00ssd0"),
    ("Auto SS - 00 - SD", "SS - 00 - SD"),
    ("kenteken van de bus is 00-ssd-0", "00-ssd-0"),
    ("busje (SS 00SD)", "SS 00SD"),
    ("00-SS-SD", "00-SS-SD"),
    ("bekeuring voor SDSS00", "SDSS00"),
    ("de ss-00-sd (kenteken)", "ss-00-sd"),
    ("nummerplaat: SS.00.SD", "SS.00.SD"),
    ("kenteken SS/00/SD", "SS/00/SD"),
    ("kent. 00SSD0", "00SSD0"),
    ("Duits kenteken S-SD 0000", "S-SD 0000"),
    ("Kenteken S-SD 0000", "S-SD 0000"),
    ("| kenteken | merk |\n|---|---|\n| 00ssd0 | x |", "00ssd0"),
    ("een Poolse auto, WX 00000", "WX 00000"),
    ("Bij de deur stond 00 SS SD.", "00 SS SD"),
    ("Bij de deur stond SS - 00 - SD.", "SS - 00 - SD"),
    ("op kamer 12 was het stil, later stond 00-SS-SD er", "00-SS-SD"),
    ("de auto is 12 weken oud: 00ssd0", "00ssd0"),
    ("kenteken 0-ssd-000", "0-ssd-000"),
    ("Auto SS-SD - 00", "SS-SD - 00"),
]


@pytest.mark.parametrize("text", SILENT, ids=range(len(SILENT)))
def test_what_is_no_such_thing_stays_silent(text: str) -> None:
    assert values("licence-plate", text) == []


@pytest.mark.parametrize(("text", "value"), SPELLINGS, ids=range(len(SPELLINGS)))
def test_a_spelling_is_found_whole(text: str, value: str) -> None:
    assert values("licence-plate", text) == [value]
