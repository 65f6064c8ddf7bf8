"""Numbers of practices, professionals and firms: AGB, BIG, UZI, KvK, RSIN and the like."""

import re
from collections.abc import Iterator

from casuskit.core.findings import Severity
from casuskit.core.messages import N_
from casuskit.core.text import Span
from casuskit.privacy.match import Match
from casuskit.privacy.numbers import Number, lowered, numbers

_REGISTERS = frozenset(
    """
    agb big uzi ura uzovi kvk k.v.k koophandel vestiging vestigings rsin btw btw-identificatie
    lrk skj brin oin handelsregister ondernemings agb-zorgverlener agb-praktijk big-registratie
    omzetbelasting fiscaal praktijk zorgverlener registratie-skj kiwa nza
    """.split()
)
_TAX = re.compile(
    r"(?:NL ?)?(?:[0-9][. ]?){8}[0-9][. ]?[BL][. ]?[0-9]{2}(?![0-9A-Za-z])", re.IGNORECASE
)
_CALLED = re.compile(
    r"(?<![a-z])(?:agb|big|skj|uzi|kvk|k\.v\.k\.?|lrk|rsin|kamer van koophandel)"
    r"(?:[ -](?:registratie|code|inschrijving|pas|nummer|nr))?\.?[ :=#(]{1,4}\Z"
)
_WINDOW = 48
_SCHOOL = re.compile(
    r"(?<![a-z])brin(?:[ -]?(?:code|nummer|nr))?\.?[ :=#(]{1,4}([0-9]{2}[a-z]{2})(?![a-z])"
)
_FEWEST_DIGITS = 4

_IS = N_("`{value}` is a number that leads to one practice or professional.")


def find(text: str) -> Iterator[Match]:
    """Every number behind the name of such a register, and every VAT number; `domain.md` 5.1."""
    for number in numbers(text):
        tax = _TAX.match(text, number.span.start)
        if tax:
            yield Match("ID", Span(*tax.span()), Severity.WARNING, _IS)
        elif number.digits >= _FEWEST_DIGITS and _is_called(text, number):
            yield Match("ID", number.span, Severity.WARNING, _IS)
    lower = lowered(text)
    for school in _SCHOOL.finditer(lower) if "brin" in lower else ():
        yield Match("ID", Span(*school.span(1)), Severity.WARNING, _IS)


def _is_called(text: str, number: Number) -> bool:
    before = text[max(0, number.first - _WINDOW) : number.first].lower()
    return number.label in _REGISTERS or _CALLED.search(before) is not None
