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
    "a@Voorbeeldnaam",
    "_@Voorbeeldnaam",
    "@@Voorbeeldnaam",
    ".@Voorbeeldnaam",
    "/@Voorbeeldnaam",
    "@voorbeeldnaam",
    "@Wijkteam",
    "@jan op de lijst",
    "@jan via de post",
    "- [ ] bel @Voorbeeldnaam",
    "* [x] bel @Voorbeeldnaam",
    "1. [ ] bel @Voorbeeldnaam",
    "  > - [ ] bel @Voorbeeldnaam",
    "profiel van haar\n@voorbeeld",
    "@Voorbeeld-naam",
    "@Voorbeeld@naam",
    "@V",
    "u/jan",
    "add/jan.v",
    "/in/jan",
    "x/u/jan_00",
    "in/jan_v/",
    "Instagram: Voor",
    "Instagram: voo",
    "Instagram: voorbeeld en",
    "Instagram voorbeeld",
    "Instagram-account voorbeeld",
    "Instagram: niet",
    "Instagram - voorbeeld",
    "Instagram -> Voorbeeld",
    "Instagram als Voorbeeldnaam",
    "Instagram is voorbeeld",
    "Instagram: voorbeeld...",
    "Instagram: voorbeeld…",
    "alias voorbeeld",
    "alias wo_",
    "Facebook: Jan",
    "Facebook: Jan\n",
    "Instagram: jan",
    "@Mentor1",
    "@voorzitter_1",
    "@Team_1",
    "@Buurt2",
    "- [ ] bel @Voorbeeldnaam\nen verder",
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
    ("(@Voorbeeldnaam)", "@Voorbeeldnaam"),
    ("@voorbeeld_naam", "@voorbeeld_naam"),
    ("@voorbeeld.naam", "@voorbeeld.naam"),
    ("@voorbeeld1", "@voorbeeld1"),
    ("@wijkteam1 op insta", "@wijkteam1"),
    ("Volg @wijkteam", "@wijkteam"),
    ("@jan (op insta)", "@jan"),
    ("@jan via snapchat", "@jan"),
    ("- bel @Voorbeeldnaam", "@Voorbeeldnaam"),
    ("- [ ] bellen\nen @Voorbeeldnaam", "@Voorbeeldnaam"),
    ("online @voorbeeld", "@voorbeeld"),
    ("account van haar: @voorbeeld", "@voorbeeld"),
    ("@Voorbeeld.naam", "@Voorbeeld.naam"),
    ("@Vo", "@Vo"),
    ("u/jan_00", "u/jan_00"),
    ("user/jan-v", "user/jan-v"),
    ("Instagram: voorbeeld", "voorbeeld"),
    ("Instagram: Voorbeeld en", "Voorbeeld"),
    ("Instagram-account voorbeeld_1", "voorbeeld_1"),
    ("Instagram: 20240101", "20240101"),
    ("Instagram: 2024.1", "2024.1"),
    ("Instagram = voorbeeld", "voorbeeld"),
    ("Instagram: voorbeeld, en", "voorbeeld"),
    ("Instagram: voorbeeld; en", "voorbeeld"),
    ("(Instagram: voorbeeld)", "voorbeeld"),
    ("Instagram: voorbeeld_1…", "voorbeeld_1"),
    ("alias voorbeeld_1", "voorbeeld_1"),
    ("alias wolf.v2", "wolf.v2"),
    ("alias wolf-v2", "wolf-v2"),
    ("alias wolf2", "wolf2"),
    ("alias wolf#2", "wolf#2"),
    ("TT: jan_v", "jan_v"),
    ("yt = jan_v", "jan_v"),
    ("online bekend als wolf_00", "wolf_00"),
    ("online als wolf_00", "wolf_00"),
    ("username=wolf_00", "wolf_00"),
    ("fb: jan.v", "jan.v"),
    ("Facebook: Live:jan.v_00", "Live:jan.v_00"),
    ("wechat jan_v", "jan_v"),
    ("Instagram: jans", "jans"),
    ("Insta @sanne", "@sanne"),
    ("alias jo-v2", "jo-v2"),
    ("Instagram|voorbeeld|en", "voorbeeld"),
    ("Instagram: voorbeeld\nen", "voorbeeld"),
    ("Instagram:Voorbeeld en", "Voorbeeld"),
    ("gebruikersnaam Instagram: jan_00", "jan_00"),
    ("Gebruikersnaam op Instagram: jan_00", "jan_00"),
    ("account Snapchat: jan_00", "jan_00"),
    ("add/jan_00", "add/jan_00"),
]


@pytest.mark.parametrize("text", SILENT, ids=range(len(SILENT)))
def test_what_is_no_such_thing_stays_silent(text: str) -> None:
    assert values("social-handle", text) == []


@pytest.mark.parametrize(("text", "value"), SPELLINGS, ids=range(len(SPELLINGS)))
def test_a_spelling_is_found_whole(text: str, value: str) -> None:
    assert values("social-handle", text) == [value]


def test_two_accounts_in_a_row_are_two() -> None:
    assert values("social-handle", "snap: jan_v, insta: jan_w") == ["jan_v", "jan_w"]


PLACES = (
    "instagram insta facebook fb messenger twitter tiktok snapchat snap linkedin telegram discord"
    " threads mastodon youtube twitch strava roblox fortnite psn xbox skype bluesky reddit pinterest"
    " badoo tinder grindr onlyfans vinted kik steam spotify signal bereal yubo habbo minecraft"
    " soundcloud marktplaats hyves wechat viber ig tt yt sc gebruikersnaam gamertag nickname"
    " username accountnaam schermnaam inlognaam handle useraccount gamenaam game-naam profielnaam"
).split()


@pytest.mark.parametrize("place", PLACES)
def test_an_account_is_found_behind_the_name_of_each_place(place: str) -> None:
    assert values("social-handle", f"{place.title()}: jan_00") == ["jan_00"]
    assert values("social-handle", f"{place} = jan_00") == ["jan_00"]


def test_a_task_elsewhere_says_nothing_of_a_very_long_line() -> None:
    text = "- [ ] bel @Voorbeeld\n" + "x" * 400 + " @Voorbeeldnaam"
    assert values("social-handle", text) == ["@Voorbeeldnaam"]
    begin = "\n- [ ] " + "x" * 393
    assert values("social-handle", begin + " @Voorbeeldnaam") == []
    assert values("social-handle", begin + "x @Voorbeeldnaam") == ["@Voorbeeldnaam"]
