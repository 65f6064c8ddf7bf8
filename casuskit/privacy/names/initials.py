"""Initials and letters that stand for somebody, beside a name or alone."""

import re

from casuskit.privacy.match import Match
from casuskit.privacy.names import reasons
from casuskit.privacy.names.extent import likely
from casuskit.privacy.names.phrases import Phrase
from casuskit.privacy.names.sorts import PLAIN
from casuskit.privacy.vocabulary import (
    DOING,
    STRONG_DOING,
    STRONG_TOWARDS,
    is_role,
)

ROLE_LETTERS = frozenset("ABCNXYZ")
_FEWEST = 2
_LAST = re.compile(r" *$", re.MULTILINE)
_COMPANIES = ("B.V.", "N.V.", "V.O.F.", "N.B.", "P.S.", "A.U.B.", "Z.S.M.", "T.A.V.", "I.V.M.")
_ANNOUNCING = frozenset({"bij", "van", "met", "door", "aan"})
_LIST_MARKS = frozenset(f"{letter}." for letter in "ABCDEFGH")
_LABELS = frozenset(
    "vitamine vit hepatitis plan optie deel groep type stap punt bijlage casus variant scenario"
    " klasse categorie niveau figuur tabel blok lokaal team kamer vraag situatie streptokokken"
    " influenza griep bloedgroep kind buur partner collega vriend persoon bewoner gezin"
    " familie maat".split()
)


def lettered(text: str, part: Phrase, *, known: bool) -> Match | None:
    """Initials that stand for somebody; `cliënt A` and `mevrouw X.` stand for nobody."""
    written = "".join(word.text for word in part.words if word.sort != "particle")
    letters = [sign for sign in written if sign.isalpha()]
    role = len(set(letters)) == 1 and letters[0] in ROLE_LETTERS
    company = part.words[0].text.upper().startswith(_COMPANIES)
    if len(letters) < _FEWEST or role or company or part.after.startswith("]"):
        return None
    if known or part.following in STRONG_DOING or part.called in STRONG_TOWARDS:
        return likely(text, part, reasons.LETTERS)
    alone = _LAST.match(part.after) or part.following in DOING
    dotted = written.count(".") >= _FEWEST
    return likely(text, part, reasons.MAYBE_LETTERS) if alone and dotted else None


def is_shortened(part: Phrase) -> bool:
    """`Sanne K.`: a name with an initial behind it."""
    first, last = part.words[0], part.words[-1]
    if first.sort not in ("first", "unknown") or first is last or part.called in _LABELS:
        return False
    return last.sort == "initials"


def is_initialled(part: Phrase) -> bool:
    """Whether a letter is an initial, and no label (`plan B. Zij`), list mark or company form."""
    first, second = part.words[:2]
    if first.text.upper().startswith(_COMPANIES) or "\n" in second.joined:
        return False
    if part.called in _LABELS and second.sort not in ("first", "last"):
        return False
    if first.text[0] in ROLE_LETTERS and is_role(part.called) and second.sort in PLAIN:
        return False
    if first.text.count(".") > 1 or second.sort != "word" or second.particle:
        return not (part.line_start and first.text in _LIST_MARKS and second.sort in PLAIN)
    marked = part.before[-1:] in ((",",), (":",)) and not part.line_start
    told = part.called in _ANNOUNCING and not part.opens
    return marked or told or is_role(part.called) or part.following in DOING
