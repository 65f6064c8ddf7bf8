"""Numbers of files and documents, by the word before them: patient, case, policy, passport."""

import re
from collections.abc import Iterator

from casuskit.core.findings import Severity
from casuskit.core.messages import N_
from casuskit.core.text import Span
from casuskit.privacy.match import Match

_NUMBER = r"[- ]{0,2}(?:nummers?|nrs?(?![a-z])\.?|no(?![a-z])\.?|id(?![a-z])|code)"
_OF_PERSON = re.compile(
    r"(?:pati[eë]nt(?:en)?|cli[eë]nt(?:en)?|dossier|zaak|zorg|klant|bewoners?|deelnemers?|inwoner|burger"
    r"|polis|verzekerden?|verzekering|registratie|relatie|lid(?:maatschaps)?|document|leerling|student"
    r"|onderwijs|personeels?|vreemdelingen|melding|meld|incident|rekest|rol|aanvraag|beschikking|brief"
    r"|volg|identificatie|besluit|uitkerings?|parket|proces-verbaal|pv|his|v|crvs?|rijbewijs|paspoort"
    rf"|kenmerk|identiteitskaart|id-?kaart|verblijfsdocument|z){_NUMBER}"
    r"|kenmerk|paspoort|rijbewijs|id-?kaart|identiteitskaart|verblijfsdocument|dossier|zaak"
)
_OF_WORK = re.compile(
    rf"(?:agb|big|uzi|ura|uzovi|kvk|rsin|vestigings?)(?:{_NUMBER})?(?![a-z])|kamer van koophandel"
)
_LINK = r"(?: {0,2}(?:is|luidt|van|:|=|#|\(|\||-))?[ :=#(|]{0,6}(?:nr\.? ?)?"
_TOKEN = re.compile(
    rf"{_LINK}(?P<number>[A-Za-z0-9](?:[./-]?[A-Za-z0-9]){{0,24}}(?: [0-9A-Z]{{1,6}}){{0,3}})"
    r"(?![A-Za-z0-9])"
)
_DAY = re.compile(
    r"[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{2,4}|(?:19|20)[0-9]{2}(?:-[0-9]{2}-[0-9]{2})?"
)
_FEWEST_DIGITS = 4
_SHORT_WORD = 6

_IS = N_("`{value}` is a number that leads to one person's file or document.")
_PRACTICE = N_("`{value}` is a number that leads to one practice or professional.")


def find(text: str) -> Iterator[Match]:
    """Every number of at least four digits behind such a word."""
    lower = text.lower()
    for pattern, severity, reason in (
        (_OF_PERSON, Severity.ERROR, _IS),
        (_OF_WORK, Severity.WARNING, _PRACTICE),
    ):
        for word in pattern.finditer(lower):
            span = _number(text, word)
            if span:
                yield Match("ID", span, severity, reason)


def _number(text: str, word: re.Match[str]) -> Span | None:
    """The number behind a word; a short word counts only when it stands by itself."""
    inside = word.start() > 0 and text[word.start() - 1].isalnum()
    found = _TOKEN.match(text, word.end())
    if found is None or (inside and len(word.group()) < _SHORT_WORD):
        return None
    number = found["number"]
    if sum(map(str.isdigit, number)) < _FEWEST_DIGITS or _DAY.fullmatch(number):
        return None
    return Span(*found.span("number"))
