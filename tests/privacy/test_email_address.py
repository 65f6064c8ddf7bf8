"""Spellings that `email-address` finds; all people and numbers in them are made up."""

import pytest

from casuskit.core.findings import Severity
from tests.privacy import values, weighed

SILENT = [
    "Mailt als er iets is.",
    "Kwam om 3 @ de balie.",
    "Wie at er punt voor punt mee?",
    "Een apenstaartje maakt nog geen adres.",
    "Taak voor @poh en @bt-2.",
    "lint@v4.1.2",
    "Zij woont (at) thuis.",
    "Hij at een appel. Nu niet.",
    "@voorbeeld",
    "naam@",
    "Gmail is een dienst.",
    "Wij aten at home, nl. thuis",
    "Wie at er punt voor punt mee?",
    "Dat is het punt nl. de zorg.",
    "(@example.org)",
    "Adres *at* voorbeeld.onbekend",
]

SPELLINGS = [
    ("Mail naam at example.org", "naam at example.org"),
    ("naam [at] voorbeeld.example", "naam [at] voorbeeld.example"),
    (
        "voor punt naam apenstaartje voorbeeld punt example",
        "voor punt naam apenstaartje voorbeeld punt example",
    ),
    ("info@voorbeeld.example", "info@voorbeeld.example"),
    ("[mail](mailto:naam@example.org)", "naam@example.org"),
    ("naam&#64;example.org", "naam&#64;example.org"),
    ("naam\u200b@example.org", "naam\u200b@example.org"),
    ("naam\\@example.org", "naam\\@example.org"),
    ("naam @ example.org", "naam @ example.org"),
    ("naam@\nexample.org", "naam@\nexample.org"),
    ("naam@example,org", "naam@example,org"),
    ("naam(at)example(punt)org", "naam(at)example(punt)org"),
    ("naam<at>example.org", "naam<at>example.org"),
    ("naam at example punt org", "naam at example punt org"),
    (
        "naam punt de voor apenstaartje example punt org",
        "naam punt de voor apenstaartje example punt org",
    ),
    ("naam@gmail", "naam@gmail"),
    ("naam apestaartje gmail", "naam apestaartje gmail"),
    ("naam@bücher.example", "naam@bücher.example"),
    ("naam@[192.0.2.1]", "naam@[192.0.2.1]"),
    (
        "stond roosje punt nergens apenstaartje example punt org. Bellen",
        "roosje punt nergens apenstaartje example punt org",
    ),
    ("jan(@)voorbeeld.nl", "jan(@)voorbeeld.nl"),
    ("jan*at*voorbeeld*punt*nl", "jan*at*voorbeeld*punt*nl"),
    ("jan[.]voorbeeld[@]voorbeeld[.]nl", "jan[.]voorbeeld[@]voorbeeld[.]nl"),
    ("jan @ voorbeeld punt nl", "jan @ voorbeeld punt nl"),
    ("jan 00 apenstaartje gmail punt com", "jan 00 apenstaartje gmail punt com"),
    ("Mail naam atexample.org", "naam atexample.org"),
    ("naam atexample punt org", "naam atexample punt org"),
    ("naam atexample dot org", "naam atexample dot org"),
    ("naam ad gmail", "naam ad gmail"),
    ("Mail 'naam@example.org'.", "naam@example.org"),
    ("Mail Xander@example.org.", "Xander@example.org"),
    ("Mail d'aa@gmail.", "d'aa@gmail"),
    ("naam@x,nl", "naam@x,nl"),
    ("Weg bij jan. klaas@example,org", "klaas@example,org"),
    ("Mail jan . klaas @example,org", "jan . klaas @example,org"),
]


@pytest.mark.parametrize("text", SILENT, ids=range(len(SILENT)))
def test_what_is_no_such_thing_stays_silent(text: str) -> None:
    assert values("email-address", text) == []


@pytest.mark.parametrize(("text", "value"), SPELLINGS, ids=range(len(SPELLINGS)))
def test_a_spelling_is_found_whole(text: str, value: str) -> None:
    assert values("email-address", text) == [value]


SIGNS = ("()", "[]", "{}", "<>", "**", "//", "__", "''", '""', "--")


@pytest.mark.parametrize("signs", SIGNS, ids=range(len(SIGNS)))
@pytest.mark.parametrize("written", ["%sat%s", "%sat %s", "%s at%s", "%s at %s"])
def test_an_at_may_stand_between_signs(written: str, signs: str) -> None:
    address = f"naam {written % tuple(signs)} gmail"
    assert values("email-address", address) == [address]


@pytest.mark.parametrize("signs", SIGNS[:4])
def test_between_brackets_an_at_needs_no_known_ending(signs: str) -> None:
    address = f"naam {signs[0]}at{signs[1]} voorbeeld.onbekend"
    assert values("email-address", address) == [address]


@pytest.mark.parametrize("signs", SIGNS[:4])
@pytest.mark.parametrize("written", ["%sa%s", "%sa %s", "%s a%s", "%s a %s"])
def test_an_a_alone_stands_between_brackets(written: str, signs: str) -> None:
    address = f"naam {written % tuple(signs)} gmail"
    assert values("email-address", address) == [address]


@pytest.mark.parametrize(
    ("address", "severity"),
    [
        ("info@example.org", Severity.WARNING),
        ("info@x.nl", Severity.WARNING),
        ("naam@example.org", Severity.ERROR),
        ("info_at_example.org", Severity.ERROR),
    ],
)
def test_a_box_of_many_weighs_less_than_that_of_a_person(address: str, severity: Severity) -> None:
    assert weighed("email-address", f"Mail {address}.") == [(address, severity)]
