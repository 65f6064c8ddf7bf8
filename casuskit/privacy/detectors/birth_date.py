"""Dates and years of birth: a date, or part of one, beside a word such as `geboren`."""

import re
from collections.abc import Iterator

from casuskit.core.findings import Severity
from casuskit.core.messages import N_
from casuskit.core.text import Span
from casuskit.privacy.dates import BEFORE, DATE, FULL_DATE, PART_OF_DATE
from casuskit.privacy.match import Match

_WORD = re.compile(
    r"g(?:eboorte(?:datum|dag|jaar)|eboorte\b|eboren|eb\.? ?dat(?:um|\.)?|eb\b\.?)|jarig\b"
    r"|verja(?:art|ardag)|date of birth|d\.?o\.?b\b\.?"
)
_BEHIND = re.compile(rf"[^0-9]{{0,32}}?{BEFORE}({FULL_DATE}|{PART_OF_DATE})")
_NEW_SENTENCE = re.compile(r"[.;!?]\s+[A-Z]|\n\n")
_YEAR = re.compile(r"[0-9]{4}|'[0-9]{2}")
_BORN = re.compile(r"[^0-9\n.;]{0,25}\bgeb(?:\.|oren\b)")

_DATE = N_("`{value}` is a date of birth, or part of one.")
_YEAR_ONLY = N_("`{value}` is a year of birth.")


def find(text: str) -> Iterator[Match]:
    """Every date beside a word that says birth; a year alone weighs less."""
    lower = text.lower()
    for word in _WORD.finditer(lower):
        if word.start() and text[word.start() - 1].isalnum():
            continue
        behind = _BEHIND.match(text, word.end())
        if behind and not _NEW_SENTENCE.search(text, behind.start(), behind.start(1)):
            yield _match(Span(*behind.span(1)), behind.group(1))
    for date in DATE.finditer(text) if "geb" in lower else ():
        if _BORN.match(lower, date.end()):
            yield Match("DATE_OF_BIRTH", Span(*date.span()), Severity.ERROR, _DATE)


def _match(span: Span, written: str) -> Match:
    if _YEAR.fullmatch(written):
        return Match("DATE_OF_BIRTH", span, Severity.WARNING, _YEAR_ONLY)
    return Match("DATE_OF_BIRTH", span, Severity.ERROR, _DATE)
