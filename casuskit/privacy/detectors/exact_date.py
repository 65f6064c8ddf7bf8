"""Exact dates: the day of something that happened to somebody, in any spelling."""

import re
from collections.abc import Iterator

from casuskit.core.findings import Severity
from casuskit.core.messages import N_
from casuskit.core.text import Span
from casuskit.privacy.dates import Date, dates, has_weekday
from casuskit.privacy.match import Match
from casuskit.privacy.numbers import lowered
from casuskit.privacy.tables import head, headings

_CALLED = re.compile(
    r"\b(?:d\.? ?d\.?|datum|dag|op|sinds|vanaf|sedert|tot|t/m|na|per|opname|ontslag|gepland"
    r"|afspraak|zitting|bezoek|gezien|gebeld)[ :|*]{1,6}\Z"
)
_TWO_DIGITS = re.compile(r"(?:0[1-9]|[12][0-9]|3[01])[-/](?:0[1-9]|1[0-2])\b")
_COMPACT = re.compile(r"(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])")
_TIME = re.compile(
    r",? (?:om |rond )?(?:[01]?[0-9]|2[0-3])[.:][0-5][0-9](?: ?(?:uur|u)\b)?(?![0-9])"
)
_PROCESS = re.compile(
    r"\b(?:uiterlijk|deadline|versie[a-z]{0,8}|wet van|richtlijn van|herzien|vergadering(?:en)?"
    r"|vergaderdata"
    r"|bijeenkomst(?:en)?|(?:team)?overleg(?:gen|data)?|agenda|planning|notulen|besluitenlijst"
    r"|(?:casuïstiek|casus|werk)bespreking|intervisie|mdo|evaluatie(?:datum)?|evalueren"
    r"|bewaren|bewaard|gewijzigd|bijgewerkt)\b[^.;!?|\n]{0,24}\Z"
    r"|(?:^|\n)[-*| ]{0,6}(?:datum|bewaren_tot|date)[:|* ]{1,6}[\"']?\Z"
    r"|@[a-z0-9-]{2,24}[^.;\n]{0,16}\b(?:voor|vóór|op) \Z"
)
_PLANNED = frozenset(["deadline", "gereed", "uiterlijk", "klaar", "einddatum"])
_DECIDED = frozenset(["besluit", "besluiten", "actie", "acties", "eigenaar", "afspraak", "taak"])
_FROM_THEN_ON = re.compile(r"(?<=\b[Pp]er )1(?:e|ste)? [^\W\d_]{3,9}")
_SERIES = re.compile(r"(?: en|,|;) {0,2}")
_LONGEST = 48

_IS = N_("`{value}` is an exact date.")


def find(text: str) -> Iterator[Match]:
    """Every date but those that the text itself says belong to the talk, the plan or a law."""
    lower = lowered(text)
    planned = len(text)
    for date in dates(text):
        before = lower[max(0, date.start - _LONGEST) : date.start]
        if _SERIES.fullmatch(lower, planned, date.start) or _is_planned(text, before, date):
            planned = date.end
        elif date.form != "loose" or _is_said(lower, before, date):
            time = _TIME.match(lower, date.end)
            end = time.end() if time else date.end
            yield Match("DATE", Span(date.start, end), Severity.WARNING, _IS)


def _is_planned(text: str, before: str, date: Date) -> bool:
    """Whether it is a date of the work itself, or the day from which a rule holds."""
    if _FROM_THEN_ON.fullmatch(text, date.start, date.end) or _PROCESS.search(before):
        return True
    planned = head(text, date.start) in _PLANNED
    return planned or not _DECIDED.isdisjoint(headings(text, date.start))


def _is_said(lower: str, before: str, date: Date) -> bool:
    """Whether bare digits are a date: two numbers could also be a range, a score or an article."""
    if _COMPACT.fullmatch(lower, date.start, date.end) and before.endswith("("):
        return True
    if "." in lower[date.start : date.end]:
        return False
    if has_weekday(lower, date):
        return True
    called = _CALLED.search(before)
    if called is None:
        return False
    if called.group().startswith("d") or _TWO_DIGITS.match(lower, date.start):
        return True
    numbers = lower[date.start : date.end].split("/")
    return len(numbers) == 2 and int(numbers[0]) > int(numbers[1])
