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
_GROUPED = re.compile(r"[0-9]{1,8}(?:[-/][0-9]{1,8}){1,4}")
_PUBLISHED = re.compile(
    r"(?i:stb|stcrt|trb|cve|iso|nen|rfc|doi|pmid|isbn|issn|bwbr|cvdr|kst|ecli|eu|ral|icd|dsm|rvg|nct"
    r"|ntr|isrctn|pmc|zn|agb|en|din|v|kb|md|sha|cel|nl)[^A-Za-z]"
)
_SERVICE = re.compile(r"0?(?:800|900|906|909)|116")
_FEWEST_DIGITS, _FEWEST_CALLED, _FEWEST_CODED = 7, 6, 4

_IS = N_("`{value}` is a long number; such a number mostly leads to somebody or to a file.")
_CALLED = N_("`{value}` is called a number here; such a number mostly leads to a file.")


def find(text: str) -> Iterator[Match]:
    """Every long number that nothing innocent explains."""
    for number in numbers(text):
        called = number.numbered and number.digits >= _FEWEST_CALLED
        if (called or number.digits >= _FEWEST_DIGITS) and _is_bare(text, number):
            yield Match("ID", number.span, Severity.WARNING, _IS)
        elif _is_called(text, number):
            yield Match("ID", number.span, Severity.WARNING, _CALLED)


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
    if _SERVICE.match(written) or _PUBLISHED.match(written):
        return False
    return _stands_alone(text, start, end) and not is_explained(text, number)


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether a number is no part of a word, a web address, an amount or a decimal."""
    before, after = text[max(0, start - 2) : start], text[end : end + 2]
    if before[-1:].isalnum() or before[-1:] in ("/", "=", "_", "&", "?", "@", "+", "<", "."):
        return False
    if before[-1:] in (",", ":") and before[:1].isdigit():
        return False
    return not (
        after[:1].isalnum() or (after[:1] in (",", ".", "/", "-", "_") and after[1:].isalnum())
    )
