"""Postcodes: four digits and two letters; four digits alone behind the word."""

import re
from collections.abc import Iterator

from casuskit.core.findings import Severity
from casuskit.core.messages import N_
from casuskit.core.text import Span
from casuskit.privacy.match import Match
from casuskit.privacy.numbers import groups
from casuskit.privacy.tables import head

_LETTERS = re.compile(r"( {0,2}[-.]? ?)([A-Za-z]{2})(?![A-Za-z0-9_]|[.'-][A-Za-z])")
_CALLED = re.compile(
    r"(?:postcode(?:gebied)?|(?<![a-z])(?:p[./]?c\.?|postc\.?|pcode|zip))[^0-9\n]{0,16}\Z"
)
_LIVES = re.compile(
    r"(?:woon|wonend|wonen|adres|verhuis|gevestigd|verblijf|straat|laan|weg|plein)[^\n.;!?]{0,40}\Z"
)
_SHORT = re.compile(
    r"(?:postcode(?:[ -]?(?:gebied|wijk|cijfers))?|(?<![a-z])pc-?4|viercijferige postcode)"
    r"(?: is|:|=)?[ :=|(\"']{1,4}\Z"
)
_ADDITION = r"(?: ?[-/]? ?(?:[A-Za-z]{1,7}|[0-9]{1,4})){0,2}"
_HOUSE = re.compile(
    r"[^\W\d_]{2} {1,2}[0-9]{1,5}(?: ?[-/]? ?(?:[A-Za-z]|[0-9]{1,4}|hs|huis|bis|rood|zwart|boven"
    r"|hoog|sous|I{2,3}))?(?:,|,?[ \n]{1,24})\(?\Z"
)
_STREET = re.compile(
    r"(?:str(?:aat|\.)|laan|weg|plein|dijk|kade|gracht|singel|hof|pad|dreef|steeg|park|plantsoen"
    r"|markt|wal|ring|burg|poort|kamp|veld|erf|postbus|antwoordnummer)"
    rf" {{1,2}}[0-9]{{1,5}}{_ADDITION}"
    rf"(?:,|,? te|,?[ \n]{{1,24}}) {{0,2}}\(?\Z",
    re.IGNORECASE,
)
_JOINED = re.compile(r"(?:[\w€]|[€$] |[0-9][.,-])\Z")
_ENDS = re.compile(r"[.,;)]?(?:\n|\Z)")
_LEADS_ON = re.compile(
    r",? {1,2}(?:(?:te )?[A-Z][^\W\d_]{2}|(?:nr|no|huisnr|huisnummer|nummer|nrs)[.:]? ?[0-9]"
    r"|[0-9]{1,4}(?![0-9]))"
)
_HEADS = ("postcode", "pc", "postc", "zip")
_PREFIX = re.compile(r"NL[ -]?\Z")
_NEVER = frozenset({"SA", "SD", "SS"})
_UNITS = frozenset(
    """
    MG ML MM CM KM KG GR IE IU EH CC KJ MW KW HZ GB MB KB TB CL DL DM HA PK KC PM AM PX DB KA
    ST PP UR EU NG UG MA MV WK MN BC EX
    """.split()
)
_WORDS = frozenset(
    """
    EN OF IN IS OP TE ZE WE JE ER AL DE NA NU UW OM AF MO ZO IK HE HA OK JA OH TO WO WW ZW GZ
    BG IT UK US VS NL NR BE TM LC AD
    """.split()
)
_YEARS = range(1900, 2100)
_WINDOW = 72

_FULL = N_("`{value}` is a postcode; with a house number it leads to one front door.")
_PART = N_("`{value}` is the number of a postcode area.")


def find(text: str) -> Iterator[Match]:
    """Every postcode, but no year or quantity with two letters after it."""
    for group in groups(text):
        if group.end - group.start != 4 or text[group.start] == "0":
            continue
        before = text[max(0, group.start - _WINDOW) : group.start]
        if not _stands_alone(before):
            continue
        letters = _LETTERS.match(text, group.end)
        if letters and _is_postcode(text, group, letters, before):
            prefix = _PREFIX.search(before)
            start = group.start - len(prefix.group()) if prefix else group.start
            yield Match("POSTCODE", Span(start, letters.end()), Severity.ERROR, _FULL)
        elif _SHORT.search(before.lower()):
            yield Match("POSTCODE", group, Severity.WARNING, _PART)


def _is_postcode(text: str, group: Span, found: re.Match[str], before: str) -> bool:
    """`domain.md` 5.1: capitals after a blank; SA, SD and SS are never issued; no units."""
    blank, letters = found.groups()
    large = letters.upper()
    called = _CALLED.search(before.lower()) or head(text, group.start).startswith(_HEADS)
    if called or (letters.isupper() and large not in _NEVER and _HOUSE.search(before)):
        return True
    ends = text[group.start - 1 : group.start] + text[found.end() : found.end() + 1]
    amount = int(text[group.start : group.end])
    year = amount in _YEARS or (large in _WORDS and amount % 100 == 0)
    if large in _UNITS:
        return False
    if not year and (
        _STREET.search(before) or (ends in ("()", '""', "[]") and large not in _WORDS)
    ):
        return True
    if large in _NEVER and letters.isupper() and not year:
        if not blank or _LEADS_ON.match(text, found.end()):
            return True
        return before[-2:] == ", " and _ENDS.match(text, found.end()) is not None
    if large in _NEVER or "." in blank:
        return False
    if letters.isupper():
        return not (year and blank and letters in _WORDS) and ("-" not in blank or not year)
    if not blank:
        return not (letters.islower() and year)
    return large not in _WORDS and (
        _is_line(text, group.start, found.end()) or _LIVES.search(before.lower()) is not None
    )


def _is_line(text: str, start: int, end: int) -> bool:
    """Whether nothing else stands on the line or behind the key."""
    return text[start - 1 : start] in ("", "\n") and text[end : end + 1] in ("", "\n")


def _stands_alone(before: str) -> bool:
    return before.endswith("NL") or _JOINED.search(before) is None
