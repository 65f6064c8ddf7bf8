"""Spellings that `web-address` finds; all people and numbers in them are made up."""

import pytest

from casuskit.core.findings import Severity
from casuskit.privacy.searching import search
from tests.privacy import values

SILENT = [
    "Lees README.md en foto.svg.",
    "thuis.De ander",
    "Dit is e.d., i.v.m. en d.w.z. bekend.",
    "Zie thuisarts.nl.",
    "https://wetten.overheid.nl/BWBR0035362#Hoofdstuk2",
    "https://uitspraken.rechtspraak.nl/details?id=ECLI:NL:CRVB:2018:3095",
    "huisarts.en/of",
    "Bol.com is een schuldeiser.",
    "Versie 2.1.nl",
    "stap 3.2",
    "https://github.com/casuskit/casuskit",
    "km/u en mg/ml",
    "Config.yml en index.html",
    "Dat is gedaan.zorg voor later",
    "https://e",
    "@www.example.org",
    "xwww.voorbeeld.test",
    "-www.voorbeeld.test",
    "_www.voorbeeld.test",
    ".www.voorbeeld.test",
    "@www.voorbeeld.test",
    "/www.voorbeeld.test",
    "123.nl",
    "naam@voorbeeld.nl",
    "Dat is gedaan.blog voor later",
    "Dat is gedaan.Zorg voor later",
    "www.overheid.nl",
    "https://www.uwv.nl/?q=jan",
    "https://user@overheid.nl/a",
    "voorbeeld.de",
    "voorbeeld.nl-x",
    "/@www.voorbeeld.test",
    "Zie -www.voorbeeld.test",
    "Dat is GEDAAN.zorg voor later",
]

SPELLINGS = [
    ("Zie www punt voorbeeld punt nl", "www punt voorbeeld punt nl"),
    ("Zie voorbeeld[.]nl", "voorbeeld[.]nl"),
    ("Zie [hier](https://example.org)", "https://example.org"),
    ("<https://example.org>", "https://example.org"),
    ("Zie //example.org/a", "example.org/a"),
    ("Zie http://[2001:db8::1]/a", "http://[2001:db8::1]/a"),
    ("Zie instagram.com/voorbeeldnaam", "instagram.com/voorbeeldnaam"),
    ("https://wetten.overheid.nl/?naam=voorbeeld", "https://wetten.overheid.nl/?naam=voorbeeld"),
    ("Zie t.me/voorbeeldnaam.", "t.me/voorbeeldnaam"),
    ("Zie voorbeeld.co.uk/kaart", "voorbeeld.co.uk/kaart"),
    ("https://www.linkedin.com/in/voorbeeld", "https://www.linkedin.com/in/voorbeeld"),
    ("Zie https://example.org\u200b/profiel", "https://example.org\u200b/profiel"),
    ("site kapsalon-nergens.example,", "kapsalon-nergens.example"),
    ("Zie voorbeeldhulp.zorg", "voorbeeldhulp.zorg"),
    ("hxxps://voorbeeld.example/a", "hxxps://voorbeeld.example/a"),
    ("Zie https://example.org.", "https://example.org"),
    ("Zie (https://example.org).", "https://example.org"),
    ("Zie https://example.org/a_(b)", "https://example.org/a_(b)"),
    ("Zie https://example.org/a),", "https://example.org/a"),
    ('"https://example.org"', "https://example.org"),
    ("xhttps://example.org", "https://example.org"),
    ("ftp://example.org/a", "ftp://example.org/a"),
    ("ftps://example.org/a", "ftps://example.org/a"),
    ("www.example.org", "www.example.org"),
    ("/www.example.org/a", "www.example.org/a"),
    ("x-www.example.org/a", "x-www.example.org/a"),
    ("WWW.EXAMPLE.ORG/a", "WWW.EXAMPLE.ORG/a"),
    ("(www.voorbeeld.test)", "www.voorbeeld.test"),
    ("www dot voorbeeld dot nl", "www dot voorbeeld dot nl"),
    ("www (punt) voorbeeld (punt) nl", "www (punt) voorbeeld (punt) nl"),
    ("www voorbeeld punt nl", "www voorbeeld punt nl"),
    ("mijn-site.voorbeeld[punt]nl", "mijn-site.voorbeeld[punt]nl"),
    ("Zie voorbeeld(punt)nl en", "voorbeeld(punt)nl"),
    ("Zie voorbeeld(.)nl", "voorbeeld(.)nl"),
    ("voorbeeld.nl:8080/a", "voorbeeld.nl:8080/a"),
    ("sub.voorbeeld.nl/a?b", "sub.voorbeeld.nl/a?b"),
    ("a1.nl", "a1.nl"),
    ("gedaan.zorg/later", "gedaan.zorg/later"),
    ("bol.com", "bol.com"),
    ("Bol.com/a", "Bol.com/a"),
    ("https://overheid.nl.example.org", "https://overheid.nl.example.org"),
    ("https://overheid.nl?utm_source=x", "https://overheid.nl?utm_source=x"),
    ("https://github.com/ander", "https://github.com/ander"),
    (
        "https://github.com/casuskit/casuskit?user=jan",
        "https://github.com/casuskit/casuskit?user=jan",
    ),
    ("voorbeeld.de/a", "voorbeeld.de/a"),
    ("Zie voorbeeld.nl!?", "voorbeeld.nl"),
    ("Zie *voorbeeld.nl*", "voorbeeld.nl"),
    ("https://example.org/a\nb", "https://example.org/a"),
    ("(Zie https://example.org/a.)", "https://example.org/a"),
    ("(Zie https://example.org/X.)", "https://example.org/X"),
    ("Zie https://example.org/X)", "https://example.org/X"),
    ("Zie https://example.org/X.", "https://example.org/X"),
    ("voorbeeld.co.za/a", "voorbeeld.co.za/a"),
    ("voorbeeld.to/a", "voorbeeld.to/a"),
    ("voorbeeld.at/a", "voorbeeld.at/a"),
    ("voorbeeld.biz", "voorbeeld.biz"),
    ("xirsi.store", "xirsi.store"),
    ("voorbeeld.life/a", "voorbeeld.life/a"),
    ("Zie [.]nl", "[.]nl"),
    ("xwww punt voorbeeld punt nl", "www punt voorbeeld punt nl"),
]


