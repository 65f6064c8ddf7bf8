"""E-mail addresses, also those written out: `naam (at) domein punt nl`."""

import re
from collections.abc import Iterator

from casuskit.core.findings import Severity
from casuskit.core.messages import N_
from casuskit.core.text import Span
from casuskit.privacy.match import Match

_SIGN = re.compile(
    r"@|(?i:[(\[{<] ?(?:at|apenstaartje?) ?[)\]}>]|(?<= )(?:at|apenstaart(?:je)?)(?= ))"
)
_LOCAL_BACKWARDS = re.compile(r"[\w.+%'&~-]{1,64}")
_DOMAIN = re.compile(r"[\w-]{1,63}(?:\.[\w-]{1,63}){0,5}\.[^\W\d_]{2,24}(?![\w-])")
_SPOKEN_DOMAIN = re.compile(
    r" ?[\w-]{1,63}(?:(?: ?(?i:[(\[{] ?(?:dot|punt) ?[)\]}]|\.) ?| (?i:dot|punt) )[\w-]{1,63}){0,4}"
    r"(?: ?(?i:[(\[{] ?(?:dot|punt) ?[)\]}]|\.) ?| (?i:dot|punt) )[^\W\d_]{2,24}(?![\w-])"
)
_SPOKEN_LOCAL = re.compile(r"(?:[\w+-]{1,40}(?: (?i:dot|punt) |\.)){0,3}[\w+-]{1,40} {0,2}\Z")
_SPOKEN_END = re.compile(r"(?i:(?:dot|punt) (?:nl|com|org|net|eu|be|de|info|example))\Z")
_GENERIC = frozenset(
    """
    info contact post mail secretariaat administratie receptie balie helpdesk klantenservice
    support noreply no-reply git webmaster redactie
    """.split()
)

_IS = N_("`{value}` is an e-mail address.")
_BOX = N_("`{value}` is the general e-mail address of an organisation.")
_SPOKEN = N_("`{value}` is an e-mail address, written out.")


def find(text: str) -> Iterator[Match]:
    """Every e-mail address; that of an organisation's general box weighs less."""
    for sign in _SIGN.finditer(text):
        found = (
            _written(text, sign.start())
            if sign.group() == "@"
            else _spoken(text, sign.start(), sign.end())
        )
        if found:
            yield found


def _written(text: str, at: int) -> Match | None:
    domain = _DOMAIN.match(text, at + 1)
    if not domain:
        return None
    backwards = _LOCAL_BACKWARDS.match(text[max(0, at - 64) : at][::-1])
    local = backwards.group()[::-1].lstrip(".'&-") if backwards else ""
    if not local:
        return None
    span = Span(at - len(local), domain.end())
    if local.lower() in _GENERIC:
        return Match("EMAIL", span, Severity.WARNING, _BOX)
    return Match("EMAIL", span, Severity.ERROR, _IS)


def _spoken(text: str, start: int, end: int) -> Match | None:
    domain = _SPOKEN_DOMAIN.match(text, end)
    if not domain or (text[start].isalpha() and not _SPOKEN_END.search(domain.group())):
        return None
    before = max(0, start - 100)
    local = _SPOKEN_LOCAL.search(text[before:start])
    if not local:
        return None
    return Match("EMAIL", Span(before + local.start(), domain.end()), Severity.ERROR, _SPOKEN)
