"""Names of persons: what makes a run of capitalised words somebody's name."""

import re
from functools import lru_cache

from casuskit.core.findings import Severity
from casuskit.core.text import Span
from casuskit.privacy.letters import UPPER
from casuskit.privacy.match import Match
from casuskit.privacy.names import reasons
from casuskit.privacy.names.phrases import WORD, Phrase, Word
from casuskit.privacy.names.places import place, plain_place, strange_place
from casuskit.privacy.names.sorts import is_surname
from casuskit.privacy.names.surroundings import (
    back,
    has_article,
    is_about_person,
    is_described,
    is_dosed,
    is_label,
    is_numbered,
    is_thing,
    opens_as_person,
)
from casuskit.privacy.tables import head_of_cell, rows
from casuskit.privacy.vocabulary import (
    DOING,
    EPONYMS,
    KIN,
    NAMING,
    PARTICLES,
    PLACE_BEFORE,
    ROLES,
    STRONG_DOING,
    STRONG_TOWARDS,
    TOWARDS,
    is_role,
)

NAMES = frozenset({"first", "last", "either", "unknown", "place"})
PLAIN = frozenset({"word", "compound"})
_STRANGE = frozenset({"last", "unknown"})
_PERSONAL = frozenset({"first", "last", "either", "unknown"})
ROLE_LETTERS = frozenset("ABCNXYZ")
_COMPANIES = ("B.V.", "N.V.", "V.O.F.", "N.B.", "P.S.", "A.U.B.", "Z.S.M.", "T.A.V.", "I.V.M.")
_LIST_MARKS = frozenset(f"{letter}." for letter in "ABCDEFGH")
_LABELS = frozenset(
    "vitamine vit hepatitis plan optie deel groep type stap punt bijlage casus variant scenario"
    " klasse categorie niveau figuur tabel blok lokaal team kamer vraag situatie streptokokken"
    " influenza griep bloedgroep kind buur partner collega vriend persoon bewoner gezin"
    " familie maat".split()
)
_SURE_PARTICLES = frozenset({"el", "al", "ter", "ten", "ait", "ibn", "vd", "vdr"})
_LEADING = frozenset({("van", "der"), ("van", "den"), ("v", ".", "d", ".")})
_VAGUE = frozenset({"van", "de", "den", "te", "in", "la", "het", "du", "al"})
_NAME_COLUMNS = frozenset(
    "naam namen achternaam voornaam roepnaam wie contactpersoon deelnemer deelnemers".split()
)
_ARTICLES = frozenset({"De", "Het", "La", "Le"})
_ABOUT_PLACES = frozenset({"bij", "in", "naar", "van", "uit", "op", "via"})
_BESIDE_PERSONS = TOWARDS - frozenset(
    "dat als toen omdat want maar voor van zonder behalve waarop waarbij terwijl nadat wanneer ook"
    " en of & over heb hebben ik".split()
)
"""Words before a name that seldom stand before a thing."""

_USED = frozenset(
    "geen gebruikt gebruikte slikt slikte kocht koop koopt kopen merk kussen tablet zalf".split()
)
"""Words before what is bought, taken or missed."""

_I_AM = (("ik", "ben"), ("ben", "ik"))
_LISTED = re.compile(r"(?:,| en) [^\W\d_a-z]")
_SHORT = 6
_ANNOUNCING = frozenset({"bij", "van", "met", "door", "aan"})
_REVERSED = re.compile(
    rf"(?P<tail>(?: {PARTICLES}){{0,2}})(?=[\"'|;)\]\n/]| [-/|(]|[.,](?:\s|\Z)|\Z)", re.IGNORECASE
)
_BEHIND = re.compile(rf", ?[{UPPER}]\.(?: ?[{UPPER}]\.){{0,3}}")
_LED = re.compile(rf"(?<!\w)(?:{PARTICLES} {{1,3}}){{1,2}}\Z")
_SURNAME = re.compile(rf"(?<![^\W_])({WORD}), ?\Z")
_LONGEST = 32
_MEDICINE = re.compile(
    r".{2,}(?:pam|lam|pril|sartan|statine|zol|mycine|cilline|pine|xetine|lukast|vir|mab|tidine"
    r"|prazol|fenac|profen|caine|oxacine|parine|idine|oxine|amine|azine|olol|dipine|gliptine"
    r"|formine|traline|mide|zide|piride|onide|done|idon|erol|eron|azepine|iptyline|afine|oïne|esta|um|ium|yl|ex|ix|cort|erta"
    r"|quel|axin)"
)


