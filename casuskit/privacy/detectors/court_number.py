"""Numbers of courts, prosecutors and police, by their own form: `00/000000-00`, `PL0000-…`."""

import re
from collections.abc import Iterator

from casuskit.core.findings import Severity
from casuskit.core.messages import N_
from casuskit.core.text import Span
from casuskit.privacy.match import Match
from casuskit.privacy.numbers import groups

_COURT = (
    r"(?:AWB|ROT|SGR|UTR|BRE|ARN|LEE|AMS|HAA|DHA|GRO|ROE|ZWO|ALK|MID|NNE|OVE|GEL|LIM|SHE|NHO|DOR"
    r"|MAA|HAG|ZUT|ALM|ASS|ARR|BK|CRvB|CBB|NL)"
)
_LIST = r"(?:HA|KG|FA|JE|CV|VZ|EA|AO|FT|BZ|EJ|WR|RK|OVO|FJ) (?:ZA|RK|EXPL|VERZ|WVGGZ|MVV)"
_NUMBER = re.compile(
    r"(?<![0-9A-Za-z])(?:"
    r"[0-9]{2}[/. -]?[0-9]{6}[-/.][0-9]{2}"
    r"|(?i:pl) ?[0-9]{4}[ -]?[0-9]{4,10}(?:-[0-9]{1,2})?"
    rf"|[CFR][/.][0-9]{{2}}[/.][0-9]{{1,6}}(?:[/.][0-9]{{1,6}})?(?: ?[FRS](?![A-Za-z]))?"
    rf"(?: ?[/\\] ?{_LIST} [0-9]{{2}}[-/][0-9]{{1,5}})?"
    rf"|[0-9]{{5,8}} ?[/\\] ?[A-Z]{{2,3}}(?: [A-Z]{{2,8}})? [0-9]{{2}}[-/][0-9]{{1,5}}"
    r"|[0-9]{5,8} [A-Z]{2,3} [A-Z]{2,8} [0-9]{2}[-/][0-9]{1,5}"
    rf"|(?:[0-9]{{5,8}} ?[/\\]? ?)?{_LIST} [0-9]{{2}}[-/][0-9]{{1,5}}"
    r"|200\.[0-9]{3}\.[0-9]{3}(?:/[0-9]{2}|(?= (?:/|KG)))"
    rf"|{_COURT} [0-9]{{2}}[/.][0-9]{{2,5}}"
    r"|[A-Z][0-9]{4}/[0-9]{4,5}"
    r")(?![0-9A-Za-z])"
)
_SIGNED = re.compile(r"[/\\]|[0-9][-. ][0-9]|[pP][lL]| [A-Z]{2} ")
_BEFORE, _BEHIND = 20, 48

_IS = N_("`{value}` is a number of a court, the police or the public prosecutor.")


def find(text: str) -> Iterator[Match]:
    """Every number with such a form; a published judgment (ECLI) is none."""
    end = 0
    for group in groups(text):
        floor = max(end, group.start - _BEFORE)
        if not _SIGNED.search(text, max(floor, group.start - 2), group.end + 14):
            continue
        found = _NUMBER.search(text, floor, group.end + _BEHIND)
        if found and found.start() <= group.start:
            end = found.end()
            yield Match("ID", Span(*found.span()), Severity.ERROR, _IS)
