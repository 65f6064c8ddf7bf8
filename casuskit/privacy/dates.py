"""Spellings of a date in Dutch text."""

import re

_DAY = r"(?:0?[1-9]|[12][0-9]|3[01])"
_MONTH = r"(?:0?[1-9]|1[0-2])"
_YEAR = r"(?:1[89][0-9]{2}|20[0-9]{2})"
_WORD = (
    r"(?i:jan(?:uari|\.)?|feb(?:ruari|\.)?|m(?:aart|rt\.?)|apr(?:il|\.)?|mei|juni?|juli?"
    r"|aug(?:ustus|\.)?|sept?(?:ember|\.)?|okt(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)"
)
_END = r"(?![0-9A-Za-z])"
_SHORT_YEAR = r"(?:'[0-9]{2}|[0-9]{2})"

FULL_DATE = (
    rf"(?:{_YEAR} ?[-/.] ?{_MONTH} ?[-/.] ?{_DAY}"
    rf"|{_DAY} ?(?P<sign>[-/.]) ?{_MONTH} ?(?P=sign) ?{_YEAR}"
    rf"|{_DAY} ?[-/] ?{_MONTH} ?[-/] ?{_SHORT_YEAR}"
    rf"|{_DAY}(?:e|ste|de)?[ -]{{1,2}}{_WORD}[ -]{{1,2}}(?:{_YEAR}|{_SHORT_YEAR})){_END}"
)
"""A day, month and year; years run from 1800. The group `sign` stands between the parts."""

PART_OF_DATE = (
    rf"(?:{_DAY}\.{_MONTH}\.[0-9]{{2}}|[0-3][0-9][01][0-9]{_YEAR}|{_YEAR}[01][0-9][0-3][0-9]"
    rf"|{_DAY}(?:e|ste|de)?[ -]{{1,2}}{_WORD}|{_WORD} {_YEAR}|{_DAY}[-/]{_MONTH}|{_YEAR}"
    rf"|'[0-9]{{2}}){_END}"
)
"""Less than a date, or one in a spelling that only counts behind a word such as `geboren`."""

BEFORE = r"(?<![0-9A-Za-z])(?<![0-9][-/.,])"
"""What may stand before a date: no sign that makes it part of a longer number."""

DATE = re.compile(BEFORE + FULL_DATE)
