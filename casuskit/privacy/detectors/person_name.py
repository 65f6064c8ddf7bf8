"""Names of persons, by what stands around them: a title, initials, a particle, a kin word."""

import re
from collections.abc import Iterator

from casuskit.core.findings import Severity
from casuskit.core.messages import N_
from casuskit.core.text import Span
from casuskit.privacy.letters import GAP, LETTER, NAME, UPPER
from casuskit.privacy.lexicon import PARTICLES, may_be_name
from casuskit.privacy.match import Match

_WORD = rf"(?:[dD]')?{NAME}"
_INITIALS = rf"[{UPPER}]\.(?:[ -]?(?:[{UPPER}]|Th|Ch|Ph|IJ|Chr)\.){{0,4}}"
_BARE_INITIAL = rf"[{UPPER}](?![\w.'-])"
_REST = rf"(?:(?:{GAP}|-)(?:{PARTICLES}{GAP})?{_WORD}){{0,3}}"
_NAME = rf"(?:{PARTICLES}{GAP})?(?P<word>{_WORD}){_REST}"

_TITLE = (
    r"(?:[dD]e {1,3}[hH]eer|[dD]hr|DHR|[mM]evrouw|MEVROUW|[mM]evr|MEVR|[mM]vr|[mM]w|[mM]eneer"
    r"|MENEER|[mM]ijnheer|[jJ]uffrouw|[mM]ej|[hH]eer|[dD]rs|[dD]r|[mM]r|[pP]rof(?:essor)?|[dD]okter"
    r"|[zZ]uster|[bB]roeder|[dD]ominee|[pP]astoor|[iI]mam|[fF]amilie|[fF]am|[eE]chtpaar"
    r"|(?:[hH]r|[iI]r|[iI]ng|[dD]s|[wW]ed)(?=\.))"
)
_KIN = (
    r"(?:moeder|vader|ouders?|zoon|zoontje|dochter|dochtertje|broer|broertje|zus|zusje|oma|opa|tante"
    r"|oom|neef|neefje|nicht|nichtje|klein(?:zoon|dochter|kind)|stief(?:vader|moeder|zoon|dochter)"
    r"|schoon(?:vader|moeder|zoon|dochter|zus)|partner|echtgenoot|echtgenote|man|vrouw|vriend|vriendin"
    r"|ex|buurman|buurvrouw|buurjongen|buurmeisje|jongen|meisje|baby|kind|collega|cliënte?|client"
    r"|patiënte?|patient|bewoner|bewoonster|inwoner|heet|heette|genaamd|mijn naam is|ik ben)"
)
_CLIENT = r"(?:[cC]li[eë]nte?|[pP]ati[eë]nte?|[bB]ewoner|[iI]nwoner|[bB]etrokkene)"

_TITLED = re.compile(
    rf"(?<!\w){_TITLE}\.?(?:/{_TITLE}\.?)?{GAP}(?:{_TITLE}\.?{GAP}){{0,2}}"
    rf"(?P<name>(?:{_INITIALS}{GAP}?|[{UPPER}](?: ?[{UPPER}]){{0,2}}{GAP})?{_NAME})"
)
_LETTERED = re.compile(
    rf"(?<!\w)(?:{_TITLE}\.?|{_CLIENT}){GAP}(?P<name>{_INITIALS}|{_BARE_INITIAL})"
    rf"(?!{GAP}?{LETTER}{{0,3}}\.)"
)
_INITIALLED = re.compile(rf"(?<![\w.@/-])(?P<name>{_INITIALS}{GAP}?{_NAME})(?!\w)")
_PARTICLED = re.compile(
    rf"(?<![\w.@/'-])(?P<name>(?P<first>{_WORD}(?:{GAP}{_WORD}){{0,2}})(?:{GAP}|-)"
    rf"(?P<particle>{PARTICLES}){GAP}(?P<last>{_WORD}){_REST})"
)
_KINNED = re.compile(rf"(?<![\w-]){_KIN},?{GAP}(?P<name>{_NAME})(?!\w)")
_LAST_WORD = re.compile(rf"({LETTER}+)[ ,.:]*\Z")

_NOUNS = (
    "ing", "heid", "schap", "dienst", "zorg", "hulp", "team", "plan", "raad", "standaard", "wet",
    "overleg", "teit", "huis", "beleid", "werk", "groep", "centrum", "recht",
)  # fmt: skip
"""How a word for a thing ends; `Zorgstandaard van …` names nobody."""

