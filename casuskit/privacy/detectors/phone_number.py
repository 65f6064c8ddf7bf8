"""Telephone numbers: national, mobile and foreign, in every spacing."""

import re
from collections.abc import Iterator

from casuskit.core.findings import Severity
from casuskit.core.messages import N_
from casuskit.core.text import Span
from casuskit.privacy.innocent import is_date
from casuskit.privacy.match import Match
from casuskit.privacy.numbers import groups, lowered
from casuskit.privacy.tables import head

_GAP = r"(?:[ ./()_-]{0,3}|[ -]?\n[ >]{0,12})"
_DUTCH = re.compile(
    rf"(?:(?:\+|00)[ (]{{0,2}}31\)?{_GAP}(?:\(0\)|0(?=[ -]?[1-9]))?|0\)?[ -]?(?=[1-9])"
    rf"|31[ -]?(?=6))(?:{_GAP}9{_GAP}7(?:{_GAP}[0-9]){{9}}|(?:{_GAP}[0-9]){{9}})(?![0-9])"
)
_JOINED = re.compile(r"(?:[\w+€$]|[0-9][.,/:-])\Z")
_FRONT = re.compile(r"(?:\+\(|\(?\+ ?|\()\Z")
_FOREIGN = re.compile(rf"(?:\+ ?|00[ .-]?)(?P<number>[1-9](?:{_GAP}[0-9]){{5,15}})")
_LOCAL = re.compile(r"(?:[0-9](?:[ .-]{0,3}[0-9]){5,8}|00?[0-9](?:[ .)-]{0,3}[0-9]){7,9})(?![0-9])")
_AREA = re.compile(r"0[0-9]{1,3}\)[ -]?[0-9]{2,4}(?:[ -]?[0-9]{2,4}){1,3}(?![0-9])")
_CALLED = re.compile(
    r"(?<![a-z0-9])(?:(?:tel(?:efoon)?|mob(?:iel)?|gsm|fax|06|whats ?app|phone|doorkies)"
    r"(?:[ -]?(?:nummer|nr))?s?|(?:bereikbaar|te bereiken)(?: [^\n;!?]{0,24})? (?:op|via|onder)"
    r"|(?:bel(?:len|t|de|den)?|app(?:en|t)?)"
    r" (?:op|naar|met|vanaf|via)|bel|app|[tm](?=[.:]))(?![a-z])[^0-9\n;!?]{0,16}\Z"
)
_LETTER_O = re.compile(rf"(?<![A-Za-z0-9])[oO]6(?:{_GAP}[0-9oO]){{8}}(?![0-9A-Za-z])")
_EXTENSION = re.compile(r"[0-9]{2,5}(?![0-9A-Za-z]|[.,:-][0-9])")
_TAIL = re.compile(
    r",? ?(?:\((?:tst|toestel|ext)\.?:? ?[0-9]{2,5}\)"
    r"|(?:tst|toestel|ext)\.?:? ?[0-9]{2,5})(?![0-9A-Za-z])"
)
_INSIDE = re.compile(
    r"(?:(?<![a-z])(?:tst|ext|doorkies)(?:nummer|nr)?"
    r"|[0-9][0-9 .-]{5,14}[ ,;(]{1,3}toestel(?:nummer|nr)?)[. :]{1,3}\Z"
)
_SERVICE = re.compile(
    r"(?:0031|\+?31)?0?(?:116[0-9]{3}|14[0-9]{2,4}|880(?:767000|430430|087447)|887891000|889006960"
    r"|883616161|881805250|881205020|882277700|881501700|887558000|505997755|774656767|302748888)"
)
_SERVICE_START = re.compile(r"(?:(?:0031|\+31) ?)?0?(?:800|90[069])")
_DATE_OR_TIME = re.compile(
    r"[0-3]?[0-9] ?[-/. ] ?[01]?[0-9] ?[-/. ] ?(?:19|20)[0-9]{2}(?![0-9])"
    r"|[0-2][0-9]\.[0-5][0-9] ?[-/, ] ?[0-2][0-9]\.[0-5][0-9]"
    r"|[0-2][0-9][0-5][0-9] ?- ?[0-2][0-9][0-5][0-9](?![0-9])"
    r"|(?:(?:19|20)[0-9]{2}[ -/]{1,3}){2}"
)
_SPOKEN_DIGIT = (
    r"(?:nul|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|[a-zë]{3,14}tien"
    r"|[a-zë]{3,16}tig)"
)
_SPOKEN = re.compile(
    rf"(?:nul[ ,-]{{0,2}}zes|(?<![0-9A-Za-z])06(?=[ ,-]{{1,3}}[a-zë]{{3}}))"
    rf"(?:[ ,-]{{1,3}}(?:dan |en )?(?:(?:nul){{1,4}}|{_SPOKEN_DIGIT}|[0-9]{{1,4}})"
    r"(?![0-9a-zë])){2,9}"
    rf"|nul(?!,? (?:een|één),? twee)(?:[ ,-]{{1,3}}{_SPOKEN_DIGIT}(?![a-zë])){{7,9}}"
)
_HALF_SPOKEN = re.compile(r"06[ ,-]{1,3}[a-z]")
_LENGTHS = {
    code: range(int(least), int(most) + 1)
    for code, least, most in (
        each.split("-")
        for each in """
        1-10-10 7-10-10 20-9-10 27-9-9 30-10-10 32-8-9 33-9-9 34-9-9 36-8-9 39-8-11 40-9-9 41-9-9
        43-6-11 44-9-10 45-8-8 46-7-9 47-8-8 48-9-9 49-6-11 52-10-10 55-10-11 60-8-10 61-9-9 62-8-11
        63-10-10 66-8-9 81-9-10 84-9-10 86-10-11 90-10-10 91-10-10 92-9-10 93-9-9 94-9-9 98-10-10
        212-9-9 213-8-9 216-8-8 218-9-9 220-7-7 221-9-9 223-8-8 224-8-9 225-10-10 227-8-8 228-8-8
        229-8-10 231-7-9 232-8-8 233-9-9 234-8-10 237-8-9 238-7-7 243-9-9 244-9-9 249-9-9 250-9-9
        251-9-9 252-7-9 254-9-9 255-9-9 256-9-9 257-8-8 260-9-9 263-9-9 291-7-7 297-7-7 351-9-9
        352-6-11 353-7-9 354-7-9 355-8-9 356-8-8 357-8-8 358-6-11 359-8-9 370-8-8 371-8-8 372-7-8
        373-8-8 374-8-8 375-9-9 380-9-9 381-8-9 382-8-8 383-8-9 385-8-9 386-8-8 387-8-8 389-8-8
        420-9-9 421-9-9 501-7-7 590-9-9 592-7-7 594-9-9 597-6-7 599-7-8 852-8-8 880-10-10 886-9-9
        961-7-8 962-8-9 963-8-9 964-8-10 965-8-8 966-9-9 967-7-9 968-8-8 970-9-9 971-8-9 972-8-9
        973-8-8 974-8-8 976-8-8 977-10-10 992-9-9 993-8-8 994-9-9 995-9-9 996-9-9 998-9-9
        """.split()
    )
}
"""How many digits follow the code of a country (ITU-T E.164)."""