@pytest.mark.parametrize("text", SILENT, ids=range(len(SILENT)))
def test_what_is_no_such_thing_stays_silent(text: str) -> None:
    assert values("web-address", text) == []


@pytest.mark.parametrize(("text", "value"), SPELLINGS, ids=range(len(SPELLINGS)))
def test_a_spelling_is_found_whole(text: str, value: str) -> None:
    assert values("web-address", text) == [value]


@pytest.mark.parametrize(
    ("address", "severity", "says"),
    [
        ("https://voorbeeld.example/", Severity.WARNING, "is a web address."),
        ("https://voorbeeld.example/profiel/jan", Severity.ERROR, "the page of a person"),
        ("https://voorbeeld.example/@jan", Severity.ERROR, "the page of a person"),
        ("https://voorbeeld.example/team/jan", Severity.ERROR, "the page of a person"),
        ("https://voorbeeld.example/profiel", Severity.ERROR, "the page of a person"),
        ("https://instagram.com/jan", Severity.ERROR, "the page of a person"),
        ("https://strava.com/jan", Severity.ERROR, "the page of a person"),
        ("https://voorbeeld.example/?naam=jan", Severity.WARNING, "traces of a person"),
        ("https://voorbeeld.example/?fbclid=jan", Severity.WARNING, "traces of a person"),
        ("https://overheid.nl/?naam=jan", Severity.WARNING, "traces of a person"),
        ("https://overheid.nl/?utm_source=x", Severity.WARNING, "traces of a person"),
        ("https://overheid.nl/?utm_source=x&id=ECLI:NL", Severity.WARNING, "traces of a person"),
    ],
)
def test_an_address_weighs_by_what_it_gives_away(
    address: str, severity: Severity, says: str
) -> None:
    (found,) = search(address)["web-address"]
    assert found.severity == severity
    assert says in found.reason
