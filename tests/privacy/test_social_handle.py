"""Spellings that `social-handle` finds; all people and numbers in them are made up."""

import pytest

from tests.privacy import values

SILENT = [
    "Actie @wijkverpleegkundige",
    "- [x] indicatie @casemanager\n5. Terugblik",
    "Via Facebook is er gepest.",
    "TikTok is een bron van stress.",
    "Instagram: ja",
    "Instagram en Snapchat zijn verboden.",
    "kwam om 3 @ de balie",
    "Hij heeft drie accounts op Facebook.",
    "Snapchat: geblokkeerd",
    "Gebruikersnaam: onbekend",
    "Facebook i.v.m. pesten",
    "Snapchat 20min per dag",
    "Snapchat 12.30 uur",
    "Discord d.w.z. chatten",
    "TikTok 3 uur",
]

SPELLINGS = [
    ("Hij gebruikt alias jan_voorbeeld", "jan_voorbeeld"),
    ("Instagram: @jan.voorbeeld", "@jan.voorbeeld"),
    ("TikTok-account sanne_v", "sanne_v"),
    ("gebruikersnaam: sanne.v", "sanne.v"),
    ("Discord: sanne#1234", "sanne#1234"),
    ("zit op insta (@sanne)", "@sanne"),
    ("@Voorbeeldnaam", "@Voorbeeldnaam"),
    ("@sanne op tiktok", "@sanne"),
    ("Facebook: Voorbeeldnaam", "Voorbeeldnaam"),
    ("Snapchat winter.x00", "winter.x00"),
    ("discord jan#0000", "jan#0000"),
    ("insta: janvoorbeeld", "janvoorbeeld"),
    ("IG: jan.v_00", "jan.v_00"),
    ("op Roblox onder de naam wolf_0000", "wolf_0000"),
    ("op Discord heet hij wolf0000", "wolf0000"),
    ("@_wolf.nl_ op insta", "@_wolf.nl_"),
    ("LinkedIn /in/jan-nergens", "/in/jan-nergens"),
    ("/u/jan_00", "/u/jan_00"),
]


@pytest.mark.parametrize("text", SILENT, ids=range(len(SILENT)))
def test_what_is_no_such_thing_stays_silent(text: str) -> None:
    assert values("social-handle", text) == []


@pytest.mark.parametrize(("text", "value"), SPELLINGS, ids=range(len(SPELLINGS)))
def test_a_spelling_is_found_whole(text: str, value: str) -> None:
    assert values("social-handle", text) == [value]
