"""Addresses: a street with or without a number, a house before a postcode, a pitch, a postbox."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from casuskit.core.findings import Severity
from casuskit.core.messages import N_
from casuskit.core.text import Span, occurrences
from casuskit.privacy.lexicon import flags
from casuskit.privacy.match import Match
from casuskit.privacy.numbers import groups, lowered
from casuskit.privacy.streets import FIRST_WORDS, SURE_ENDINGS, is_common, is_known_street, kind
from casuskit.privacy.tables import head
from casuskit.privacy.vocabulary import may_be_name

_ADDITION = (
    r"(?: ?[-/] ?[0-9]{1,4}(?: ?hoog)?(?![0-9])| ?[-/]? ?(?:bis|hs|huis|rd|zw|rood|zwart|bg|sous"
    r"|boven"
    r"|beneden|parterre|hoog|[0-9] ?hoog|(?:I{1,3}|IV|VI{0,3})|[A-Za-tv-z](?:-?[0-9]{1,3})?)"
    r"(?![0-9A-Za-z]))"
)
_FLOOR = (
    r"(?:,? ?[0-9]{1,2}(?:e|de)? ?(?:hoog|etage|verdieping)(?![a-z])"
    r"|,? (?:app(?:artement|t)?|unit|wng"
    r"|woning|kmr|kamer|flat|studio)\.? ?[0-9]{1,3}(?:[.-]?[0-9]{1,3})?[A-Za-z]?(?![0-9A-Za-z])"
    r"| \((?:hoek|achter|achterom|achterhuis|boven|beneden|bovenwoning|benedenwoning|voor"
    r"|zij-?ingang"
    r"|souterrain|parterre|[0-9]{1,2}(?:e|de)? ?(?:hoog|etage|verdieping))\))"
)
_NUMBER = re.compile(
    rf"[0-9]{{1,5}}{_ADDITION}{{0,2}}(?![0-9A-Za-z]|[.,:][0-9]){_FLOOR}?"
    r"(?! {1,2}(?i:jan|feb|m(?:aa)?rt|apr|mei|jun|jul|aug|sep|okt|nov|dec|oct|jaar|jr|uur|u\b|keer"
    r"|maal"
    r"|maand|mnd|we?e?k|wkn|dag|min|km|cm|mm|m\b|m2|kg|mg|ml|euro|procent|personen|mensen|kinderen"
    r"|punten|meter|kilometer|x\b|%|items?|gesprek|plekken|bewoners|woningen|kamers|huizen))"
)
_GAPS = frozenset(" -_.")
_NR = frozenset([" nr", "mer", "t/o", "ver"])
_GAP = re.compile(
    r"(?:,? {1,2}|\n[ >]{0,24}|-|_|[ ,]{1,2}(?:t/o |t\.o\. |tegenover |nr\.? ?|nummer ))\Z", re.I
)
_WORD_BACKWARDS = re.compile(r"\.?(?:[^\W\d_]|['.0-](?=[^\W\d_])){1,40}")
_LIVES = re.compile(
    r"(?:(?<!mail)(?<!ip-)adres|(?<![a-z])wo(?:on|nen)(?![a-z])|woont|woonde|wonend|woonachtig|verhui[sz]|huurt|huurde"
    r"|ingeschreven|gevestigd"
    r"|verblijft|portiek|op de hoek|thuis op|bewoner)[^.!?\n]{0,40}\Z"
)
_TOWARDS = re.compile(
    r"\b(?:in|op|aan|naar|uit|van|langs|bij|tot|door|hoek|richting) (?:de|het|'t) \Z"
)
_PLACE = re.compile(r"(?:,| te| in|\n| -){1,2} {0,24}([^\W\d_]{3,30}+)(?! [0-9])")
_IN_PLACE = re.compile(r"(?:,| te| in)? ([^\W\d_]{3,30})")
_CODE = re.compile(r",?[ \n]{1,24}[1-9][0-9]{3} ?[A-Z]{2}\b")
_OF = re.compile(
    r"(?<!\w)(?:(?:laan|plein|weg|hof|park|kade|straat|singel|dijk|pad)(?: (?:van|der|den|de|het|'t"
    r"|naar|tot|v\.|v\.d\.|vd)){0,3}|(?:achter|onder|boven|tussen|langs) (?:de|het|'t|den)) \Z"
)
_LABEL = re.compile(
    r"(?:gegevens|se)?[ :|*=\"]{1,6}(?P<value>(?=[A-Z0-9'])[^\n,;|:.()\[\]]{2,40}? [0-9Il]{1,5}"
    rf"{_ADDITION}{{0,2}})(?![0-9A-Za-z])"
)
_NO_LABEL = ("mail", "mail-", "web", "ip-", "ip", "inter", "net")
_ITS_NUMBER = re.compile(r"(?: nr\.?)? {1,2}[0-9]{1,6}[a-z]?(?![0-9a-z])")
_ITS_NAME = re.compile(r" {1,2}['\"]?((?:(?:De|Het) )?[A-Z][^\W\d_]{2,30})")
_ARTICLES = frozenset(["de", "het", "op", "aan", "te"])
_BEHIND_VAN = frozenset(["der", "den"])
_COLUMNS = ("adres", "woonadres", "straat")
_NTH = re.compile(r"[0-9]{1,2}(?:e|ste|de)")
_INITIALS = re.compile(r"(?:[A-Z]\.){1,3}")
_HEADS = "laan plein weg hof park kade straat singel dijk pad".split()
_WITH_OF = tuple(f"{word} " for word in _HEADS)
_BEFORE_OF = frozenset(
    [*_HEADS, "van", "der", "den", "de", "het", "'t", "naar", "tot", "v.", "v.d.", "vd"]
)
_IN_SCORES = re.compile(r"[0-9][^.\n]{0,16}, \Z")
_HOUSED = re.compile(
    r"t/o|tegenover|(?<![0-9.,/x:-])0[0-9a-z]{0,5}(?: |-|/|$)"
    r"|[0-9] ?[-/]? ?(?:bis|hs|huis|rood|zwart|boven|beneden|sous|i{2,3})(?![a-z])"
    r"|hoog|app|\("
)
"""What is only said of a house: `zwart`, `3 hoog`, `t/o`; a count does not begin with zero."""

_STOP = re.compile(
    r"(?:\A|\n)[ >*|-]{0,8}(?:[0-9]{1,2}[.:][0-9]{2}(?: ?u(?:ur)?\.?)?[ :,-]{1,3}"
    r"|[0-9]{1,2}[.)] )?\Z"
)
_STOP_ENDS = re.compile(r" ?(?:[,(;|]|[-–—] |\n|\Z)")
"""A line of a round or a list that begins with a street."""

_ROOMS = frozenset(
    """
    kamer etage verdieping afdeling casus week fase groep lokaal zaal unit blok cluster route stap
    punt optie deel bijlage gang vleugel locatie team bed gezin huis appartement artikel art wmo
    """.split()
)
_IN_SENTENCE = re.compile(r"[a-zà-ÿ,):(] ?\Z")

_FULL = N_("`{value}` is an address.")
_LOW = N_("`{value}` reads as an address.")
_ONLY = N_("`{value}` is the name of a street.")
_POST_BOX = N_("`{value}` is a postal address.")
_BUILDING = N_("`{value}` is a building or a place to live.")
_NUMBERED_PLACES = {
    "postbus": _POST_BOX,
    "antwoordnummer": _POST_BOX,
    "standplaats": _BUILDING,
    "ligplaats": _BUILDING,
    "woonwagen": _BUILDING,
    "woonboot": _BUILDING,
}


class _Street(NamedTuple):
    """A word that may end the name of a street, where that name begins, and what stands before."""

    start: int
    end: int
    word: str
    capital: bool
    before: str

    @property
    def inside(self) -> bool:
        """Whether the name stands within a sentence."""
        return _IN_SENTENCE.search(self.before) is not None

    @property
    def towards(self) -> bool:
        """Whether `in de` or the like leads to it."""
        return _TOWARDS.search(self.before) is not None

    @property
    def lives(self) -> bool:
        """Whether `woont`, `adres` or the like stands before it in the sentence."""
        return _LIVES.search(self.before) is not None


def find(text: str) -> Iterator[Match]:
    """Every address; a street without a number, or in small letters, weighs less."""
    lower = lowered(text)
    names: set[str] = set()
    for match, street in _numbered(text, lower):
        if len(street.word) > 7 and kind(street.word) == "sure":
            names.add(street.word)
        yield match
    yield from _labelled(text, lower)
    yield from _unnumbered(text, lower, names)
    yield from _pieces(text, lower)


def _numbered(text: str, lower: str) -> Iterator[tuple[Match, _Street]]:
    """Streets with a house number, found from the number."""
    for at, _end in groups(text):
        if text[at - 1 : at] not in _GAPS:
            continue
        gap = _gap(text, at)
        street = _street(text, lower, at - len(gap)) if gap or text[at - 1] == "." else None
        house = _NUMBER.match(text, at) if street else None
        if street is None or house is None:
            continue
        severity = _weight(text, street, gap, house.end())
        if not severity and head(text, street.start).startswith(_COLUMNS):
            severity = Severity.ERROR
        if severity:
            reason = _FULL if severity is Severity.ERROR else _LOW
            yield Match("ADDRESS", Span(street.start, house.end()), severity, reason), street


def _gap(text: str, at: int) -> str:
    """What stands between a house number and the word before it."""
    if text[at - 1] == " " and text[at - 2 : at - 1].isalpha() and text[at - 4 : at - 1] not in _NR:
        return " "
    gap = _GAP.search(text, max(0, at - 25), at)
    return gap.group() if gap else ""


def _street(text: str, lower: str, end: int) -> _Street | None:
    """The word that ends at an offset, with the words before it, when it can end a street."""
    found = _WORD_BACKWARDS.match(text[max(0, end - 42) : end][::-1])
    if found is None or found.end() < 2:
        return None
    start = end - found.end()
    word, capital = lower[start:end], text[start:end].lstrip("'t-")[:1].isupper()
    if not kind(word) and (word[-1] == "." or not (capital or _of(lower, start))):
        return None
    start = _front(text, lower, start)
    return _Street(start, end, word, capital, lower[max(0, start - 60) : start])


def _weight(text: str, street: _Street, gap: str, end: int) -> Severity | None:
    """How surely a word with a number is an address; nothing when it is none."""
    named, common = kind(street.word), is_common(street.word)
    name = text[street.start : street.end]
    if name.lower().startswith(_WITH_OF) and (street.capital or name.count(" ") > 1):
        return Severity.ERROR
    if street.word.startswith("test") and not (street.capital or street.lives):
        return None
    if gap in ("-", "_"):
        return Severity.WARNING if named == "sure" else None
    housed = bool(named and _HOUSED.search(text[street.end : end].lower()))
    near = street.lives or housed or _is_before_place(text, end)
    if named == "sure":
        told = near or street.towards or not common or is_known_street(street.word)
        if not street.capital:
            return Severity.WARNING if told else None
        return Severity.ERROR if told or street.inside else None
    if not street.capital or "," in gap:
        return Severity.WARNING if named and (street.lives or housed) and "," not in gap else None
    if named:
        if near or (street.inside and not common and street.towards):
            return Severity.ERROR
        if not common and _STOP.search(text, max(0, street.start - 24), street.start):
            return Severity.WARNING if _STOP_ENDS.match(text, end) else None
        if street.inside and not common and not _IN_SCORES.search(street.before):
            return Severity.WARNING
        return Severity.WARNING if street.inside and named == "alone" else None
    if not near or street.word in _ROOMS or name.isupper():
        return None
    if street.lives or not common:
        return Severity.ERROR
    return Severity.WARNING if street.inside and text[end : end + 1] == "," else None


def _is_before_place(text: str, end: int) -> bool:
    """Whether a postcode or a place in the Netherlands or Belgium follows."""
    if _CODE.match(text, end):
        return True
    place = _PLACE.match(text, end)
    return place is not None and _is_place(place.group(1))


def _is_place(word: str) -> bool:
    return word[0].isupper() and "p" in flags(word)


def _of(lower: str, start: int) -> re.Match[str] | None:
    """`laan van`, `achter de` and the like before a word."""
    last = lower[max(0, start - 12) : max(0, start - 1)].rpartition(" ")[2]
    return _OF.search(lower, max(0, start - 40), start) if last in _BEFORE_OF else None


def _front(text: str, lower: str, start: int) -> int:
    """Where the name of a street begins that has more words: `Jan van …`, `Burg. …`, `2e …`."""
    of = _of(lower, start)
    if of:
        return of.start()
    behind = text[start]
    for _more in range(5):
        if not start or text[start - 1] != " ":
            break
        word = text[max(0, start - 24) : start - 1].rpartition("\n")[2].rpartition(" ")[2]
        if not word or not _belongs(word, behind):
            break
        start -= len(word) + 1
        behind = behind if word in _BEHIND_VAN else text[start]
    return start


def _belongs(word: str, behind: str) -> bool:
    """Whether a word goes with the street behind it, `behind` being the first letter of that."""
    lower = word.lower()
    if lower in FIRST_WORDS:
        return word[:1].isupper() or (lower not in _ARTICLES and behind.isupper())
    if _NTH.fullmatch(lower) or _INITIALS.fullmatch(word):
        return True
    if not word[:1].isupper() or not word.isalpha():
        return False
    known = flags(word)
    return "w" not in known and (not known or "f" in known or "l" in known)


def _labelled(text: str, lower: str) -> Iterator[Match]:
    """What stands behind the word `adres`, however it is spelled."""
    for at in occurrences(lower, "adres"):
        if not lower.endswith(_NO_LABEL, 0, at):
            label = _LABEL.match(text, at + len("adres"))
            if label:
                yield Match("ADDRESS", Span(*label.span("value")), Severity.ERROR, _FULL)


def _unnumbered(text: str, lower: str, names: set[str]) -> Iterator[Match]:
    """Streets without a number, and those that had one elsewhere in the text."""
    for ending in SURE_ENDINGS:
        for at in occurrences(lower, ending):
            end = at + len(ending)
            street = None if lower[end : end + 1].isalpha() else _street(text, lower, end)
            severity = _weight_alone(text, lower, street, names) if street else None
            if street and severity:
                yield Match("ADDRESS", Span(street.start, end), severity, _ONLY)


def _weight_alone(text: str, lower: str, street: _Street, names: set[str]) -> Severity | None:
    """How surely a word is a street although no number stands behind it."""
    if street.word in names:
        return Severity.WARNING
    named = kind(street.word)
    if not named or street.word.endswith("spoorweg") or lower[street.end : street.end + 1] == "-":
        return None
    place = _IN_PLACE.match(text, street.end)
    if place and street.capital and _is_place(place.group(1)):
        return Severity.WARNING
    common = is_common(street.word)
    if street.capital and named != "alone":
        led = street.towards or (named == "sure" and not common and not flags(street.word))
        return Severity.WARNING if street.inside and led else None
    told = street.lives and is_known_street(street.word) if common else named == "sure"
    return Severity.INFO if told and street.towards and not street.capital else None


def _pieces(text: str, lower: str) -> Iterator[Match]:
    """Post-office boxes, pitches and moorings, and blocks of flats with a name."""
    for word, reason in _NUMBERED_PLACES.items():
        for at in occurrences(lower, word):
            number = _ITS_NUMBER.match(lower, at + len(word))
            if number:
                yield Match("ADDRESS", Span(at, number.end()), Severity.ERROR, reason)
    for word in ("flat", "flatgebouw", "woontoren", "wooncomplex", "woonboot", "woonschip"):
        for at in occurrences(lower, word):
            named = _ITS_NAME.match(text, at + len(word))
            if named and may_be_name(named.group(1).split()[-1]):
                yield Match("ADDRESS", Span(*named.span(1)), Severity.WARNING, _BUILDING)
