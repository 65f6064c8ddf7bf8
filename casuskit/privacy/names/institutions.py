"""Names of institutions: a noun for one with a name behind it, or a name that ends in one."""

from itertools import pairwise

from casuskit.core.findings import Severity
from casuskit.core.text import Span
from casuskit.privacy.lexicon import is_word
from casuskit.privacy.match import Match
from casuskit.privacy.names.phrases import Phrase, Word
from casuskit.privacy.names.reasons import INSTITUTION
from casuskit.privacy.names.surroundings import back
from casuskit.privacy.vocabulary import EPONYMS, ORGANISATION, ORGANISATION_ENDS

_SCHOOLS = frozenset(
    "OBS CBS PCB RKBS SBO SO VSO ROC GGZ GGD AZC BSO KDV MBO HBO VMBO IKC ISK CSG KC SV FC HIC"
    " MTC".split()
)
_LAST_NOUNS = ("fonds", "stichting", "ziekenhuis", "gasthuis", "bank")
_BEFORE = frozenset("bij via van door naar vanuit met in".split())
_UNNAMED = frozenset({"never", "initials", "letter"})
_PERSONAL = frozenset({"first", "letter", "initials"})
_PLAIN = frozenset({"word", "compound", "thing"})
_BODIES = frozenset({"CBS", "GGD"})
"""Of those abbreviations the ones that stand for a body of the state as well."""

_SHORTEST = 8
_ARTICLES = frozenset({"De", "Het"})
_TOWARDS = _BEFORE | {"op", "voor", "langs", "namens"}
_NOUNS = (*ORGANISATION_ENDS, "theek", "erij", "locatie", "team", "welzijn", "opvang", "bedrijf")
_FORMS = frozenset({"BV", "NV", "VOF", "B.V.", "N.V.", "V.O.F."})


def institution(text: str, whole: Phrase) -> Match | None:
    """The institution that a phrase names, if it does."""
    before = whole.before[-1] if whole.before else ""
    if before in ORGANISATION and not whole.opens and whole.words[0].sort != "never":
        person = before == "gemeente" and whole.words[0].sort in _PERSONAL
        return None if person else _match(back(text, before, whole.start), whole)
    if _is_led_by_article(whole):
        if before in _TOWARDS:
            return _match(whole.start, whole)
        if before.endswith(_NOUNS) and is_word(before):
            return _match(back(text, before, whole.start), whole)
    start = _noun_before_name(whole)
    if start is not None:
        return _match(start, whole)
    named = _ends_in_noun(whole) or _is_named_after(whole, whole.words[-1])
    return _match(whole.start, whole) if named or _is_company(whole) else None


def _is_led_by_article(whole: Phrase) -> bool:
    """`bij De Regenboog`, `rouwgroep De Vlinder`: an article with a capital within a sentence."""
    article, *words = whole.words
    if whole.opens or article.text not in _ARTICLES or not words or "\n" in words[0].joined:
        return False
    first = words[0]
    personal = "l" in first.known or first.sort in ("first", "last")
    return not personal and first.text.casefold() not in EPONYMS


def _noun_before_name(whole: Phrase) -> int | None:
    """Where a noun for an institution begins that has its name behind it: `OBS De Regenboog`."""
    for word, behind in pairwise(whole.words):
        other = word.text in _BODIES and behind.sort in _PLAIN and not behind.particle
        school = word.text in _SCHOOLS and not other
        noun = school or word.text.casefold() in ORGANISATION
        if noun and behind.sort not in _UNNAMED and "\n" not in behind.joined:
            return word.start
    return None


def _is_company(whole: Phrase) -> bool:
    """`Voorbeeld Personeel BV`, and not `Zijn B.V.`."""
    *named, form = whole.words
    return form.text in _FORMS and any(
        word.sort not in ("particle", "never") and word.text.casefold() not in ORGANISATION
        for word in named
    )


def _match(start: int, whole: Phrase) -> Match:
    return Match("INSTITUTION", Span(start, whole.end), Severity.WARNING, INSTITUTION)


def _ends_in_noun(whole: Phrase) -> bool:
    """`Prins Voorbeeld Fonds`."""
    last = whole.words[-1]
    several = len(whole.words) > 1 and "\n" not in last.joined
    return several and last.text.casefold().endswith(_LAST_NOUNS)


def _is_named_after(whole: Phrase, word: Word) -> bool:
    """`bij Avondhof`: a strange word that ends as institutions do."""
    strange = word.sort in ("word", "compound", "last", "unknown") and word.known != "w"
    told = not whole.opens and not _BEFORE.isdisjoint(whole.before[-1:])
    long = len(whole.words) == 1 and len(word.text) >= _SHORTEST and not word.text.isupper()
    return strange and told and long and word.text.casefold().endswith(ORGANISATION_ENDS)