_SCALE = "0123456789"
_ANY_LENGTH = range(7, 13)

_IS = N_("`{value}` is a telephone number.")
_CALLED_ONE = N_("`{value}` is called a telephone number here.")


def find(text: str) -> Iterator[Match]:
    """Every telephone number of a person; numbers of public services are left out."""
    end = 0
    for group in groups(text):
        if group.start < end:
            continue
        found = _match(text, group.start, end)
        if found:
            tail = _TAIL.match(text, found.span.end)
            end = tail.end() if tail else found.span.end
            yield found._replace(span=Span(found.span.start, end))
    lower = lowered(text)
    said = "nul" in lower or _HALF_SPOKEN.search(lower)
    for spoken in _SPOKEN.finditer(lower) if said else ():
        yield Match("PHONE", Span(*spoken.span()), Severity.ERROR, _IS)


def _match(text: str, at: int, floor: int) -> Match | None:
    start = _start(text, at)
    if text[at] == "6" and text[max(0, at - 1) : at] in ("o", "O"):
        letter = _LETTER_O.match(text, at - 1)
        return Match("PHONE", Span(*letter.span()), Severity.ERROR, _IS) if letter else None
    if not _stands_alone(text, start, floor):
        return None
    plus = text.find("+", start, at)
    digit = at if plus == -1 else plus
    for number in (_DUTCH.match(text, digit), _FOREIGN.match(text, digit)):
        end = _end(text, number) if number else 0
        if end and not _is_other(text[digit:end]):
            return Match("PHONE", Span(start, end), Severity.ERROR, _IS)
    called = (_called(text, at) or _with_area(text, at)) if digit == at else None
    return Match("PHONE", called, Severity.WARNING, _CALLED_ONE) if called else None


