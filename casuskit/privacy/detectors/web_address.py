"""Web addresses, with what they give away about who shares or looks."""

import re
from collections.abc import Iterator

from casuskit.core.findings import Severity
from casuskit.core.messages import N_
from casuskit.core.text import Span
from casuskit.privacy.lexicon import flags
from casuskit.privacy.match import Match
from casuskit.privacy.numbers import lowered
from casuskit.privacy.pieces import different

_REST = r"[^\s<>\"'`|]"
_SCHEME = re.compile(rf"(?<=://)(?:\[[0-9A-Fa-f:.]{{2,45}}\])?{_REST}{{2,500}}")
_SCHEME_BACKWARDS = re.compile(r"//:(?:s?p[tx]{2}h|s?ptf)", re.IGNORECASE)
_WWW = re.compile(rf"www\.{_REST}{{2,500}}")
_TOP = "nl|com|org|net|eu|info|be|frl|nu|co\\.uk|gov|edu|online|shop|amsterdam|care|health|biz"
_TOP += "|example|zorg|app|blog|site|website|store"
_TOP_WITH_PATH = (
    "co\\.[a-z]{2}|de|fr|it|es|uk|us|pl|tr|ma|sr|ch|dk|se|pt|ie|cz|ro|bg|gr|ua|jp|ly|gl|ee|tv|cc|to"
    "|at|me|io|dev|page|link|club|social|world|life"
)
_BARE = re.compile(
    rf"\.(?:(?:{_TOP})(?![\w@-]|\.\w)(?::[0-9]{{2,5}})?(?:/{_REST}{{0,500}})?"
    rf"|(?:{_TOP_WITH_PATH})(?::[0-9]{{2,5}})?/[\w~@?#%=+-]{_REST}{{0,500}})",
    re.IGNORECASE,
)
_SPOKEN = re.compile(
    r"www(?: ?[(\[] ?(?:punt|dot) ?[)\]] ?| (?:(?:punt|dot) )?)[\w-]{2,40}"
    r"(?: ?[(\[] ?(?:punt|dot) ?[)\]] ?| (?:punt|dot) )[a-z]{2,10}(?![\w])"
    r"|(?:\[\.\]|\(\.\)|\[punt\]|\(punt\))(?:nl|com|org|net|eu|be|info)(?![\w])"
)
_DUTCH_TOPS = frozenset(".zorg .app .blog .site .website .store .online .shop .care .info".split())
_SPOKEN_SIGNS = ("www", "[.]", "(.)", "[punt]", "(punt)")
_HOST_BACKWARDS = re.compile(r"[\w-]{1,63}(?:\.[\w-]{1,63}){0,5}(?![\w@.-]|/\w)")
_HOSTED = re.compile(
    r"(?:(?:https?|ftps?)://)?(?:[^/@\s]{1,80}@)?([\w-]{1,63}(?:\.[\w-]{1,63}){0,6})", re.I
)
_PUBLIC = frozenset(
    """
    overheid.nl rechtspraak.nl rijksoverheid.nl wetten.nl officielebekendmakingen.nl europa.eu
    autoriteitpersoonsgegevens.nl github.com/casuskit thuisarts.nl 113.nl apotheek.nl rivm.nl nji.nl
    movisie.nl vng.nl vilans.nl zorginstituutnederland.nl nhg.org knmg.nl belastingdienst.nl uwv.nl
    svb.nl duo.nl digid.nl nibud.nl juridischloket.nl kindertelefoon.nl ciz.nl hetcak.nl igj.nl
    regelhulp.nl cbs.nl pharos.nl trimbos.nl veiligthuis.nl schema.org w3.org json-schema.org
    omaha-system.nl platform31.nl kennisplein.nl zorgvoorbeter.nl venvn.nl lhv.nl nza.nl ind.nl
    coa.nl vluchtelingenwerk.nl slachtofferhulp.nl kvk.nl rdw.nl cjib.nl politie.nl om.nl
    raadvanstate.nl zonmw.nl scp.nl ggdghor.nl richtlijnendatabase.nl tuchtrecht.nl nictiz.nl
    asp.net dwangindezorg.nl mantelzorg.nl alzheimer-nederland.nl mindkorrelatie.nl
    geldfit.nl nvvk.nl zorgkaartnederland.nl huisarts.nl patientenfederatie.nl ggzstandaarden.nl
    """.split()
)
"""Sites of government, law and common knowledge: naming them tells nothing about anybody."""

