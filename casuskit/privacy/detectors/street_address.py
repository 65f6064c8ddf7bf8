"""Addresses: a street with a number, a house before a postcode, a post-office box."""

import re
from collections.abc import Iterator

from casuskit.core.findings import Severity
from casuskit.core.messages import N_
from casuskit.core.text import Span
from casuskit.privacy.letters import LETTER, NAME, UPPER
from casuskit.privacy.match import Match

_ENDS = (
    "straat|laan|weg|plein|dijk|kade|gracht|hof|pad|singel|dreef|steeg|park|plantsoen|boulevard|baan"
    "|wal|markt|burgwal|dam|haven|ring|erf|meent|brink|kamp|veld|donk|akker|horst|hoek|oord|poort"
    "|str|ln|pln"
)
_SURE_ENDS = "straat|laan|weg|plein|kade|gracht|singel|dreef|steeg|plantsoen|boulevard"
_BARE_ENDS = "straat|laan|weg|plein|dijk|kade|gracht|singel|dreef|steeg|plantsoen|boulevard"
_HOUSE = (
    r"(?:,? {1,2}|\n {0,24})(?:nr\.? ?|nummer ?)?[1-9][0-9]{0,4}"
    r"(?: ?-? ?(?:[0-9]{1,4}|[A-Za-z]|bis|hs|huis|I{1,3}|IV)(?![A-Za-z0-9]))?(?![0-9A-Za-z]|[.,:][0-9])"
)
_ANY_HOUSE = _HOUSE.replace("[1-9][0-9]{0,4}", "[0-9]{1,5}")
_BEFORE = (
    rf"(?:(?:{NAME}|[A-Z]\.|[0-9]{{1,2}}e|van|van de[nr]?|de|der|den|het|'t|ten|ter|ds\.|dr\.|prof\.|mr\.)"
    r" {1,2}){0,4}?"
)
_STREET = re.compile(
    rf"(?<![\w-]){_BEFORE}[{UPPER}](?:{LETTER}|-|'|\.(?={LETTER})){{0,40}}(?<={LETTER})(?i:{_ENDS})\.?{_ANY_HOUSE}"
    rf"|(?<![\w-]){_BEFORE}(?:Straat|Laan|Weg|Plein|Dijk|Kade|Gracht|Hof|Singel|Park|Markt){_ANY_HOUSE}"
)
_LOWER = re.compile(rf"(?<![\w-])[a-z]{{3,40}}(?:{_SURE_ENDS})(?P<house>{_HOUSE})")
_BARE = re.compile(rf"(?<=[a-zé,] )[{UPPER}](?:{LETTER}|-){{2,40}}(?:{_BARE_ENDS})(?![\w-])")
_BEFORE_POSTCODE = re.compile(
    rf"(?<![\w-]){NAME}(?: {{1,2}}{NAME}){{0,3}} {{1,2}}[0-9]{{1,5}} ?[A-Za-z]?(?=,?[ \n]{{1,24}}[1-9][0-9]{{3}} ?[A-Z]{{2}}\b)"
)
_BOX = re.compile(r"(?<!\w)(?:[pP]ostbus|POSTBUS) {1,2}[0-9]{1,6}(?![0-9])")
_NO_STREETS = frozenset(
    "onderweg snelweg autosnelweg omweg uitweg halverwege luchtweg urineweg zijweg gerechtshof loopbaan"
    " werkplein zorgpad leerpad behandelpad fietspad voetpad gevangenis rijbaan vanweg noodweg landelijkweg"
    " belweg wegweg terugweg heenweg doorweg stapweg geboortedam binnenweg"
    " aandachtsveld werkveld speelveld maatregelring kring haring ervaring verwaring verklaring"
    " nadering verandering verbetering vordering uitvoering ondersteuning beoordering regering"
    " vergadering levering huisvesting inspanning verzekering revalidering begroting waardering"
    " invoering bevordering kindering zekering achterstand verering vermindering benadering herinnering".split()
)

_FULL = N_("`{value}` is an address.")
_LOW = N_("`{value}` reads as an address.")
_ONLY = N_("`{value}` is the name of a street.")
_POST_BOX = N_("`{value}` is a postal address.")


def find(text: str) -> Iterator[Match]:
    """Every address; a street without a number weighs less."""
    for pattern, reason in ((_STREET, _FULL), (_BEFORE_POSTCODE, _FULL), (_BOX, _POST_BOX)):
        for found in pattern.finditer(text):
            if _street(found.group()) not in _NO_STREETS:
                yield Match("ADDRESS", Span(*found.span()), Severity.ERROR, reason)
    for pattern, reason in ((_LOWER, _LOW), (_BARE, _ONLY)):
        for found in pattern.finditer(text):
            if _street(found.group()) not in _NO_STREETS:
                yield Match("ADDRESS", Span(*found.span()), Severity.WARNING, reason)


def _street(written: str) -> str:
    """The last word before the number."""
    words = re.findall(rf"{LETTER}{{3,}}", written)
    return words[-1].casefold() if words else ""