def _called(text: str, at: int) -> Span | None:
    """A number without its area, or one inside an organisation, behind a word such as `tel.`."""
    local, inside = _LOCAL.match(text, at), _EXTENSION.match(text, at)
    if not (local or inside):
        return None
    before = text[max(0, at - 48) : at].lower().rstrip("(")
    if local and (_CALLED.search(before) or head(text, at).startswith(("tel", "mob"))):
        other = _is_other(local.group()) or is_date(local.group())
        bracket = text[at - 1 : at] == "(" and ")" in local.group()
        return None if other else Span(local.start() - bracket, local.end())
    return Span(*inside.span()) if inside and _INSIDE.search(before) else None


def _with_area(text: str, at: int) -> Span | None:
    """A number with its area in brackets, also when it is a digit too short or too long."""
    area = _AREA.match(text, at) if text[at - 1 : at] == "(" else None
    if area is None or not 9 <= sum(map(str.isdigit, area.group())) <= 11:
        return None
    return Span(area.start() - 1, area.end())


def _start(text: str, at: int) -> int:
    """Where a number begins with the plus and the bracket before its first digit."""
    front = _FRONT.search(text, max(0, at - 3), at)
    return front.start() if front else at


def _end(text: str, number: re.Match[str]) -> int:
    """Where a number ends, or 0 for none; a foreign one is as long as its country allows."""
    end = number.end()
    if number.group().count("\n") > 1 or text[end : end + 1].isalpha():
        return 0
    if number.re is _DUTCH:
        follows = text[end : end + 2]
        return 0 if follows[:1] in (",", ".") and follows[1:].isdigit() else end
    written = text[number.start("number") : end]
    ends = [at for at, sign in enumerate(written, 1) if sign.isdigit()]
    digits = "".join(filter(str.isdigit, written))
    code = next((digits[:size] for size in (1, 2, 3) if digits[:size] in _LENGTHS), "")
    trunk = "(0)" in written
    for count in range(len(ends), 6, -1):
        fits = count - len(code) - trunk in _LENGTHS.get(code, _ANY_LENGTH)
        after = number.start("number") + ends[count - 1]
        if fits and not text[after : after + 1].isdigit():
            return after
    return 0


def _stands_alone(text: str, start: int, floor: int) -> bool:
    """Whether a number is no part of a word or a longer number; two may be joined by a slash."""
    if floor and start - 1 <= floor:
        return True
    return _JOINED.search(text, max(0, start - 2), start) is None


def _is_other(written: str) -> bool:
    """A service line (`domain.md` 5.1 lists them), or a date or time with more digits after it."""
    digits = "".join(sign for sign in written if sign.isdigit())
    return bool(
        _SERVICE_START.match(written)
        or _SERVICE.fullmatch(digits)
        or _DATE_OR_TIME.match(written)
        or written.count("/") > 1
        or digits.startswith(_SCALE)
    )
