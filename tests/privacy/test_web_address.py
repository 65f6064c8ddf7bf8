"""Spellings that `web-address` finds; all people and numbers in them are made up."""

import pytest

from tests.privacy import values

SPELLINGS = [
    ("Zie [hier](https://example.org)", "https://example.org"),
    ("<https://example.org>", "https://example.org"),
    ("Instagram: @voorbeeldnaam", "@voorbeeldnaam"),
    ("https://www.linkedin.com/in/voorbeeld", "https://www.linkedin.com/in/voorbeeld"),
    ("Zie https://example.org\u200b/profiel", "https://example.org\u200b/profiel"),
]


@pytest.mark.parametrize(("text", "value"), SPELLINGS, ids=range(len(SPELLINGS)))
def test_a_spelling_is_found_whole(text: str, value: str) -> None:
    assert values("web-address", text) == [value]
