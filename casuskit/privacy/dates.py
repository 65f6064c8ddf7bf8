"""The dates in a text, in every spelling of Dutch, found once for all who ask.

A date begins with digits, or with a number word before the name of a month; both are rare in prose,
so that is where the search begins.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal, NamedTuple

from casuskit.core.text import Span, occurrences
from casuskit.privacy import number_words
from casuskit.privacy.numbers import groups, lowered

_MONTHS = """
januari februari maart april mei juni juli augustus september oktober november december
""".split()
_DAY = r"(?:0?[1-9]|[12][0-9]|3[01])"
_MONTH = r"(?:0?[1-9]|1[0-2])"
_YEAR = r"(?:1[89][0-9]{2}|20[0-9]{2})"
_SHORT = r"(?:'[0-9]{2}|[0-9]{2})"
_WORD = (
    r"(?:januar[iy]|februar[iy]|maart|march|april|mei|jun[ie]|jul[iy]|augustus|september|o[kc]tober"
    r"|november|december|(?:jan|febr?|mrt|apr|aug|sept?|o[kc]t|nov|dec)\.?)"
)
_END = r"(?![0-9A-Za-z])"
_GAP = r"(?:[ ./,-]{0,2}|\n[ >]{0,24})"
_NO_TIME = r"(?! ?(?:u(?:ur)?\b|h\b|keer|jaar|jr\b|[:.][0-9]))"
_STANDS_ALONE = re.compile(r"(?<![0-9A-Za-z_])(?<![0-9][-/.,])")
_FULL = re.compile(
    rf"(?P<year>{_YEAR}) ?[-/.] ?{_MONTH} ?[-/.] ?{_DAY}(?:{_END}|(?=t[0-9]{{2}}:))"
    rf"|{_DAY} ?(?P<sign>[-/.]) ?{_MONTH} ?(?P=sign) ?(?P<last>{_YEAR}|'[0-9]{{2}}){_END}"
    rf"|{_DAY} ?[-/] ?{_MONTH} ?[-/] ?(?P<short>[0-9]{{2}}){_END}"
    rf"|{_DAY}[-/. ](?:i{{1,3}}|iv|vi{{0,3}}|ix|xi{{0,2}}|x)[-/. ](?P<roman>{_YEAR}){_END}"
    rf"|(?<=')(?P<ago>[0-9]{{2}})-{_MONTH}-{_DAY}{_END}"
)
_DOSE = re.compile(r"[0-9]-[0-9]-[01][0-9]")
_WORDED = re.compile(
    rf"{_DAY}(?:e|ste|de)?{_GAP}(?:van )?(?P<month>{_WORD})(?![a-zà-ÿ])"
    rf"(?:{_GAP}(?P<year>{_YEAR}|{_SHORT}){_END}{_NO_TIME}| (?:jl|ll|a\.s)\b)?"
)
_LOOSE = re.compile(
    rf"(?:{_DAY}\.{_MONTH}\.(?P<short>[0-9]{{2}})"
    rf"|[0-3][0-9][01][0-9](?P<last>{_YEAR})|(?P<year>{_YEAR})[01][0-9][0-3][0-9]"
    rf"|[0-3][0-9][01][0-9](?P<brief>[0-9]{{2}})|{_DAY} {_MONTH} (?P<spaced>{_YEAR})"
    rf"|{_DAY}[-/.]{_MONTH}(?![.,]?[0-9])){_END}"
)
_BEHIND_MONTH = re.compile(
    rf"{_GAP}(?:(?P<year>{_YEAR}|'[0-9]{{2}}){_END}"
    r"|(?:negentien|achttien|tweeduizend|twintig)(?:[^\W\d_]{2,26}| [^\W\d_]{3,20})?)"
)
_WEEKDAY = re.compile(
    r"(?<![^\W_])(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|ma|di|wo|do|vr|za|zo)"
    r"[.,]{0,2} {1,2}(?:de )?\Z"
)
_DAY_BEFORE = re.compile(
    rf"(?<![0-9A-Za-z])(?<![0-9][-/.,]){_DAY}(?:e|ste|de)?"
    r" ?(?:[-,/]| t/m| tot en met| tot| en| of| op) ?\Z"
)
_CENTURY_TURNS = 30

Form = Literal["full", "day", "loose"]


class Date(NamedTuple):
    """A date as it is written, `start` up to `end`.

    `form` is `full` for a day, month and year, `day` for a day and the name of a month, `loose`
    for digits that are only a date behind a word that says so. `year` is the year, if written.
    """

    start: int
    end: int
    form: Form
    year: int | None

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)


@lru_cache(maxsize=2)
def dates(text: str) -> tuple[Date, ...]:
    """Every date in a normal text, in order of place; none overlaps another."""
    lower = lowered(text)
    found: list[Date] = []
    for date in sorted((*_in_digits(lower), *_in_words(lower))):
        if not found or date.start >= found[-1].end:
            found.append(date)
    return tuple(found)


def has_weekday(text: str, date: Date) -> bool:
    """Whether a date begins with the name of a day, as `maandag 3-3`."""
    return text[date.start].isalpha()


def _in_digits(lower: str) -> Iterator[Date]:
    end = 0
    for start, _end in groups(lower):
        if start < end or not _STANDS_ALONE.match(lower, start):
            continue
        date = _full(lower, start) or _worded(lower, start) or _loose(lower, start)
        if date:
            end = date.end
            yield date


def _full(lower: str, start: int) -> Date | None:
    found = _FULL.match(lower, start)
    if found is None:
        return None
    form: Form = "loose" if _DOSE.fullmatch(found.group()) else "full"
    first = start - 1 if found["ago"] else _front(lower, start)
    return Date(first, found.end(), form, _year(found))


def _worded(lower: str, start: int) -> Date | None:
    found = _WORDED.match(lower, start)
    if found is None:
        return None
    form: Form = "full" if found["year"] else "day"
    return Date(_front(lower, _first_day(lower, start)), found.end(), form, _year(found))


def _loose(lower: str, start: int) -> Date | None:
    found = _LOOSE.match(lower, start)
    return found and Date(_front(lower, start), found.end(), "loose", _year(found))


def _in_words(lower: str) -> Iterator[Date]:
    """Dates such as `twaalf maart 1943`, with the day in words."""
    for month in _MONTHS:
        for at in occurrences(lower, month):
            end = at + len(month)
            day = number_words.before(lower, at - 1) if lower[at - 1 : at] == " " else None
            if day and day.number <= 31 and not lower[end : end + 1].isalpha():
                behind = _BEHIND_MONTH.match(lower, end)
                year = _year(behind) if behind else None
                form: Form = "full" if behind else "day"
                yield Date(_front(lower, day.start), behind.end() if behind else end, form, year)


def _front(lower: str, start: int) -> int:
    """Where the date begins when the day of the week stands before it."""
    weekday = _WEEKDAY.search(lower[max(0, start - 16) : start])
    return start - len(weekday.group()) if weekday else start


def _first_day(lower: str, start: int) -> int:
    """Where `3, 4 en 5 maart` begins."""
    while earlier := _DAY_BEFORE.search(lower[max(0, start - 20) : start]):
        start -= len(earlier.group())
    return start


def _year(found: re.Match[str]) -> int | None:
    """The year that was written; of two digits `30` and more are of the last century."""
    written = next(
        (each for each in found.groupdict().values() if each and each[-1].isdigit()), None
    )
    if written is None:
        return None
    number = int(written.replace("'", ""))
    if len(written) == 4:
        return number
    return number + (1900 if number >= _CENTURY_TURNS else 2000)
