"""Account numbers (IBAN) of every country, with or without blanks, in capitals or not."""

import re
from collections.abc import Iterator

from casuskit.core.findings import Severity
from casuskit.core.messages import N_
from casuskit.core.text import Span
from casuskit.privacy.match import Match
from casuskit.privacy.numbers import groups

_LENGTHS = {
    country[:2]: int(country[2:])
    for country in """
    AD24 AE23 AL28 AO25 AT20 AZ28 BA20 BE16 BF28 BG22 BH22 BI27 BJ28 BR29 BY28 CF27 CG27 CH21
    CI28 CM27 CR22 CV25 CY28 CZ24 DE22 DJ27 DK18 DO28 DZ26 EE20 EG29 ES24 FI18 FK18 FO18 FR27
    GA27 GB22 GE22 GI23 GL18 GQ27 GR27 GT28 GW25 HN28 HR21 HU28 IE22 IL23 IQ23 IR26 IS26 IT27
    JO30 KM27 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MA28 MC27 MD24 ME22 MG27 MK19 ML28
    MN20 MR27 MT31 MU30 MZ25 NE28 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33
    SA24 SC31 SD18 SE24 SI19 SK24 SM27 SN28 SO23 ST25 SV28 TD27 TG28 TL23 TN24 TR26 UA29 VA22
    VG24 XK20 YE30
    """.split()
}
"""How many signs an account number has in each country (ISO 13616, the SWIFT registry)."""

_GAP = r"(?:[ ./_-]|[ -]?\n[ >]{0,24}| - )"
_HEAD = re.compile(rf"[A-Za-z]{{2}}{_GAP}?\Z")
_LABEL = re.compile(r"(?i:iban)[ .:=-]{0,3}\Z")
_CALLED = re.compile(r"(?:iban|rekening|bank)[^0-9\n]{0,40}\Z")
_DUTCH = re.compile(r"NL[0-9]{2}[A-Z]{4}[0-9]{10}")
_ALMOST = re.compile(
    rf"NL{_GAP}?[0-9]{{2}}{_GAP}?(?:[A-Z]{{4}}(?:{_GAP}?[0-9]){{8,12}}|(?:[A-Z0-9]{{4}}{_GAP}){{3}}[A-Z0-9]{{2,4}})"
    r"(?![A-Za-z0-9])",
    re.IGNORECASE,
)
_SHAPE = re.compile(
    rf"[A-Za-z]{{2}}{_GAP}?[0-9]{{2}}(?:{_GAP}?[A-Za-z0-9](?![a-z])){{4,30}}(?![A-Za-z0-9])"
)
_STEP = re.compile(rf"{_GAP}?([A-Za-z0-9])")
_FEWEST_DIGITS = 7
_FEWEST_LARGE = 12

_RIGHT = N_("`{value}` is an account number (IBAN): its check digits are right.")
_SHAPED = N_("`{value}` has the shape of an account number (IBAN).")


def find(text: str) -> Iterator[Match]:
    """Every account number; one with wrong check digits too when it can hardly be else."""
    end = 0
    for group in groups(text):
        head = _HEAD.search(text, max(end, group.start - 29), group.start)
        found = _match(text, head.start()) if head else None
        if found:
            end = found.span.end
            yield found


def _match(text: str, start: int) -> Match | None:
    length = _LENGTHS.get(text[start : start + 2].upper(), 0)
    if not _begins(text, start):
        return None
    number, end = _signs(text, start, length)
    whole = len(number) == length and not text[end : end + 1].isalnum()
    if whole and _digits(number) >= _FEWEST_DIGITS and is_right(number):
        return Match("IBAN", Span(start, end), Severity.ERROR, _RIGHT)
    called = _CALLED.search(text[max(0, start - 56) : start].lower())
    shaped = _SHAPE.match(text, start) if called else None
    if shaped and shaped.end() >= end and _digits(shaped.group()) >= _FEWEST_DIGITS:
        return Match("IBAN", Span(*shaped.span()), Severity.ERROR, _SHAPED)
    if whole and (_DUTCH.fullmatch(number) or _is_written_large(text[start:end])):
        return Match("IBAN", Span(start, end), Severity.ERROR, _SHAPED)
    almost = _ALMOST.match(text, start)
    return Match("IBAN", Span(*almost.span()), Severity.ERROR, _SHAPED) if almost else None


def _is_written_large(written: str) -> bool:
    """Whether it is in capitals and, if in groups, in groups of four as on a card."""
    pieces = re.split(_GAP, written)
    regular = all(len(piece) == 4 for piece in pieces[:-1])
    return written.upper() == written and regular and _digits(written) >= _FEWEST_LARGE


def is_right(number: str) -> bool:
    """The check of ISO 7064: moved four to the end, A=10 … Z=35, the rest modulo 97 is 1."""
    return int("".join(str(int(sign, 36)) for sign in number[4:] + number[:4])) % 97 == 1


def _digits(written: str) -> int:
    return sum(map(str.isdigit, written))


def _begins(text: str, start: int) -> bool:
    before = text[max(0, start - 8) : start]
    return not before[-1:].isalnum() or _LABEL.search(before) is not None


def _signs(text: str, at: int, length: int) -> tuple[str, int]:
    """So many letters and digits in capitals, one separator between two at most; and the end."""
    found: list[str] = []
    end = at
    while len(found) < length and (step := _STEP.match(text, end)):
        found.append(step[1].upper())
        end = step.end()
    return "".join(found), end
