"""Addresses: a street with a number, a house before a postcode, a post-office box."""

import re
from collections.abc import Iterator

from casuskit.core.findings import Severity
from casuskit.core.messages import N_
from casuskit.core.text import Span
from casuskit.privacy.letters import LETTER, NAME
from casuskit.privacy.match import Match

_SURE = frozenset(
    "straat laan weg plein kade gracht singel dreef steeg plantsoen boulevard".split()
)
_WEAK = frozenset(
    "dijk hof pad park markt wal burgwal haven erf poort baan brink str. ln. pln.".split()
)
_ENDING = re.compile(
    "|".join(sorted(map(re.escape, _SURE | _WEAK), key=len, reverse=True)).join(("(?:", ")"))
    + r"(?![a-z-])"
)
_HOUSE = re.compile(
    r"(?P<comma>,)?(?: {1,2}|\n {0,24})(?:nr\.? ?|nummer ?)?[0-9]{1,5}"
    r"(?: ?-? ?(?:[0-9]{1,4}|[A-Za-z]|bis|hs|huis|I{1,3}|IV)(?![A-Za-z0-9]))?"
    r"(?![0-9A-Za-z]|[.,:][0-9])"
    r"(?! {1,2}(?i:jan|feb|m(?:aa)?rt|apr|mei|jun|jul|aug|sep|okt|nov|dec|jaar|jr|uur|keer|maal"
    r"|maand|wee?k|dag|min|km|cm|mm|kg|euro|procent|personen|mensen|%))"
)
_WORD_BACKWARDS = re.compile(rf"(?:{LETTER}|['-](?={LETTER})){{0,40}}")
_IN_FRONT = re.compile(
    rf"(?<!\w)(?:(?:{NAME} {{1,2}})?(?:[vV]an(?: de[nr]?| het| 't)?|[dD]e[nr]?|[tT]e[nr]?|het|'t"
    r"|op de[nr]?) {1,2}|(?:Burgemeester|Burg|Dokter|Doctor|Dr|Professor|Prof|Pastoor|Dominee|Ds"
    r"|Mr|Sint|St|Prins|Prinses|Koning|Koningin|Graaf|President|Generaal|Admiraal|Lange|Korte|Oude|Nieuwe|Grote|Kleine"
    r"|Eerste|Tweede|Derde|Vierde|Hoge|Lage|[A-Z])\.? {1,2}|[0-9]{1,2}e {1,2}){1,3}\Z"
)
_IN_SENTENCE = re.compile(r"[a-zé,] \Z")
_HOUSE_BEFORE_CODE = re.compile(
    rf"(?<![\w-]){NAME}(?: {{1,2}}{NAME}){{0,3}} {{1,2}}[0-9]{{1,5}} ?[A-Za-z]?"
    r"(?=,?[ \n]{1,24}[1-9][0-9]{3} ?[A-Z]{2}\b)"
)
_BOX = re.compile(r"postbus(?: nr\.?)? {1,2}[0-9]{1,6}(?![0-9])")
_NO_STREETS = frozenset(
    "onderweg snelweg autosnelweg omweg uitweg halverwege luchtweg urineweg zijweg terugweg heenweg"
    " spoorweg steenweg doodlopendeweg gerechtshof loopbaan rijbaan glijbaan werkplein zorgplein"
    " zorgpad leerpad behandelpad fietspad voetpad kinderhof arbeidsmarkt woningmarkt supermarkt"
    " rommelmarkt kerstmarkt vakantiepark speelpark pretpark".split()
)
_ALONE = frozenset("markt dijk plein hof kade singel wal haven brink park straat laan weg".split())

_FULL = N_("`{value}` is an address.")
_LOW = N_("`{value}` reads as an address.")
_ONLY = N_("`{value}` is the name of a street.")
_POST_BOX = N_("`{value}` is a postal address.")


def find(text: str) -> Iterator[Match]:
    """Every address; a street without a number weighs less."""
    lower = text.lower()
    for ending in _ENDING.finditer(lower):
        found = _street(text, ending)
        if found:
            yield found
    for house in _HOUSE_BEFORE_CODE.finditer(text):
        yield Match("ADDRESS", Span(*house.span()), Severity.ERROR, _FULL)
    for box in _BOX.finditer(lower):
        yield Match("ADDRESS", Span(*box.span()), Severity.ERROR, _POST_BOX)


def _street(text: str, ending: re.Match[str]) -> Match | None:
    """The street that ends here, with its number when there is one."""
    start, end = _word_start(text, ending.start()), ending.end()
    word = text[start:end]
    if word.lower() in _NO_STREETS or (start and text[start - 1].isalnum()):
        return None
    house = _HOUSE.match(text, end)
    if house and ending.group() in _WEAK and house["comma"]:
        house = None
    capital = word[:1].isupper()
    if house is None:
        said = capital and ending.group() in _SURE and start < ending.start()
        if said and _IN_SENTENCE.search(text[max(0, start - 2) : start]):
            return Match("ADDRESS", Span(start, end), Severity.WARNING, _ONLY)
        return None
    if capital and (start < ending.start() or word.lower() in _ALONE):
        return Match("ADDRESS", Span(_front(text, start), house.end()), Severity.ERROR, _FULL)
    if ending.group() in _SURE and ending.start() - start >= 3:
        return Match("ADDRESS", Span(start, house.end()), Severity.WARNING, _LOW)
    return None


def _word_start(text: str, at: int) -> int:
    backwards = _WORD_BACKWARDS.match(text[max(0, at - 40) : at][::-1])
    return at - len(backwards.group()) if backwards else at


def _front(text: str, start: int) -> int:
    """Where the name of a street begins that has more words: `Jan van …`, `2e …`."""
    window = max(0, start - 60)
    front = _IN_FRONT.search(text[window:start])
    return window + front.start() if front else start
