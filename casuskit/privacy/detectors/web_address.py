"""Web addresses and profiles on social media."""

import re
from collections.abc import Iterator

from casuskit.core.findings import Severity
from casuskit.core.messages import N_
from casuskit.core.text import Span
from casuskit.privacy.match import Match

_HOST = r"[\w-]{1,63}(?:\.[\w-]{1,63}){0,6}"
_ADDRESS = re.compile(
    r"(?:(?i:https?|ftp)://|(?i:www)\.)[^\s<>\"'`|]{2,500}"
    r"|(?<![\w@.-])(?<!\w/)[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\.(?:nl|com|org|net|eu|info|be)"
    r"(?:/[^\s<>\"'`|]{0,500})?(?![\w@-]|\.\w)"
)
_HANDLE = re.compile(
    r"(?:instagram|insta|facebook|twitter|tiktok|snapchat|snap|linkedin|telegram|discord|threads|mastodon)"
    r"[^\n@]{0,24}(@[\w.]{2,40})"
)
_HOSTED = re.compile(rf"(?i:(?:https?|ftp)://)?(?:[^/@\s]{{1,80}}@)?({_HOST})")
_PUBLIC = (
    "overheid.nl",
    "rechtspraak.nl",
    "rijksoverheid.nl",
    "wetten.nl",
    "officielebekendmakingen.nl",
)
_PROFILE = re.compile(
    r"(?i:(?:linkedin|facebook|instagram|tiktok|twitter|x|snapchat|youtube|threads|t|wa|bsky)\.(?:com|net|me|app)/."
    r"|/(?:profiel|profile|user|users|u|in|people|members?|leden)/.|/(?:profiel|profile)\b|/[@~])"
)

_IS = N_("`{value}` is a web address.")
_LEADS = N_("`{value}` leads to the page of a person.")


def find(text: str) -> Iterator[Match]:
    """Every web address but those of law and case law; one of a person's page weighs more."""
    for address in _ADDRESS.finditer(text):
        written = address.group().rstrip(".,;:!?)]}*_")
        hosted = _HOSTED.match(written)
        if hosted and not _is_public(hosted.group(1)):
            span = Span(address.start(), address.start() + len(written))
            personal = _PROFILE.search(written)
            found = (Severity.ERROR, _LEADS) if personal else (Severity.WARNING, _IS)
            yield Match("URL", span, *found)
    for handle in _HANDLE.finditer(text.lower()):
        yield Match("URL", Span(*handle.span(1)), Severity.ERROR, _LEADS)


def _is_public(host: str) -> bool:
    host = host.casefold()
    return any(host == each or host.endswith(f".{each}") for each in _PUBLIC)
