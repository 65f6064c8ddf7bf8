"""Telephone numbers: national, mobile and foreign, in every spacing."""

import re
from collections.abc import Iterator

from casuskit.core.findings import Severity
from casuskit.core.messages import N_
from casuskit.core.text import Span
from casuskit.privacy.match import Match

_BETWEEN = r"[ ./()-]{0,3}"
_NUMBER = re.compile(
    r"(?:\+|\(\+|(?<![0-9])\(?00) ?31\)?[ .-]{0,2}(?:\(0\)|0(?=[1-9]))?"
    rf"(?:{_BETWEEN}[0-9]){{9}}(?![0-9])"
    rf"|\(?\+ ?[1-9](?:{_BETWEEN}[0-9]){{6,14}}(?![0-9])"
    rf"|\(?00(?:{_BETWEEN}[1-9])(?:{_BETWEEN}[0-9]){{6,13}}(?![0-9])"
    rf"|\(?0[1-9](?:{_BETWEEN}[0-9]){{8}}(?![0-9])"
    r"|316[0-9]{8}(?![0-9])"
)
_CALLED = re.compile(
    r"(?:tel(?:efoon)?(?:nummer|nr)?|mob(?:iel)?(?:nummer|nr)?|06-?nummer|bereikbaar op|bellen op)"
    rf"[.:]{{0,2}} {{0,3}}([1-9](?:{_BETWEEN}[0-9]){{6,8}})(?![0-9])"
)
_SERVICE = re.compile(r"0(?:800|900|906|909)|116")
_DATE_OR_TIME = re.compile(
    r"[0-3]?[0-9] ?[-/. ] ?[01]?[0-9] ?[-/. ] ?(?:19|20)[0-9]{2}(?![0-9])"
    r"|[0-2][0-9]\.[0-5][0-9] ?- ?[0-2][0-9]\.[0-5][0-9]"
)
_ACCOUNT = re.compile(r"[A-Za-z]{2}[0-9]{2}[ .-]?[A-Za-z]{4}[ .-]?\Z")

_IS = N_("`{value}` is a telephone number.")
_CALLED_ONE = N_("`{value}` is called a telephone number here.")


def find(text: str) -> Iterator[Match]:
    """Every telephone number of a person; numbers of public services are left out."""
    for number in _NUMBER.finditer(text):
        if _stands_alone(text, number.start(), number.end()) and not _is_other(number.group()):
            yield Match("PHONE", Span(*number.span()), Severity.ERROR, _IS)
    for called in _CALLED.finditer(text.lower()):
        if not text[max(0, called.start() - 1) : called.start()].isalnum():
            yield Match("PHONE", Span(*called.span(1)), Severity.WARNING, _CALLED_ONE)


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether a number is no part of a word, a longer number or an account number."""
    before = text[max(0, start - 12) : start]
    if before[-1:].isalnum() or before[-1:] == "+" or text[end : end + 1].isalpha():
        return False
    part = before[-1:] in (".", ",") and before[-2:-1].isdigit()
    return not part and not _ACCOUNT.search(before)


def _is_other(written: str) -> bool:
    """A service line (`domain.md` 5.1 lists them), or a date or time with more digits after it."""
    digits = "".join(sign for sign in written if sign.isdigit())
    listed = written.count("/") > 1
    return bool(listed or _SERVICE.match(digits) or _DATE_OR_TIME.match(written))
