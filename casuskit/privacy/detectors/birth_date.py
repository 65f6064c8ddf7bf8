"""Dates and years of birth: what stands beside a word such as `geboren`, or is so long ago."""

import re
from collections.abc import Iterable, Iterator

from casuskit.core.findings import Severity
from casuskit.core.messages import N_
from casuskit.core.text import Span, occurrences
from casuskit.privacy.dates import Date, dates
from casuskit.privacy.lexicon import flags, is_word
from casuskit.privacy.match import Match
from casuskit.privacy.numbers import groups, lowered
from casuskit.privacy.person_words import PRONOUNS, is_person
from casuskit.privacy.tables import head
from casuskit.privacy.vocabulary import may_be_name

_WORD = (
    r"(?<![a-zà-ÿ])(?:geb(?:oren|oorte(?:datum|dag|dat|jaar|jr)?|\.? ?dat(?:um)?|\.? ?j(?:aa)?r|d)?"
    r"|gebdat|gbd|bouwjaar|jarig|verjaar(?:t|de|dag)|verjaardagen|date of birth|d\.?o\.?b|g\.d)"
    r"(?![a-zà-ÿ])(?P<between>[^0-9]{0,32})\Z"
)
_BEFORE = re.compile(_WORD)
_BEHIND = re.compile(
    r"(?P<between>[^0-9\n;]{0,30}(?:[0-9]{1,3}(?:e|ste|de) )?)"
    r"\b(?:(?P<born>geb(?:\.|oren(?! en getogen)\b))|jarig\b|verja(?:ar|art))"
)
_LABEL = re.compile(r"(?:^|\n)[ \t#>*_|-]{0,8}\Z")
_BELOW = re.compile(r"[ \t:*_]{0,6}\n{1,3}[ \t>*-]{0,4}")
_NEW_SENTENCE = re.compile(r"[.;!?]\s+[A-Z]|\n\n|\n[^\n]*:")
_OTHER = re.compile(
    r"\b(?:opgenomen|overl|sinds|sedert|vanaf|gezien|gebeld|kwam|komt|gekomen|getrouwd|gehuwd"
    r"|gescheiden|verhuis|verwezen|aangemeld|gevlucht|vlucht|opgegroeid|woon|opname|ontslag|gestart"
    r"|start|gestopt|scheid|huwelijk|operatie|diagnose|in dienst|ongeval|gewijzigd|versie|wet\b)"
)
_CELEBRATES = re.compile(
    r"\b(?:jaar|verjaardag)\b[^.;\n]{0,24}\bviert (?:dat|het|die|deze) (?:op )?\Z"
)
_TURNS = re.compile(r"\bw(?:ord(?:t|en)?|erd(?:en)?) (?:[^\W\d_]{1,14} ){0,3}\Z")
_AGE = re.compile(r",? (?:al |pas )?[0-9]{1,3}(?: jaar\b| ?[.,;)\n]| en\b|\Z)")
_WILL_TURN = re.compile(
    r"(?:,? (?:aanstaande|a\.s\.))? w(?:ord(?:t|en)"
    r"|erd(?:en)?) [^0-9\n.;]{0,24}[0-9]{1,3}(?![0-9%])"
    r"(?! (?:keer|maal|uur|gesprek|mensen|euro|punten))"
)
_STAR = re.compile(r"(?<!\*)(?:[\w)\]][ ,]{0,3}|^|\n|\()(?:[*°]|(?<=[^\n])[*°] )\Z")
_BARE = re.compile(r"(?:^|[\n(,|;/]|[^\W\d_] -|\bstaat(?: er)?)[ *\"'>]{0,4}\Z")
_WORD_BEFORE = re.compile(r"(?P<word>[^\W\d_]{2,40})(?P<link>[ *]{1,3}|,? ?\(|, )\Z")
_A_PLACE = frozenset(["p", "g"])
_NEW_YEAR = re.compile(r"0?1[-/.]0?1[-/.]|1 jan")
_NEXT = re.compile(r",?(?: en| resp\.?| respectievelijk| of|,|/| &) ?")
_SPOILED = re.compile(
    r"[^\n]{0,16}?(?<!\w)([0-9IlOo|]{1,2}[-/.][0-9IlOo|]{1,2}[-/.][0-9IlOo|]{2,4})(?!\w)"
)
_LINE_OF_PERSON = re.compile(
    r"^[-*|> ]{0,8}(?:(?:stief|pleeg|groot|schoon)?(?:kind|moeder|vader|zoon|dochter|cliënte?"
    r"|client"
    r"|patiënte?|broer|zus|oma|opa|partner|ouder|jeugdige|leerling|naam|betr\."
    r"|betreft))(?: [0-9])?:"
    r"[^\n(]{2,60}(?:, ?| \()(?P<born>(?:[^\W\d_]{3,9} )?(?:19|20)[0-9]{2})(?=[),\n]|$)",
    re.M | re.I,
)
_LETTER = re.compile(r"(?<![^\s(])[A-Z] ")
_ENDS = frozenset([".", ",", ")", "\n", ";", ""])
_LONG_AGO = 2010
_YEAR = re.compile(
    r"(?:(?:19|20)(?<![0-9a-z.,/-]..)[0-9]{2}|'(?<![0-9a-z].)[0-9]{2})(?![0-9a-z%]|[.,/-][0-9])"
)
_MONTH = re.compile(
    r"\b(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
    r"|(?:jan|febr?|mrt|apr|aug|sept?|okt|nov|dec)\.?) \Z"
)
_YEAR_BEHIND = re.compile(r" (?:(?:in|te) )?(?:[^\W\d_]{1,24} )?geboren\b")
_OF_YEAR = re.compile(r"(?<![^\W\d_])(?P<who>[^\W\d_]{2,24}) (?P<be>is |was )?(?:van|uit) \Z")
_LONGEST = 56

