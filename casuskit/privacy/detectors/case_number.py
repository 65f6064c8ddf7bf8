"""Numbers of files and documents, by the word before them: patient, case, policy, passport."""

import re
from collections.abc import Iterator

from casuskit.core.findings import Severity
from casuskit.core.messages import N_
from casuskit.core.text import Span
from casuskit.privacy.match import Match

_NUMBER = r"[- ]{0,2}(?:nummers?|nrs?\b\.?|no\b\.?|id\b|code)"
_OF_PERSON = (
    rf"(?:pati[eë]nt(?:en)?|cli[eë]nt(?:en)?|dossier|zaak|zorg|klant|bewoner|deelnemers?|inwoner|burger"
    rf"|polis|verzekerden?|verzekering|registratie|relatie|lid(?:maatschaps)?|document|leerling|student|onderwijs"
    rf"|personeels?|vreemdelingen|meld(?:ings)?|incident|rekest|rol|aanvraag|beschikking|briefd?|volg"
    rf"|identificatie|besluit|uitkerings?|parket|proces-verbaal|rijbewijs|paspoort|kenmerk){_NUMBER}"
    r"|(?:\b(?:ons|uw) )?kenmerk|parketnummer|\bpv-?(?:nummer|nr\b\.?)|\bhis-?(?:nummer|nr\b\.?)"
    r"|\bv-?nummer|\bz-?nr\b\.?|\bpaspoort|\brijbewijs|\bid-?kaart|\bidentiteitskaart|\bverblijfsdocument"
    r"|\bdossier|\bzaak|\bcrvs?-?nummer"
)
_OF_WORK = rf"\b(?:agb|big|uzi|ura|uzovi|kvk|rsin|vestigings?)(?:{_NUMBER})?|\bkamer van koophandel"
_LINK = r"(?:[ ]{0,2}(?:is|luidt|van|:|=|#|\(|\||-))?[ \t:=#(|]{0,6}(?:nr\.? ?)?"
_TOKEN = r"(?P<number>[A-Za-z0-9](?:[./-]?[A-Za-z0-9]){2,24}(?: [0-9A-Z]{1,6}){0,3})(?![A-Za-z0-9])"
_PERSON = re.compile(rf"(?i:{_OF_PERSON}){_LINK}{_TOKEN}")
_WORK = re.compile(rf"(?i:{_OF_WORK}){_LINK}{_TOKEN}")
_DIGIT = re.compile(r"[0-9]")
_DAY = re.compile(
    r"[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{2,4}|(?:19|20)[0-9]{2}(?:-[0-9]{2}-[0-9]{2})?"
)
_FEWEST_DIGITS = 4

_IS = N_("`{value}` is a number that leads to one person's file or document.")
_PRACTICE = N_("`{value}` is a number that leads to one practice or professional.")


def find(text: str) -> Iterator[Match]:
    """Every number of at least four digits behind such a word."""
    for pattern, severity, reason in (
        (_PERSON, Severity.ERROR, _IS),
        (_WORK, Severity.WARNING, _PRACTICE),
    ):
        for found in pattern.finditer(text):
            number = found["number"].rstrip()
            if len(_DIGIT.findall(number)) >= _FEWEST_DIGITS and not _DAY.fullmatch(number):
                start = found.start("number")
                yield Match("ID", Span(start, start + len(number)), severity, reason)