def titled(text: str, part: Phrase) -> Match | None:
    """Whoever stands behind a title; `mevrouw X.` is nobody."""
    if not part.names:
        return _lettered(text, part, known=True)
    found = _person(text, part, Severity.ERROR, reasons.BY_TITLE)
    led = _LED.search(text, max(0, part.start - _LONGEST), part.start)
    return found._replace(span=Span(led.start(), found.span.end)) if led else found


def person(text: str, part: Phrase) -> Match | None:
    """Whoever a phrase names without a title, or the place that it turns out to be."""
    if not part.names:
        return _lettered(text, part, known=_is_announced(part))
    if _is_eponym(part):
        return None
    if part.names[0].sort in _PERSONAL and _is_under_name(text, part):
        return _person(text, part, Severity.ERROR, reasons.BY_HEADING)
    if part.words[0].sort == "initials" and len(part.words) > 1:
        found = _is_initialled(part)
        return _person(text, part, Severity.ERROR, reasons.BY_INITIALS) if found else None
    if _is_shortened(text, part):
        return _person(text, part, Severity.ERROR, reasons.BY_INITIALS)
    return _several(text, part) if len(part.names) > 1 else _single(text, part, part.names[0])


def _is_under_name(text: str, part: Phrase) -> bool:
    """Whether it begins a cell of a table under a heading such as `naam`."""
    return bool(rows(text)) and head_of_cell(text, part.start) in _NAME_COLUMNS


def _person(text: str, part: Phrase, severity: Severity, reason: str) -> Match:
    end = _end(text, part)
    return Match("PERSON", Span(_start(text, part, end), end), severity, reason)


def _likely(text: str, part: Phrase, reason: str) -> Match:
    return _person(text, part, Severity.WARNING, reason)


def _start(text: str, part: Phrase, end: int) -> int:
    """Where a name begins: `Berg, Jan van der` begins with the surname."""
    if part.before[-1:] != (",",):
        return part.start
    tailed = end > part.words[-1].end
    given = len(part.names) < 2 and (tailed or part.words[0].sort in ("first", "initials"))
    if not given or not _REVERSED.match(text, end):
        return part.start
    found = _SURNAME.search(text, max(0, part.start - _LONGEST), part.start)
    surname = found is not None and (tailed or is_surname(found[1]))
    return found.start() if found and surname else part.start


def _end(text: str, part: Phrase) -> int:
    """Where a name ends: an initial behind it belongs to it (`Sanne K.`)."""
    last = part.words[-1]
    if last.sort == "letter" and text[last.end : last.end + 1] == ".":
        return last.end + 1
    if part.before[-1:] == (",",) and (tail := _REVERSED.match(text, last.end)):
        return tail.end("tail")
    initials = (
        _BEHIND.match(text, last.end) if len(part.names) == 1 and last.sort in _STRANGE else None
    )
    return initials.end() if initials else last.end


def _is_announced(part: Phrase) -> bool:
    return is_role(part.called)


def _lettered(text: str, part: Phrase, *, known: bool) -> Match | None:
    """Initials that stand for somebody; `cliënt A` and `mevrouw X.` stand for nobody."""
    written = "".join(word.text for word in part.words if word.sort != "particle")
    letters = [sign for sign in written if sign.isalpha()]
    role = len(set(letters)) == 1 and letters[0] in ROLE_LETTERS
    company = part.words[0].text.upper().startswith(_COMPANIES)
    if not letters or letters == ["U"] or role or company or part.after.startswith("]"):
        return None
    if part.line_start and len(letters) == 1:
        return None
    several = len(letters) > 1
    if not several:
        return None
    if part.is_titled or known or part.following in STRONG_DOING or part.called in STRONG_TOWARDS:
        return _likely(text, part, reasons.LETTERS)
    alone = not part.after.strip(" ")[:1].strip("\n") or part.following in DOING
    return _likely(text, part, reasons.MAYBE_LETTERS) if alone and written.count(".") > 1 else None


