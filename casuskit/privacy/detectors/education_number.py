"""Onderwijsnummers: nine digits that begin with 10 and leave a rest of five, or the word."""

from collections.abc import Iterator

from casuskit.core.findings import Severity
from casuskit.core.messages import N_
from casuskit.privacy.detectors.bsn import rest
from casuskit.privacy.innocent import is_explained
from casuskit.privacy.match import Match
from casuskit.privacy.numbers import Number, numbers

_LABELS = ("onderwijs", "pgn", "persoonsgebonden", "leerling")
_REST = 5

_CALLED = N_("`{value}` is called an onderwijsnummer here.")
_SHAPED = N_("`{value}` has the form of an onderwijsnummer.")


def find(text: str) -> Iterator[Match]:
    """Every number of nine digits that is called so or passes the test; `domain.md` 5.1."""
    for number in numbers(text):
        if number.digits == 9 and text[number.first : number.first + 2] == "10":
            found = _judged(text, number)
            if found:
                yield Match("BSN", number.span, *found)


def _judged(text: str, number: Number) -> tuple[Severity, str] | None:
    digits = "".join(filter(str.isdigit, text[number.first : number.span.end]))
    if number.label.endswith(_LABELS):
        return Severity.ERROR, _CALLED
    plain = len(digits) == number.span.end - number.span.start
    if plain and rest(digits) == _REST and not is_explained(text, number):
        return Severity.WARNING, _SHAPED
    return None
