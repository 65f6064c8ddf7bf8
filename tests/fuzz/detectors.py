"""What holds for every text that is searched: each match lies in it, and nothing tells its value."""

from functools import cache
from pathlib import Path

from babel.messages.pofile import read_po

from casuskit.privacy.masking import mask
from casuskit.privacy.match import Found, People
from casuskit.privacy.searching import look, widen

OTHERS = People(frozenset({"voorbeeld", "verzonnen"}), frozenset({"vv"}), frozenset({"verzonnen"}))
WATCHED = ("voorbeeldsteeg",)
_CATALOGUE = Path(__file__).parents[2] / "casuskit/locale/nl/LC_MESSAGES/casuskit.po"


def check(raw: bytes) -> None:
    """These bytes as a text, by itself and where others are known already."""
    text = raw.decode("utf-8", errors="replace")
    found = look(text).found
    holds(text, found)
    holds(text, widen(text, found, OTHERS, WATCHED))


def holds(text: str, found: Found) -> None:
    """Every match lies in the text, and what is said of it was written before the text was."""
    for matches in found.values():
        places = [(each.span.start, -each.span.end) for each in matches]
        assert places == sorted(places)
        for match in matches:
            start, end = match.span
            assert 0 <= start < end <= len(text)
            assert match.reason in messages()
            value = text[start:end]
            shown = mask(value).replace("*", "", 4)
            signs = [sign for sign in value if sign.isalnum()]
            assert list(shown) == (signs[:: len(signs) - 1] if len(signs) > 3 else [])


@cache
def messages() -> frozenset[str]:
    """The sentences of the program; none of them holds anything of a text."""
    with _CATALOGUE.open("rb") as file:
        return frozenset(str(each.id) for each in read_po(file))