_PROFILE = re.compile(
    r"(?:linkedin|facebook|fb|instagram|tiktok|twitter|x|snapchat|youtube|threads|t|wa|bsky|telegram|discord"
    r"|pinterest|strava|marktplaats|mastodon|twitch|vk|onlyfans|signal)\.(?:com|net|me|app|nl|social|tv|gg|be)/."
    r"|/(?:profiel|profile|user|users|u|in|people|members?|leden|medewerkers?|team|over-ons)/."
    r"|/(?:profiel|profile)\b|/[@~]\w|facebook\.com|linkedin\.com"
)
_TRACES = re.compile(
    r"[?&#;](?:[a-z_-]{0,16}(?:naam|name|mail|user|client|cli[eë]nt|pati[eë]nt|patient|bsn|tel|phone"
    r"|dossier|persoon|person|owner|author|geb|birth|adres|address|postcode|token|session|sid|lat|lon)"
    r"[a-z_-]{0,12}|q|query|zoek|search|s|uid|cid|pid|id|to|from)=[^&\s]"
)
_TRACKING = re.compile(r"[?&](?:utm_[a-z]{2,10}|fbclid|gclid|mc_eid|mc_cid|igshid|igsh|si|share)=")
_BRAND = re.compile(r"[A-Z][a-z]{1,24}\.[a-z]{2,4}")
_LAW_QUERY = re.compile(
    r"[?&](?:id|q|zoek)=(?:ECLI|BWB|stb|stcrt|kst|[a-z]{0,6}[0-9-]{0,12}(?:&|$))", re.I
)

_IS = N_("`{value}` is a web address.")
_LEADS = N_("`{value}` leads to the page of a person.")
_TELLS = N_("`{value}` is a web address that holds traces of a person.")


def find(text: str) -> Iterator[Match]:
    """Every web address but those of law and common knowledge; a person's page weighs more."""
    for start, end in _addresses(text):
        written = text[start:end].rstrip(".,;:!?]}*_")
        if written.endswith(")") and "(" not in written:
            written = written.rstrip(")").rstrip(".,;:!?]}*_")
        found = _judged(written)
        if found:
            yield Match("URL", Span(start, start + len(written)), *found)


def _addresses(text: str) -> Iterator[Span]:
    said = different(text)
    for rest in _SCHEME.finditer(text) if "://" in said else ():
        back = _SCHEME_BACKWARDS.match(text[max(0, rest.start() - 8) : rest.start()][::-1])
        if back:
            yield Span(rest.start() - back.end(), rest.end())
    for www in _WWW.finditer(lowered(text)) if "www." in said else ():
        sign = text[max(0, www.start() - 1) : www.start()]
        if not sign.isalnum() and sign not in ("@", ".", "-", "_", "/"):
            yield Span(*www.span())
    lower = lowered(text)
    for spoken in _SPOKEN.finditer(lower) if any(map(said.__contains__, _SPOKEN_SIGNS)) else ():
        host = _HOST_BACKWARDS.match(text[max(0, spoken.start() - 99) : spoken.start()][::-1])
        before = host.end() if host and not spoken.group().startswith("w") else 0
        yield Span(spoken.start() - before, spoken.end())
    for bare in _BARE.finditer(text) if _BARE.search(said) else ():
        host = _HOST_BACKWARDS.match(text[max(0, bare.start() - 160) : bare.start()][::-1])
        if host and any(map(str.isalpha, host.group())) and not _is_slip(bare, host.group()[::-1]):
            yield Span(bare.start() - host.end(), bare.end())


def _is_slip(bare: re.Match[str], host: str) -> bool:
    """Whether a blank is left out between two sentences: `gedaan.zorg`."""
    return bare.group().lower() in _DUTCH_TOPS and "w" in flags(host)


def _judged(written: str) -> tuple[Severity, str] | None:
    lower = written.lower()
    if _BRAND.fullmatch(written):
        return None
    hosted = _HOSTED.match(lower)
    if hosted and _is_public(hosted.group(1), lower):
        traced = _TRACES.search(lower) and not _LAW_QUERY.search(lower)
        return (Severity.WARNING, _TELLS) if traced or _TRACKING.search(lower) else None
    if _PROFILE.search(lower):
        return Severity.ERROR, _LEADS
    if _TRACES.search(lower) or _TRACKING.search(lower):
        return Severity.WARNING, _TELLS
    return Severity.WARNING, _IS


def _is_public(host: str, written: str) -> bool:
    if "github.com/casuskit" in written:
        return True
    parts = host.split(".")
    return any(".".join(parts[at:]) in _PUBLIC for at in range(len(parts)))
