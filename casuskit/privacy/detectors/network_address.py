"""Addresses of devices on a network: IPv4, IPv6 and MAC."""

import re
from collections.abc import Iterator
from string import hexdigits

from casuskit.core.findings import Severity
from casuskit.core.messages import N_
from casuskit.core.text import Span
from casuskit.privacy.match import Match
from casuskit.privacy.numbers import around, groups, lowered
from casuskit.privacy.pieces import different

_BYTE = r"(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])"
_FOUR = re.compile(
    rf"{_BYTE}(?:\.{_BYTE}){{3}}(?![0-9A-Za-z]|\.[0-9])(?::[0-9]{{2,5}}|/[0-9]{{1,2}}(?![0-9]))?"
    r"(?:/[A-Za-z][^\s<>\"'`|)]{0,200})?"
)
_NOBODYS = re.compile(r"127\.|255\.255\.|0\.0\.0\.0(?![0-9])")
"""Loopback, masks and `any`: addresses that every machine has (RFC 1122)."""

_JOINED = re.compile(r"[\w:.-]")
_COLON = re.compile(r":(?=[0-9A-Fa-f]{0,4}:)")
_SIX = re.compile(
    r"((?:[0-9A-Fa-f]{0,4}:){2,7}[0-9A-Fa-f]{0,4})(?![0-9A-Za-z:])(?:%[a-z0-9]{1,12})?"
    r"(?:/[0-9A-Za-z][^\s<>\"'`|)]{0,200})?"
)
_PAIR = re.compile(r"(?<=[0-9A-Fa-f]{2})[:-](?=[0-9A-Fa-f]{2}([:-])[0-9A-Fa-f]{2}\1)")
_MAC = re.compile(r"[0-9A-Fa-f]{2}([:-])(?:[0-9A-Fa-f]{2}\1){4}[0-9A-Fa-f]{2}(?![0-9A-Za-z:-])")
_MAC_CALLED = re.compile(
    r"(?<![a-z])mac(?:[ -]?adres)?[ :=(]{1,3}(?P<value>[0-9a-f]{2}(?:[ .:-]?[0-9a-f]{2}){5})"
    r"(?![0-9a-z])"
)
_DEVICE = re.compile(
    r"(?<![a-z])(?:apparaat|device|toestel|sessie|session|gebruiker|user|uid|uuid|guid|cli[eë]nt"
    r"|pati[eë]nt|persoon|person|telefoon|hardware)s?(?:[ _-]?(?:id|uuid|guid|hash|token))"
    r"[ :=(\"']{1,4}(?P<value>(?=[a-z-]{0,12}[0-9])[0-9a-f]{6,64}(?:-[0-9a-f]{2,64}){0,7})"
    r"(?![0-9a-z])"
)
_DEVICE_SIGNS = (
    "-id", "_id", " id ", " id:", " id=", "uuid", "guid", "hash", "token", "tid:", "tid ",
)  # fmt: skip
_NO_ADDRESS = re.compile(
    r"(?:(?:software|firmware|update|app|programma|versie|release)[^\n.;!?]{0,20}|(?:versie|version|release|\bv|art(?:ikel)?s?|hoofdstuk|paragraaf|§|par|onderdeel|punt|stap"
    r"|bijlage|sectie|build|norm|regel|lid|eis|figuur|tabel|^#{1,6})[ .]{0,3})\Z",
    re.MULTILINE,
)
_WINDOW = 24

_IS = N_("`{value}` is the address of a device on a network.")


def find(text: str) -> Iterator[Match]:
    """Every address of a device; no version, chapter or time; `domain.md` 5.1."""
    for span in (*_fours(text), *_macs(text), *_sixes(text), *_called(text)):
        yield Match("ID", span, Severity.WARNING, _IS)


def _fours(text: str) -> Iterator[Span]:
    for group in groups(text):
        four = _FOUR.match(text, group.start)
        if four and not _NOBODYS.match(four.group()):
            before = text[max(0, group.start - _WINDOW) : group.start]
            if not _is_joined(text, group.start) and not _NO_ADDRESS.search(before.lower()):
                yield _trimmed(text, Span(*four.span()))


def _called(text: str) -> Iterator[Span]:
    """What is called the address of a device, or its name for a program, in any spelling."""
    lower, near = lowered(text), around(text)
    for pattern, signs in ((_MAC_CALLED, ("mac",)), (_DEVICE, _DEVICE_SIGNS)):
        for called in pattern.finditer(lower) if any(map(near.__contains__, signs)) else ():
            yield Span(*called.span("value"))


def _sixes(text: str) -> Iterator[Span]:
    for colon in _COLON.finditer(text) if _COLON.search(different(text)) else ():
        before = text[max(0, colon.start() - 4) : colon.start()]
        start = colon.start() - len(before) + len(before.rstrip(hexdigits))
        six = _SIX.match(text, start)
        if six and not _is_joined(text, start) and _is_six(six.group(1)):
            yield _trimmed(text, Span(*six.span()))


def _macs(text: str) -> Iterator[Span]:
    for pair in _PAIR.finditer(text) if _PAIR.search(different(text)) else ():
        start = pair.start() - 2
        mac = _MAC.match(text, start)
        if mac is None or _is_joined(text, start):
            continue
        if mac.group(1) == ":" or any(map(str.isalpha, mac.group())):
            yield Span(*mac.span())


def _is_six(written: str) -> bool:
    """Eight groups, or fewer where `::` stands for the rest; `10:30:00` and `::` are none."""
    parts = written.split(":")
    filled = [part for part in parts if part]
    if "::" in written:
        return written.count("::") == 1 and ":::" not in written and len(filled) >= 2
    return len(filled) == 8 == len(parts)


def _is_joined(text: str, start: int) -> bool:
    return start > 0 and _JOINED.match(text, start - 1) is not None


def _trimmed(text: str, span: Span) -> Span:
    """Without the sign that closes a sentence."""
    return Span(span.start, span.start + len(text[span.start : span.end].rstrip(".,;")))
