"""Occupations of the client or a relative; some are held by one person in a place."""

import re
from collections.abc import Iterator

from casuskit.core.text import Span
from casuskit.privacy.nearby import parts
from casuskit.privacy.numbers import lowered

_UNIQUE = """
burgemeester wethouder dominee predikant pastoor pastor kapelaan imam rabbijn koster organist
notaris gemeentesecretaris griffier brandweercommandant dorpssmid molenaar veerman havenmeester
dijkgraaf vuurtorenwachter huisarts dierenarts apotheker schooldirecteur rector directeur kamerlid
raadslid statenlid minister profvoetballer voetbalprof topsporter olympiër oud-olympiër zangeres
zanger schrijver schrijfster acteur actrice presentator presentatrice
""".split()
_ONE = f"(?:{'|'.join(_UNIQUE)}|prins carnaval)"
_WAS = (
    r"(?<!contactpersoon )(?<!dat )(?<!dit )(?<!aanspreekpunt )(?<!verwijzer )(?<!inbrenger )"
    r"\b(?:is|was|werd|werkte?|werkzaam)(?: (?:zelf|ooit|vroeger|eerder|jarenlang|altijd|nu|hier"
    r"|nog"
    r"|jaren|lang|al|vele|de|een|als|van beroep|geweest)){0,4} "
)
_ONLY = re.compile(
    rf"{_WAS}(?:oud-)?(?P<one>{_ONE})(?![a-z-])"
    rf"|\b(?:oud-|voormalig[e]? |gepensioneerd[e]? |ex-)(?P<former>{_ONE})(?![a-z-])"
    rf"|\b(?:de|een|deze|als) (?P<titled>{_ONE})(?=(?:,| \() ?[0-9]|, (?:in de|woont|van))"
    r"|\bde enige (?P<only>[^\W\d_]{4,24}) (?:van|in|op) (?:het|de|ons|dit|deze|zijn|haar) "
    r"(?:dorp|wijk|buurt|stad|eiland|gemeente|streek|straat|regio|gehucht)"
)
_ANY = re.compile(
    r"\b(?:werkt|werkte|werkzaam|werkend|gewerkt)(?: (?:nu|vroeger|eerder|jarenlang|altijd"
    r"|ooit)){0,2}"
    r" als (?:een )?(?P<job>[^\W\d_]{4,30})"
    r"|\b(?P<called>[^\W\d_]{4,30}) van beroep\b|\bberoep ?: {0,2}(?P<label>[^\W\d_]{4,30})"
    r"|\b(?:gepensioneerd|oud-|voormalig)e? ?(?P<former>[^\W\d_]{4,30}(?:er|eur|ist|aar|man"
    r"|kundige))\b"
    r"|\beigen (?P<own>[^\W\d_]{0,14}(?:zaak|winkel|bedrijf|praktijk|salon|garage|slagerij|bakkerij"
    r"|restaurant|boerderij|kwekerij))\b"
)
_OF_WORK = ("werk", "beroep", "gepensioneerd", "oud-", "voormalig", "eigen ")
_AROUND = 96


def find(text: str) -> Iterator[Span]:
    """Every occupation that is told as somebody's own, not as who helps."""
    lower = lowered(text)
    for part in parts(text, _OF_WORK, _AROUND):
        for found in _ANY.finditer(lower, *part):
            yield Span(*found.span(found.lastgroup or 0))
    yield from find_only(text)


def find_only(text: str) -> Iterator[Span]:
    """Those of which a place has one: the minister, the mayor, `de enige slager van het dorp`."""
    lower = lowered(text)
    for part in parts(text, (*_UNIQUE, "prins carnaval", "de enige "), _AROUND):
        for found in _ONLY.finditer(lower, *part):
            yield Span(*found.span(found.lastgroup or 0))
