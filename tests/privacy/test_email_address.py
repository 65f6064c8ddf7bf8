"""Spellings that `email-address` finds; all people and numbers in them are made up."""

import pytest

from tests.privacy import values

SPELLINGS = [
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
]


@pytest.mark.parametrize(("text", "value"), SPELLINGS, ids=range(len(SPELLINGS)))
def test_a_spelling_is_found_whole(text: str, value: str) -> None:
    assert values("email-address", text) == [value]
