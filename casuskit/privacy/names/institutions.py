"""Names of institutions: a noun for one with a name behind it, or a name that ends in one."""

from itertools import pairwise

from casuskit.core.findings import Severity
from casuskit.core.text import Span
from casuskit.privacy.match import Match
from casuskit.privacy.names.phrases import Phrase, Word
from casuskit.privacy.names.reasons import INSTITUTION
from casuskit.privacy.names.surroundings import back
from casuskit.privacy.vocabulary import ORGANISATION, ORGANISATION_ENDS

_SCHOOLS = frozenset("OBS CBS PCB RKBS SBO SO VSO ROC GGZ GGD AZC BSO KDV MBO HBO VMBO".split())
_LAST_NOUNS = ("fonds", "stichting", "ziekenhuis", "gasthuis", "bank")
_BEFORE = frozenset("bij via van door naar vanuit met in".split())
_UNNAMED = frozenset({"never", "initials", "letter"})
_PERSONAL = frozenset({"first", "letter", "initials"})
_SHORTEST = 8


def institution(text: str, whole: Phrase) -> Match | None:
    """The institution that a phrase names, if it does."""
    before = whole.before[-1] if whole.before else ""
    if before in ORGANISATION and not whole.opens and whole.words[0].sort != "never":
        person = before == "gemeente" and whole.words[0].sort in _PERSONAL
        return None if person else _match(back(text, before, whole.start), whole)
    for word, behind in pairwise(whole.words):
        noun = word.text.casefold() in ORGANISATION or word.text in _SCHOOLS
        if noun and behind.sort not in _UNNAMED and "\n" not in behind.joined:
            return _match(word.start, whole)
    if _ends_in_noun(whole) or _is_named_after(whole, whole.words[-1]):
        return _match(whole.start, whole)
    return None


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
    told = not whole.opens and whole.before[-1:] != () and whole.before[-1] in _BEFORE
    long = len(whole.words) == 1 and len(word.text) >= _SHORTEST and not word.text.isupper()
    return strange and told and long and word.text.casefold().endswith(ORGANISATION_ENDS)
