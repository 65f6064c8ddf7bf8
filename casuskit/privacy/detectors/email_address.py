"""E-mail addresses, also those written out: `naam (at) domein punt nl`."""

import re
from collections.abc import Iterator

from casuskit.core.findings import Severity
from casuskit.core.messages import N_
from casuskit.core.text import Span
from casuskit.privacy.match import Match
from casuskit.privacy.numbers import lowered
from casuskit.privacy.pieces import different

_SIGN = re.compile(
    r"@|[(\[{<*/_'\"-] ?(?:at|apen?staart(?:je)?s?) ?[)\]}>*/_'\"-]|[(\[{<] ?[a@] ?[)\]}>]"
    r"| (?:at|ad|apen?staart(?:je)?s?) ?(?= |[a-z])"
)
_DOTTED = re.compile(r"\.[a-z]")
_TOLD_BY = (
    "staart", "punt", "dot", "\nat\n", "\nad\n", "\na\n", "at)", "at]", "at}", "at>", "at*", "at/",
    "at_", "at'", 'at"', "at-", "(a", "[a", "{a", "<a", "*a", "/a", "_a", "'a", '"a', "-a", "a)",
    "a]", "a}", "a>",
)  # fmt: skip
"""What is in the pieces of every address that is written out."""

_LOCAL_BACKWARDS = re.compile(r"(?:[\w.+%'&~-]{1,64}|\"[^\"\n]{1,64}\")")
_LOCAL_JOINED = re.compile(r"[\w+%'&~-]{1,40}(?:\.[\w+%'&~-]{1,40}){0,3}\Z")
_LOCAL_SPACED = re.compile(r"[\w+%'&~-]{1,40}(?: ?\. ?[\w+%'&~-]{1,40}){0,3} {0,2}\Z")
_DOMAIN = re.compile(r"[\w-]{1,63}(?:\.[\w-]{1,63}){0,5}\.[^\W\d_]{2,24}(?![\w-])")
_LOOSE_DOMAIN = re.compile(
    r"[ \n]{0,3}[\w-]{1,63}(?: ?[.,] ?[\w-]{1,63}){0,3} ?[.,] ?"
    r"(?:nl|com|org|net|eu|be|de|info|nu|fr|uk|example|frl|pl|tr|it|es|me|io)(?![\w-])"
)
_PROVIDER = re.compile(
    r" ?(?:gmail|googlemail|hotmail|outlook|live|msn|ziggo|kpnmail|planet|home|casema|icloud|yahoo"
    r"|xs4all|upcmail|chello|hetnet|protonmail|me|quicknet|solcon|zonnet|telfort|tele2)(?![\w-]|\.\w)"
)
_NUMERIC = re.compile(r"\[[0-9A-Fa-f.:]{7,45}\]")
_DOT = (
    r"(?: ?[(\[{<*/_'\"-] ?(?:dot|punt|\.) ?[)\]}>*/_'\"-] ?| ?\.(?! )| (?:dot|punt|\.) "
    r"|\. (?=(?:nl|com|org|net|eu|be|info|example)(?![\w-])))"
)
_SPOKEN_DOMAIN = re.compile(
    rf" ?[^\W_](?:[\w-]{{0,62}}[^\W_])??(?:{_DOT}[^\W_](?:[\w-]{{0,62}}[^\W_])??){{0,4}}"
    rf"{_DOT}[^\W\d_]{{2,24}}(?![\w-])"
)
_SPOKEN_LOCAL = re.compile(
    r"(?:[\w+-]{1,40}(?: ?[(\[*/'\"-] ?(?:dot|punt|\.) ?[)\]*/'\"-] ?"
    r"| (?:dot|punt|streepje|min|plus|underscore|laag streepje|liggend streepje) "
    r"(?:(?:de|van|den|der|ten|el|al) ){0,3}|\.)){0,5}"
    r"[\w+-]{1,40}(?: [0-9]{1,4})? {0,2}\Z"
)
_SPOKEN_END = re.compile(
    r"(?:dot|punt|\.)[ )\]}>*/_'\"-]{0,2}"
    r"(?:nl|com|org|net|eu|be|de|info|example|nu|fr|uk|care|zorg|frl|amsterdam|me|io|app|live)\Z"
)
_GENERIC = frozenset(
    """
    info contact post mail secretariaat administratie receptie balie helpdesk klantenservice
    support noreply no-reply git webmaster redactie aanmelden aanmelding verwijzing verwijzingen
    wijkteam buurtteam sociaalteam servicedesk gemeente loket klantcontact kcc privacy fg avg
    algemeen bestuur praktijk assistente spoed recepten team zorg meldpunt bureaudienst office
    """.split()
)

_IS = N_("`{value}` is an e-mail address.")
_BOX = N_("`{value}` is the general e-mail address of an organisation.")
_SPOKEN = N_("`{value}` is an e-mail address, written out.")


def find(text: str) -> Iterator[Match]:
    """Every e-mail address; that of an organisation's general box weighs less."""
    lower, said = lowered(text), different(text)
    likely = "@" in text or any(map(said.__contains__, _TOLD_BY)) or _DOTTED.search(said)
    for sign in _SIGN.finditer(lower) if likely else ():
        found = (
            _written(text, lower, sign.start()) or _spoken(lower, sign.start(), sign.end())
            if sign.group() == "@"
            else _spoken(lower, sign.start(), sign.end())
        )
        if found:
            yield found


def _written(text: str, lower: str, at: int) -> Match | None:
    domain = _DOMAIN.match(text, at + 1) or _NUMERIC.match(text, at + 1)
    backwards = _LOCAL_BACKWARDS.match(text[max(0, at - 66) : at][::-1])
    local = backwards.group()[::-1].lstrip(".'&-") if backwards else ""
    if domain is None or not local:
        return _loose(lower, at)
    span = Span(at - len(local), domain.end())
    if local.lower() in _GENERIC:
        return Match("EMAIL", span, Severity.WARNING, _BOX)
    return Match("EMAIL", span, Severity.ERROR, _IS)


def _loose(lower: str, at: int) -> Match | None:
    """With blanks around the sign or the dots, a comma for a dot, or a provider's bare name."""
    domain = _LOOSE_DOMAIN.match(lower, at + 1) or _PROVIDER.match(lower, at + 1)
    if domain is None:
        return None
    written = _LOCAL_SPACED if lower[at - 1 : at] == " " else _LOCAL_JOINED
    local = written.search(lower, max(0, at - 90), at)
    return local and Match("EMAIL", Span(local.start(), domain.end()), Severity.ERROR, _IS)


def _spoken(lower: str, start: int, end: int) -> Match | None:
    domain = _SPOKEN_DOMAIN.match(lower, end)
    if (
        lower[start] not in ("(", "[", "{", "<")
        and domain
        and not _SPOKEN_END.search(domain.group())
    ):
        domain = None
    if domain is None and lower[start : start + 3] != " at":
        domain = _PROVIDER.match(lower, end)
    if domain is None:
        return None
    local = _SPOKEN_LOCAL.search(lower, max(0, start - 160), start)
    if not local:
        return None
    return Match("EMAIL", Span(local.start(), domain.end()), Severity.ERROR, _SPOKEN)