def _is_shortened(text: str, part: Phrase) -> bool:
    """`Sanne K.`: a name with an initial behind it."""
    first, last = part.words[0], part.words[-1]
    if first.sort not in ("first", "unknown") or first is last or part.called in _LABELS:
        return False
    dotted = text[last.end : last.end + 1] == "."
    return last.sort == "initials" or (last.sort == "letter" and dotted)


def _is_initialled(part: Phrase) -> bool:
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


def _is_eponym(part: Phrase) -> bool:
    """`de ziekte van Parkinson`: a name that lives on in a disease, a scale or a theory."""
    first, last = part.names[0], part.names[-1]
    if first is not last and _lives_on(first.text) and last.sort in ("word", "either"):
        return "f" not in first.known
    told = part.called in KIN or part.called in ROLES or part.called in NAMING
    named = told and not all("w" in word.known for word in part.names)
    return not named and all(_lives_on(word.text) for word in part.names)


@lru_cache(4096)
def _lives_on(word: str) -> bool:
    parts = word.casefold().removesuffix("'s").split("-")
    return all(part in EPONYMS or part.removesuffix("s") in EPONYMS for part in parts)


def _several(text: str, part: Phrase) -> Match | None:
    """Two words or more: a person, when one can be a first name or a particle joins them."""
    sorts = [word.sort for word in part.names]
    first, second = sorts[:2]
    if any(word.particle for word in part.words[1:]) and _is_joined(part):
        return _person(text, part, Severity.ERROR, reasons.BY_PARTICLE)
    if (part.called in NAMING or is_role(part.called)) and _PERSONAL & set(sorts):
        return _person(text, part, Severity.ERROR, reasons.BY_KIN)
    if is_thing(part):
        return None
    ambiguous = first == "either" and "f" in part.names[0].known
    if "first" in sorts or (ambiguous and (second in NAMES or second == "compound")):
        plain = "first" not in sorts and part.opens and second == "either"
        severity = Severity.WARNING if plain else Severity.ERROR
        return _person(text, part, severity, reasons.BY_FIRST_NAME)
    if first == "place" and "g" in part.names[0].known and second in _STRANGE:
        return _likely(text, part, reasons.FULL_NAME)
    if set(sorts) == {"place"}:
        return plain_place(part)
    if first in _STRANGE or (first == "either" and second in _STRANGE):
        return _strange(text, part)
    return None


def _strange(text: str, part: Phrase) -> Match | None:
    """Two words of which no list says that they are a name."""
    if has_article(part) and part.following not in STRONG_DOING:
        return None
    if is_about_person(part):
        return _likely(text, part, reasons.BY_DEEDS)
    if part.called in PLACE_BEFORE and not {"f", "l"} & set(part.names[-1].known):
        return strange_place(part)
    if any(word.sort == "unknown" and _is_medicine(word.text) for word in part.names):
        return None
    if part.opens and not part.line_start and part.after.startswith(":"):
        return None
    full = all(word.sort in _STRANGE or "l" in word.known for word in part.names)
    return _likely(text, part, reasons.FULL_NAME if full else reasons.MAYBE_NAME)


def _is_joined(part: Phrase) -> bool:
    """Whether a particle joins two parts of a name, and not two words of a sentence."""
    first, last = part.names[0], part.names[-1]
    joined = next(word.particle for word in part.words[1:] if word.particle)
    if first.sort == "first":
        return True
    if first.sort == "unknown":
        return "a" not in last.known
    if first.sort != "last" and not (first.sort == "either" and "f" in first.known):
        return False
    return last.sort in _PERSONAL or last.sort == "never" or joined not in _VAGUE


def _single(text: str, part: Phrase, word: Word) -> Match | None:
    """One word: by who or what is spoken of."""
    if is_dosed(part):
        return None
    if _is_called(part, word):
        return _person(text, part, Severity.ERROR, reasons.BY_KIN)
    if word.sort in _PERSONAL and _end(text, part) > part.end + 1:
        return _person(text, part, Severity.ERROR, reasons.BY_PARTICLE)
    found = place(text, part, word)
    if found or word.sort in PLAIN:
        return found
    if word.sort == "place":
        return None if has_article(part) else plain_place(part)
    return _with_particle(text, part, word) or _alone(text, part, word)


