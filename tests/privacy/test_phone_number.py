"""Spellings that `phone-number` finds; all people and numbers in them are made up."""

import pytest

from tests.privacy import values

SPELLINGS = [
    ("Bel 06.00.00.00.00", "06.00.00.00.00"),
    ("Bel +31600000000", "+31600000000"),
    ("Bel +31 6 00000000", "+31 6 00000000"),
    ("Bel +31 (0)6-00000000", "+31 (0)6-00000000"),
    ("Bel 0031 6 0000 0000", "0031 6 0000 0000"),
    ("Bel 010-0000000", "010-0000000"),
    ("Bel (010) 000 00 00", "(010) 000 00 00"),
    ("Bel +32 400 00 00 00", "+32 400 00 00 00"),
    ("Bel 06-09999999", "06-09999999"),
    ("Bel 06\u2009000\u00a0000\u200b00", "06\u2009000\u00a0000\u200b00"),
    (
        "Bel \uff10\uff16-\uff10\uff10\uff10\uff10\uff10\uff10\uff10\uff10",
        "\uff10\uff16-\uff10\uff10\uff10\uff10\uff10\uff10\uff10\uff10",
    ),
    ("Telefoonnummer: 100 00 00", "100 00 00"),
    ("Bel 06\u201100000000", "06\u201100000000"),
    ("[bel](tel:0600000000)", "0600000000"),
]


@pytest.mark.parametrize(("text", "value"), SPELLINGS, ids=range(len(SPELLINGS)))
def test_a_spelling_is_found_whole(text: str, value: str) -> None:
    assert values("phone-number", text) == [value]