_SHORT = 6
_ROLES = frozenset("ABCNXYZ")
_ARTICLES = frozenset(
    {"de", "den", "het", "te", "ten", "ter", "al", "ben", "in 't", "op de", "bij de"}
)
_LABELS = frozenset(
    "cliënt client cliënte patiënt patient persoon inwoner bewoner bewoonster kind partner mevrouw"
    " meneer heer mevr dhr mw vitamine hepatitis plan optie deel groep type stap punt bijlage casus"
    " variant scenario categorie klasse niveau figuur tabel blok lokaal team collega buur ouder"
    " kamer vraag situatie streptokokken influenza griep bloedgroep".split()
)

_BY_TITLE = N_("`{value}` is a name: a title stands before it.")
_BY_INITIALS = N_("`{value}` is a name: it begins with initials.")
_BY_PARTICLE = N_("`{value}` is a name: a word such as 'van' joins its parts.")
_BY_KIN = N_("`{value}` may be a name: it stands behind a word for a person.")
_LETTERS = N_("`{value}` are the initials of somebody.")


def find(text: str) -> Iterator[Match]:
    """Every name that its surroundings give away; the surest first."""
    for titled in _TITLED.finditer(text):
        if _is_name(text, titled):
            yield _match(titled, Severity.ERROR, _BY_TITLE)
    for initialled in _INITIALLED.finditer(text):
        if _is_name(text, initialled) and _is_initialled(text, initialled):
            yield _match(initialled, Severity.ERROR, _BY_INITIALS)
    for particled in _particled(text):
        yield _match(particled, Severity.ERROR, _BY_PARTICLE)
    for kinned in _KINNED.finditer(text):
        if _is_name(text, kinned):
            yield _match(kinned, Severity.WARNING, _BY_KIN)
    for lettered in _LETTERED.finditer(text):
        if not _is_role(lettered["name"]):
            yield _match(lettered, Severity.WARNING, _LETTERS)


def _match(found: re.Match[str], severity: Severity, reason: str) -> Match:
    return Match("PERSON", Span(*found.span("name")), severity, reason)


def _is_name(text: str, found: re.Match[str]) -> bool:
    """Whether the word can be a name, and is no key or heading of the next line."""
    key = "\n" in found.group() and text[found.end() : found.end() + 1] == ":"
    return may_be_name(found["word"]) and not key


def _is_initialled(text: str, found: re.Match[str]) -> bool:
    """Whether a letter is an initial, and no label (`cliënt A. Zij`), list mark or company form."""
    before = text[max(0, found.start() - 24) : found.start()]
    label = _LAST_WORD.search(before)
    if label and label.group(1).casefold() in _LABELS:
        return False
    if found["name"].startswith(("B.V.", "N.V.", "V.O.F.", "N.B.", "P.S.")):
        return False
    at_start = not before.strip(" >*-#|") or before.rstrip(" >*-#|").endswith("\n")
    return not (
        at_start and len(re.findall(r"\.", found["name"])) == 1 and _is_listed(found["name"])
    )


def _is_listed(name: str) -> bool:
    """Whether a line that begins with a letter and a dot looks like an item of a list."""
    return name[0] in "ABCDEFGH" and " " in name


def _particled(text: str) -> Iterator[re.Match[str]]:
    """Names with a particle; behind a word that begins none, as in `Brief van …`, one may begin."""
    found = _PARTICLED.search(text)
    while found:
        named = _is_particled(text, found)
        if named:
            yield found
        after = found.end() if named else found.start() + len(found["first"].split()[0])
        found = _PARTICLED.search(text, after)


def _is_particled(text: str, found: re.Match[str]) -> bool:
    first = found["first"].split()
    if not all(may_be_name(word) for word in (*first, found["last"])):
        return False
    if any(word.endswith(_NOUNS) and len(word) > _SHORT for word in first):
        return False
    joined = text[found.start("particle") - 1] == "-"
    article = found["particle"].casefold() in _ARTICLES
    return joined or not article or not _opens_sentence(text, found.start())


def _opens_sentence(text: str, start: int) -> bool:
    before = text[max(0, start - 24) : start].rstrip(" >*-#|\"'([")
    return not before or before[-1] in ".!?:;\n"


def _is_role(letters: str) -> bool:
    """`cliënt A`, `mevrouw X.`: letters that stand for nobody; `domain.md` 5.1."""
    signs = {sign for sign in letters if sign.isalpha()}
    return signs <= _ROLES and len(signs) == 1