def _is_called(part: Phrase, word: Word) -> bool:
    """Whether a word for a person or a name stands before: `haar zoon Daan`, `hij heet Daan`."""
    introduced = part.before[-2:] in _I_AM and part.gap == " "
    sure = part.called in KIN or part.called in NAMING or introduced
    if not sure and not (word.sort in NAMES and is_role(part.called)):
        return False
    close = part.before[-1] == part.called and part.gap == " "
    if part.before[-1] == ":" and part.after.startswith("?"):
        return False
    if word.sort in PLAIN:
        return part.called in KIN and close and "a" not in word.known
    if word.sort == "either":
        listed = part.before[-1] == ":" and _LISTED.match(part.after) is not None
        named = introduced or listed or part.after.startswith(")")
        return close or (named and "f" in word.known) or "r" in word.known
    return word.sort in _PERSONAL or (sure and not introduced)


def _alone(text: str, part: Phrase, word: Word) -> Match | None:
    """One word without a title or a word for a person before it."""
    acting = part.following in STRONG_DOING
    counted = word.sort == "first" and word.known == "f" and is_numbered(part)
    if is_thing(part) and not counted and (word.sort != "first" or not is_about_person(part)):
        return None
    if has_article(part) and not (word.sort in ("first", "unknown") and acting):
        return None
    if word.sort == "either":
        return _ambiguous(text, part, word)
    if is_about_person(part) and (word.sort == "first" or not part.opens or acting):
        return _likely(text, part, reasons.BY_DEEDS)
    opening = not part.opens or opens_as_person(part, word)
    if word.sort == "first":
        if is_label(part):
            return _likely(text, part, reasons.BY_DEEDS)
        sure = "r" not in word.known and not word.text.isupper()
        return _likely(text, part, reasons.FIRST_NAME if sure else reasons.MAYBE_FIRST_NAME)
    if not opening or (word.sort == "unknown" and _is_product(part, word)):
        return None
    return _likely(text, part, reasons.BY_DEEDS if is_about_person(part) else reasons.MAYBE_NAME)


def _ambiguous(text: str, part: Phrase, word: Word) -> Match | None:
    """A name that is a word as well: it wants more than a capital."""
    first = "f" in word.known and "a" not in word.known
    acting = part.following in STRONG_DOING or is_described(part)
    if part.opens:
        labelled = "r" in word.known and is_label(part)
        return _likely(text, part, reasons.BY_DEEDS) if first and (acting or labelled) else None
    if "f" not in word.known and "l" not in word.known:
        return None
    if acting or part.called in STRONG_TOWARDS or (first and part.called in _BESIDE_PERSONS):
        return _likely(text, part, reasons.BY_DEEDS)
    if first:
        return _likely(text, part, reasons.MAYBE_FIRST_NAME)
    plain = "a" in word.known or word.text.isupper()
    return None if plain else _likely(text, part, reasons.MAYBE_SURNAME)


def _is_product(part: Phrase, word: Word) -> bool:
    """Whether a strange word is called, written or used as a medicine, a brand, a test."""
    short = word.text.isupper() and len(word.text) <= _SHORT
    return short or part.called in _USED or (_is_medicine(word.text) and not is_about_person(part))


def _is_medicine(word: str) -> bool:
    return _MEDICINE.fullmatch(word.casefold()) is not None


def _with_particle(text: str, part: Phrase, word: Word) -> Match | None:
    """A surname with its particle but without a first name: `volgens Van Dijk`, `el Amrani`."""
    acting = part.following in STRONG_DOING
    if is_thing(part) and not acting:
        return None
    if part.words[0].sort == "particle":
        if part.words[0].text in _ARTICLES and word.known in ("", "n") and not acting:
            return None
        inside = part.called in _ABOUT_PLACES and word.sort == "either"
        sure = acting or (not part.opens and not inside) or word.sort == "last"
        return _likely(text, part, reasons.BY_PARTICLE) if sure else None
    if not part.before:
        return None
    joined = part.before[-2:] in _LEADING or part.before[-4:] in _LEADING
    if part.before[-1] in _SURE_PARTICLES or (joined and word.sort != "either"):
        start = back(text, "v" if joined else part.before[-1], part.start - 4 * joined)
        return Match("PERSON", Span(start, part.end), Severity.WARNING, reasons.BY_PARTICLE)
    return None