_DATE = N_("`{value}` is a date of birth, or part of one.")
_PROBABLY = N_("`{value}` is so long ago that it is probably a date of birth.")
_BEHIND_NAME = N_("`{value}` stands behind a person: a date of birth?")
_YEAR_ONLY = N_("`{value}` is a year of birth.")


def find(text: str) -> Iterator[Match]:
    """Every date beside a word that says birth or behind a name; a year alone weighs less."""
    lower = lowered(text)
    found = dates(text)
    last = len(text)
    years = tuple(_years(text, lower, found))
    born = set(_long_ago(text, years))
    for date in found:
        follows = _NEXT.fullmatch(lower, last, date.start) is not None
        if follows or _is_birth(text, lower, date):
            last = date.end
            yield Match("DATE_OF_BIRTH", date.span, Severity.ERROR, _DATE)
        elif reason := _probable(text, lower, date):
            severity = Severity.ERROR if reason is _PROBABLY else Severity.WARNING
            yield Match("DATE_OF_BIRTH", date.span, severity, reason)
        elif date.year in born and not _is_other(lower, date):
            yield Match("DATE_OF_BIRTH", date.span, Severity.WARNING, _PROBABLY)
    yield from years
    yield from _spoiled(text, lower, found)


def _is_other(lower: str, date: Date) -> bool:
    return _OTHER.search(lower[max(0, date.start - 32) : date.start]) is not None


def _long_ago(text: str, years: Iterable[Match]) -> Iterator[int]:
    """The years, long ago, in which somebody was born: another date in one is the same birthday."""
    for match in years:
        year = text[match.span.end - 4 : match.span.end]
        if year.isdigit() and int(year) < _LONG_AGO:
            yield int(year)


def _years(text: str, lower: str, found: tuple[Date, ...]) -> Iterator[Match]:
    taken = {at for date in found for at in (date.end - 4, date.start)}
    for group in groups(text):
        year = _YEAR.match(lower, group.start) or _YEAR.match(lower, group.start - 1)
        if year and year.start() not in taken:
            yield from _year(text, lower, year)
    for line in _LINE_OF_PERSON.finditer(text) if ":" in text else ():
        yield Match("DATE_OF_BIRTH", Span(*line.span("born")), Severity.WARNING, _YEAR_ONLY)


def _spoiled(text: str, lower: str, found: tuple[Date, ...]) -> Iterator[Match]:
    """Dates behind `geb` in which a scanner read letters for digits, as `I2-O3-1961`."""
    starts = {date.start for date in found}
    for at in occurrences(lower, "geb"):
        date = _SPOILED.match(text, at + 3)
        if date and date.start(1) not in starts and any(sign.isdigit() for sign in date.group(1)):
            yield Match("DATE_OF_BIRTH", Span(*date.span(1)), Severity.ERROR, _DATE)


