"""What the words around a phrase say of it: a person, a thing, somebody who is addressed."""

import re
from collections.abc import Iterator

from casuskit.privacy.names.phrases import Phrase, Word
from casuskit.privacy.vocabulary import (
    ADDRESSING,
    ARTICLES,
    DOING,
    KIN,
    ROLES,
    STRONG_DOING,
    STRONG_TOWARDS,
    THING_BEFORE,
    THING_ENDS,
)

_DESCRIBED = re.compile(
    r" ?(?:\(|,|\||-|–|=)[ =]{0,4}(?:(?:de|het|zijn|haar|hun|een|oudste|jongste) ){0,2}"
    r"(?:([^\W\d_]{2,24}+)(?! ?=)|[0-9]{1,2} ?(?:jaar|jr|\)|j\b|mnd|maand))"
)
_GENITIVE = re.compile(r"'?s\Z")
_LABEL = re.compile(r"(?: \([^()\n]{1,30}\))?\*{0,2}:(?!\S)")
_DOSED = re.compile(r"&|/[a-z]|[ ]?[0-9,.]{1,6} ?(?:mg|ml|mcg|gr|g|ie|dd|x)\b", re.IGNORECASE)
_GOES_ON = re.compile(r"\.(?: [a-z(]|:|,|/| [A-Z]:)")
_ABBREVIATED = 5
_WORDS = re.compile(r"[^\W\d_]+")
_WITH = frozenset({"met", "aan", "tegen", "door", "van", "en"})
_SPOKEN = frozenset(
    "sprak spreek spreken gesproken gesprek belde bel gebeld telefoon mail gemaild gevraagd vroeg"
    " verteld vertelde zei zegt gezegd overleg overlegd afspraak bezoek huisbezoek contact".split()
)
_ENDS = frozenset({".", "!", "?", ";"})
_END = re.compile(r"[.!?;\n]")
_NUMBERED = re.compile(r" ?[0-9]")
_SMALL = frozenset({"van", "de", "het", "der", "'", '"'})
_SHORTEST_LABEL = 4


def is_about_person(part: Phrase) -> bool:
    """Whether somebody does something, is greeted or described here."""
    acts = part.following in STRONG_DOING or part.called in STRONG_TOWARDS
    met = part.called in _WITH and not _SPOKEN.isdisjoint(_sentence(part))
    belongs = _GENITIVE.search(part.words[-1].text) and (
        part.following in KIN or part.following in ROLES
    )
    return acts or met or bool(belongs) or is_described(part)


def _sentence(part: Phrase) -> Iterator[str]:
    """The words around it that stand in the same sentence."""
    for word in reversed(part.before):
        if word in _ENDS:
            break
        yield word
    yield from _WORDS.findall(_END.split(part.after.lower())[0])


def is_described(part: Phrase) -> bool:
    """Whether an age or a word for a person follows: `Tesfay (vader)`, `Amira, 7 jaar`."""
    found = _DESCRIBED.match(part.after)
    if found is None:
        return False
    return found[1] is None or found[1].casefold() in KIN or found[1].casefold() in ROLES


def is_label(part: Phrase) -> bool:
    """Whether a line begins with it and a colon follows, as in what speakers say."""
    return part.line_start and bool(_LABEL.match(part.after))


def opens_as_person(part: Phrase, word: Word) -> bool:
    """Whether a sentence that begins with a strange word begins with a name."""
    if part.following in DOING or is_described(part):
        return True
    addressed = part.after.startswith(",") and part.following in ADDRESSING
    speaks = is_label(part) and len(word.text) >= _SHORTEST_LABEL
    return (
        (part.line_start and addressed)
        or speaks
        or (word.sort == "unknown" and word.text.endswith("'s"))
    )


def is_thing(part: Phrase) -> bool:
    """Whether a word such as `methode` or `ziekte van` stands before it, or a number behind it."""
    before = [token for token in part.before if token not in _SMALL]
    named = bool(before) and (before[-1] in THING_BEFORE or before[-1].endswith(THING_ENDS))
    return named or is_numbered(part)


def is_numbered(part: Phrase) -> bool:
    """Whether a number stands behind it: a version, a size, an amount; and no age."""
    return bool(_NUMBERED.match(part.after)) and not is_described(part)


def is_dosed(part: Phrase) -> bool:
    """Whether a dose, `&` or `/x` follows at once: a medicine, a brand, an abbreviation.

    A short word with a dot behind which a sentence goes on is an abbreviation too: `Bew. slaapt`.
    """
    if (
        len(part.words) == 1
        and part.end - part.start <= _ABBREVIATED
        and "f" not in part.words[0].known
    ):
        return bool(_DOSED.match(part.after) or _GOES_ON.match(part.after))
    return bool(_DOSED.match(part.after))


def has_article(part: Phrase) -> bool:
    """Whether `de`, `het` or `een` stands before it; persons have none."""
    return bool(part.before) and part.before[-1] in ARTICLES


def back(text: str, word: str, end: int) -> int:
    """Where the word just before a place in the text begins."""
    begin = max(0, end - _FARTHEST)
    return begin + max(0, text[begin:end].lower().rfind(word))


_FARTHEST = 64
