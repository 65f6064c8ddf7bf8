"""Numbers that nothing innocent explains: long ones, and short ones called a number."""

import re
from collections.abc import Iterator

from casuskit.core.findings import Severity
from casuskit.core.messages import N_
from casuskit.privacy.innocent import is_explained
from casuskit.privacy.match import Match
from casuskit.privacy.numbers import Number, numbers

_PLAIN = re.compile(r"[0-9]{5,20}")
_CODE = re.compile(
    r"(?:[A-Z]{1,6}[-./]?){1,3}[0-9]{1,12}(?:[-./][0-9]{1,12}){0,4}(?:-?[A-Z]{1,3})?"
    r"|(?:19|20)?[0-9]{2}[-/.][0-9]{5,8}"
)
_SERIAL = re.compile(
    r"(?:[A-Z]{1,8}[-./#_]?|[A-Z]{1,4}[/-][A-Z]{1,4}[/-]?)(?:[0-9]{1,8}[-./]){0,3}0[0-9]{3,11}"
    r"(?:[-./][0-9A-Z]{1,4}){0,3}"
    r"|[0-9]{1,6}[A-Z]{1,4}[-./]?(?:[0-9]{1,8}[-./]){0,2}0[0-9]{3,11}(?:[-./][0-9A-Z]{1,4}){0,3}"
    r"|0[0-9]{2,7}(?:[.][0-9]{1,8}){2,4}"
    r"|(?:[A-Z]{1,8}[ -]?)?(?:19|20)?[0-9]{2}[-/.]0[0-9]{4,8}(?:-[0-9]{1,2})?"
)
"""Digits that begin with zero, behind letters or in groups: nobody counts or measures like that."""

_SPACED = re.compile(r"[0-9]{1,4}(?: [0-9]{4}){2,4}(?: [0-9]{1,4})?")
_YEARS = re.compile(r"(?:(?:19|20)[0-9]{2}(?: |\Z)){2,8}")
_GROUPED = re.compile(r"[0-9]{1,8}(?:[-/][0-9]{1,8}){1,4}")
_PUBLISHED = re.compile(
    r"(?i:stb|stcrt|trb|cve|iso|nen|rfc|doi|pmid|isbn|issn|bwbr|cvdr|kst|ecli|eu|ral|icd|dsm|rvg|nct"
    r"|ntr|isrctn|pmc|zn|agb|en|din|kb|md|sha|cel|nl)[^A-Za-z]|v\.? ?[0-9]{1,2}\."
)
_NO_PART = re.compile(r"(?<![\w/=&?@+<.])(?<![0-9][,:])")
_NO_MORE = re.compile(r"(?![^\W_]|[,./_-][^\W_])")
_SERVICE = re.compile(r"0?(?:800|900|906|909)|116")
_FEWEST_DIGITS, _FEWEST_CALLED, _FEWEST_CODED = 7, 6, 4
_FEWEST_IN_SERIES = 6

_IS = N_("`{value}` is a long number; such a number mostly leads to somebody or to a file.")
_CALLED = N_("`{value}` is called a number here; such a number mostly leads to a file.")


def find(text: str) -> Iterator[Match]:
    """Every long number that nothing innocent explains."""
    for number in numbers(text):
        if _is_long(text, number):
            yield Match("ID", number.span, Severity.WARNING, _IS)
        elif _is_called(text, number):
            yield Match("ID", number.span, Severity.WARNING, _CALLED)


def _is_long(text: str, number: Number) -> bool:
    """Whether a number is long, or not so long and called a number or written as in a series."""
    fewest = _FEWEST_CALLED if number.numbered else _FEWEST_DIGITS
    if number.digits >= fewest and _is_bare(text, number):
        return True
    return number.digits >= _FEWEST_IN_SERIES and _is_serial(text, number)


def _is_called(text: str, number: Number) -> bool:
    """Whether an unknown word with `nummer` or `nr` stands before digits that are no count."""
    written = text[number.span.start : number.span.end]
    coded = written.startswith("0") or not written.isdigit() or number.digits >= _FEWEST_CALLED
    called = number.numbered and number.near and number.label.isalpha() and coded
    return (
        called
        and number.digits >= _FEWEST_CODED
        and not _PUBLISHED.match(written)
        and not is_explained(text, number)
    )


def _is_bare(text: str, number: Number) -> bool:
    start, end = number.span
    written = text[start:end]
    form = _PLAIN.fullmatch(written) or _CODE.fullmatch(written)
    if not form and not (number.numbered and _GROUPED.fullmatch(written)):
        return False
    if _SERVICE.match(written) or _PUBLISHED.match(written) or set(written) == {"0"}:
        return False
    return _stands_alone(text, start, end) and not is_explained(text, number)


def _is_serial(text: str, number: Number) -> bool:
    """Whether digits are written as a series does: filled up with zeros, or in fours."""
    start, end = number.span
    written = text[start:end]
    spaced = _SPACED.fullmatch(written) and not _YEARS.match(written)
    if not spaced and (not _SERIAL.fullmatch(written) or _PUBLISHED.match(written)):
        return False
    return _stands_alone(text, start, end) and not is_explained(text, number)


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether a number is no part of a word, a web address, an amount or a decimal."""
    return _NO_PART.match(text, start) is not None and _NO_MORE.match(text, end) is not None