def _is_birth(text: str, lower: str, date: Date) -> bool:
    before = lower[max(0, date.start - _LONGEST) : date.start]
    behind = lower[date.end : date.end + _LONGEST]
    if _says_birth(text, before, date.start) or head(text, date.start).startswith("geb"):
        return True
    if _STAR.search(before) and not behind.startswith("*"):
        return True
    if _CELEBRATES.search(before):
        return True
    after = _BEHIND.match(behind)
    if date.form == "loose" and not (date.year and after and after["born"]):
        return False
    if after and not _OTHER.search(after["between"]) and not _OTHER.search(before[-24:]):
        return True
    return _turns(before, behind, lower, date)


def _says_birth(text: str, before: str, end: int) -> bool:
    """Whether a word for birth stands before an offset, in the same sentence and about it."""
    said = _BEFORE.search(before)
    if said is None or _OTHER.search(said["between"]):
        return False
    if _LABEL.search(before[: said.start()]) and _BELOW.fullmatch(said["between"]):
        return True  # a heading or label by itself, and the date below it
    return not _NEW_SENTENCE.search(text, end - len(said["between"]), end)


def _turns(before: str, behind: str, lower: str, date: Date) -> bool:
    """Whether somebody has that birthday: `wordt op 4 juni 18`, `op 4 juni wordt hij 18`."""
    aged = date.form == "full" and lower[date.end - 3] == " "
    if _TURNS.search(before):
        return aged or _AGE.match(behind) is not None
    return date.form == "day" and _WILL_TURN.match(behind) is not None


def _probable(text: str, lower: str, date: Date) -> str:
    """Why a date without a word for birth is taken for one; empty when it is not.

    It stands behind a name or a person; or by itself, and is from before somebody of 16 was born.
    Other things also happened long ago; those are told in a sentence, `op` or `sinds` that day.
    """
    if date.form != "full" or date.year is None:
        return ""
    before = lower[max(0, date.start - _LONGEST) : date.start]
    if _OTHER.search(before[-32:]) or "datum" in before[-16:]:
        return ""
    long_ago = date.year < _LONG_AGO
    named = _is_named(text[max(0, date.start - _LONGEST) : date.start])
    if not long_ago:
        return _BEHIND_NAME if named and lower[date.end : date.end + 1] in (",", ")") else ""
    written = _WORD_BEFORE.search(text[max(0, date.start - _LONGEST) : date.start])
    if written and written["link"] == ", " and not _A_PLACE.isdisjoint(flags(written["word"])):
        return ""
    new_year = _NEW_YEAR.match(lower, date.start)
    told = named or new_year or _LETTER.match(text, date.start - 2)
    return _PROBABLY if told or _BARE.search(before) else ""


def _is_named(before: str) -> bool:
    """Whether a name, or a word for a person and a sign, ends here."""
    found = _WORD_BEFORE.search(before)
    if found is None:
        return False
    word = found["word"]
    if is_person(word.lower()) and found["link"].strip():
        return True
    known = flags(word)
    return word[0].isupper() and may_be_name(word) and ("f" in known or not is_word(word))


def _is_of(before: str, year: str) -> bool:
    """`hij is van 1943`, `vrouw van '43`; not `cliënt van 2019`, who came in then."""
    of = _OF_YEAR.search(before)
    if of is None or not (of["who"] in PRONOUNS or is_person(of["who"])):
        return False
    return of["be"] is not None or year.startswith("'")


def _year(text: str, lower: str, year: re.Match[str]) -> Iterator[Match]:
    before = lower[max(0, year.start() - _LONGEST) : year.start()]
    month = _MONTH.search(before)
    start = year.start() - len(month.group()) if month else year.start()
    apart = text[start - 2 : start] == ", " and text[year.end() : year.end() + 1] in _ENDS
    if month and apart and _is_named(text[max(0, start - _LONGEST) : start]):
        yield Match("DATE_OF_BIRTH", Span(start, year.end()), Severity.WARNING, _BEHIND_NAME)
        return
    said = _says_birth(text, before, year.start()) or _is_of(before, year.group())
    if said or (before.endswith("in ") and _YEAR_BEHIND.match(lower, year.end())):
        severity, reason = (Severity.ERROR, _DATE) if month else (Severity.WARNING, _YEAR_ONLY)
        yield Match("DATE_OF_BIRTH", Span(start, year.end()), severity, reason)
