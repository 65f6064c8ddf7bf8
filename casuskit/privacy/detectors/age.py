"""Exact ages: how many years, months or weeks somebody has lived; no duration, band or limit."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from casuskit.core.findings import Severity
from casuskit.core.messages import N_
from casuskit.core.text import Span, occurrences
from casuskit.privacy import number_words
from casuskit.privacy.lexicon import flags
from casuskit.privacy.match import Match
from casuskit.privacy.numbers import groups, lowered
from casuskit.privacy.person_words import PARENTS, PRONOUNS, is_person
from casuskit.privacy.tables import head
from casuskit.privacy.vocabulary import EPONYMS, may_be_name

_WORD_ENDS = (
    "twee drie vier vijf zes zeven acht negen tien elf twaalf tig derde vierde vijfde zesde zevende"
    " achtste negende tiende elfde twaalfde tigste"
).split()
_GOES_ON = re.compile(r"[0-9_%€°]|[.,:][0-9]")
_JOINED = frozenset("0123456789abcdefghijklmnopqrstuvwxyz_.,:€$+#")

_UNIT = re.compile(
    r"[ -]?(?:(?P<year>jarige?(?P<many>n)?)|(?P<old>jaar|jr|j)|(?P<young>maanden|maand|mnd"
    r"|weken|wkn?|dagen))(?![a-zà-ÿ])"
)
_OLD = re.compile(r"[ -]oud(?:e (?:[^\W\d_]{2,14}e )?(?P<who>[^\W\d_]{2,30}))?(?![a-z])")
_THING = re.compile(
    r" (?:[^\W\d_]{2,16}e )?[^\W\d_]{0,20}(?:contract|traject|bestaan|jubileum|huwelijk|plan"
    r"|programma"
    r"|onderzoek|project|verband|verblijf|opleiding|indicatie|proef|relatie|garantie|looptijd"
    r"|termijn"
    r"|periode|studie|subsidie|behandeling|vergunning|regeling|afspraak|beleid|pilot|cyclus"
    r"|ervaring"
    r"|straf|traditie|abonnement|overeenkomst|hypotheek|lening|cursus|strijd|conflict)"
)
_BAND_BEFORE = re.compile(
    r"(?:[0-9] ?(?:-|t/m|tot|tot en met|à|/) ?|[<>≤≥=~] ?|tussen(?: de)? [0-9]{1,3}(?: jaar)? en "
    r"|\b(?:vanaf|tot|t/m|onder|boven|dan|min(?:imaal|stens|\.)|max(?:imaal|\.)?|tussen|rond"
    r"|richting"
    r"|beneden|hooguit|hoogstens|voor)(?: de| hun)?(?: leeftijd van)?(?: (?:hij|zij|ze|je"
    r"|men))? )\Z"
)
_BAND_BEHIND = re.compile(
    r"(?:e|ste)?(?: jaar| jr)? ?(?:-|t/m|tot|naar|à)(?: en met)? ?(?:[0-9]|[a-zë]{3,20}tig\b)"
    r"|(?: jaar| jr)? ?(?:\+|-?plus|[-/]min\b|of (?:ouder|jonger)|en (?:ouder|jonger|daarboven))"
)
_DURATION = re.compile(
    r" (?:geleden|lang|schoon|clean|nuchter|gestopt|later|eerder|terug|getrouwd|gehuwd|samen"
    r"|verkering|gescheiden|weg|werk[a-z]{0,8}|dakloos|ziek|bekend|bezig|in|bij|op|ervaring|na"
    r"|voor|durend|geen|niet|achtereen|garantie|celstraf|cel|gevangenis|tbs|onderweg|vast|wacht"
    r"|geldig|rust|thuis|zorg|hulp|begeleiding|therapie|behandeling|mantelzorg|uitkering|bijstand"
    r"|school|opleiding|verschil|jonger|ouder|lid|zonder|onafgebroken|aan één|intern|extern"
    r"|abstinent|vrij|onder|tegen|huur|schuld|contact|last|klachten|pijn|(?:samen"
    r"|af)?ge(?!worden)[a-z]{2,14}(?:t|d|en)|ver[a-z]{2,14}d)(?![a-zà-ÿ])"
)
_GOES_BACK = (" en is ", ", is ", " en was ", ", was ")
"""`woont alleen en is 58 jaar`: who it is about was named before."""

_FOR_SO_LONG = frozenset(
    """
    al sinds sedert binnen over na gedurende in elke per afgelopen komende laatste eerste ruim duur
    voor om iedere volgende vorige eerstvolgende ongeveer zeker slechts nog zo'n circa tijdens
    aan weer reeds meer minder van is was werd wordt met door kost vraagt deze die om de hele
    """.split()
)
_LASTING = frozenset(
    """
    woont woonde wonen werkt werkte bestaat bestond duurt duurde heeft hebben had zit zat loopt liep
    kent kende rookt rookte drinkt dronk slikt gebruikt gebruikte leeft zorgt zorgde vecht jubileum
    """.split()
)
_LASTS = ("ing", "duur", "tijd", "termijn", "straf", "indicatie", "contract", "cel", "schuld")
_BE = frozenset("is was wordt werd ben word bent".split())
_BY_NOW = frozenset(
    """
    nu inmiddels intussen net bijna pas onlangs vandaag straks ook toen zelf morgen al in dit
    volgend volgende deze maand week jaar januari februari maart april mei juni juli augustus
    september oktober november december
    """.split()
)
_OWN = frozenset(["zijn", "haar", "hun", "mijn", "m'n", "z'n"])
_AGED = frozenset(["leeftijd", "lft", "oud"])
_CLAUSE_ENDS = re.compile(
    r" ?[/|]|[.,;:!?)\]|\n]|\Z| [-(]| (?:dit jaar|vandaag|op [0-9]{1,2} [jfmasond][a-z]{2,8}"
    r"|en|maar|geworden|dus|want|als|jaar|jr|met|of|toen"
    r"|die)(?![a-z])"
)
_IS_BEHIND = re.compile(r" (?:is|was|wordt|werd|word|geworden)(?![a-z])")
_COUNTED = re.compile(
    r" ?(?:[a-z]{0,6}kinderen|zonen|zoons|dochters|jongens|meisjes|keer|maal|uur|min|dgn"
    r"|euro|personen|mensen|kilo|kg|cm|meter|procent|%|punten|plekken|kanten"
    r"|culturen|adressen|huizen|scholen|kamers|broers|zussen|gezinnen|op(?! [0-9]{1,2} [jfmasond])"
    r"|van de|uit)(?![a-z])"
)
_NTH = re.compile(
    r"(?:e|ste|de)?(?= (?:verjaardag|levensjaar|jaar|in|op|bij|naar|uit|van|is|was|woon[a-z]{0,3}"
    r"|al"
    r"|ver[a-z]{3,12}|ge[a-z]{3,12}|het|ging|kwam|heeft|had|toen|zelf|door|en)(?![a-z])|[.,;)\n]"
    r"|\Z)"
)
_SEX = re.compile(r"(?:(?<![\w.])[MVmv]/|(?<![\w./-])[MV],? |(?<!\w)\([mv],? )\Z")
_SEX_BEHIND = re.compile(r" ?j?/[MVmv](?=[ ,.;)\n]|\Z)")
_TESTED = re.compile(r"(?<![0-9;.,])[0-9]{1,2};(?:[0-9]|1[01]) jaar(?![a-z])")
_MORE = re.compile(
    r"(?: ?[,/&]| en| of)(?: en)?(?: van)? ?([0-9]{1,3})(?![0-9A-Za-z]|[.,:][0-9]|%)"
    r"(?: (?:jaar|jr|maanden|weken)(?: oud)?(?![a-z]))?"
)
_NAME = re.compile(
    r"(?<!\w)(?P<first>(?=[^\W\d_a-z])[^\W\d_]{2,24} )?(?P<name>(?=[^\W\d_a-z])[^\W\d_](?:[^\W\d_]"
    r"|['-](?=\w)){2,30})"
    r"(?P<link> \(|, | (?:is|was|wordt|werd)(?: [^\W\d_]{1,10}){0,3} )\Z"
)
_LEADS = frozenset({"van", "m", "v", *_BE, *_BY_NOW, *_AGED, *_OWN, *PRONOUNS})
_STRIPPED = "(,:;*_\"'[]|.)"
_BRACKETED = re.compile(r"\][ (,]*\Z")
_LONGEST = 64
_OLDEST, _VERY_OLD, _ADULT, _TEEN, _LABELS = 120, 90, 18, 12, 3

_IS = N_("`{value}` is an exact age.")
_RARE = N_("`{value}` is an age that few people reach.")


class _Number(NamedTuple):
    """A number that may be an age: `start` up to `end`, what it counts, what stands around it.

    `words` are the five words before it without their signs, empty where there are none.
    """

    start: int
    end: int
    amount: int
    before: str
    rest: str
    words: tuple[str, ...]


def find(text: str) -> Iterator[Match]:
    """Every number that the words around it make an age; from 90 on it weighs more."""
    lower = lowered(text)
    done = 0
    for number in sorted((*_in_digits(lower), *_in_words(lower))):
        if number.start < done:
            continue
        unit = _UNIT.match(number.rest)
        end = _with_unit(text, number, unit) if unit else _alone(text, number)
        if end and not _is_band(number):
            done, oldest = _with_others(lower, end, number.amount)
            severe = oldest >= _VERY_OLD
            severity, reason = (Severity.ERROR, _RARE) if severe else (Severity.WARNING, _IS)
            yield Match("AGE", Span(number.start, done), severity, reason)
    yield from _tested(lower)


def _tested(lower: str) -> Iterator[Match]:
    """Years and months as tests write them: `4;7 jaar`."""
    for at in occurrences(lower, ";"):
        tested = _TESTED.search(lower, max(0, at - 2), at + 9)
        if tested:
            yield Match("AGE", Span(*tested.span()), Severity.WARNING, _IS)


def _in_digits(lower: str) -> Iterator[_Number]:
    for start, end in groups(lower):
        joined = start > 0 and lower[start - 1] in _JOINED
        if end - start > 3 or joined or _GOES_ON.match(lower, end) or lower[end : end + 1] == "]":
            continue
        amount = int(lower[start:end])
        if 0 < amount <= _OLDEST and _may_be_age(lower, start, end):
            yield _number(lower, start, end, amount)


def _in_words(lower: str) -> Iterator[_Number]:
    for ending in _WORD_ENDS:
        for at in occurrences(lower, ending):
            end = at + len(ending)
            if not lower[end : end + 1].isalpha() or lower.startswith("jarig", end):
                word = number_words.before(lower, end)
                if word and _may_be_age(lower, word.start, end):
                    yield _number(lower, word.start, end, word.number)


def _may_be_age(lower: str, start: int, end: int) -> bool:
    """Whether a unit stands behind a number, or before it what can tell an age."""
    if _UNIT.match(lower, end):
        return True
    before = lower[max(0, start - 24) : start]
    if before.endswith(("(", ", ", "/", "| ")) or lower.startswith("/", end):
        return True
    last = before[before.rstrip().rfind(" ") + 1 :].strip().strip(_STRIPPED)
    return last in _LEADS or is_person(last)


def _number(lower: str, start: int, end: int, amount: int) -> _Number:
    before, rest = lower[max(0, start - _LONGEST) : start], lower[end : end + _LONGEST]
    words = [word for each in before.split() if (word := each.strip(_STRIPPED))][-5:]
    return _Number(start, end, amount, before, rest, (*[""] * (5 - len(words)), *words))


def _is_band(number: _Number) -> bool:
    """Whether it is an end of an age band or a limit in a rule; `domain.md` 5.2 asks for bands."""
    return bool(_BAND_BEHIND.match(number.rest) or _BAND_BEFORE.search(number.before))


def _with_unit(text: str, number: _Number, unit: re.Match[str]) -> int:
    """Where an age in years, months or weeks ends; 0 for what is none."""
    end, behind = unit.end(), number.rest[unit.end() :]
    if unit["year"]:
        return 0 if unit["many"] or _THING.match(behind) else number.end + end
    if old := _OLD.match(behind):
        thing = old["who"] and not is_person(old["who"])
        return 0 if thing else number.end + end + len(" oud")
    lasting = _DURATION.match(behind.removeprefix(".") if _is_short(unit) else behind)
    if lasting or (unit["old"] == "j" and not _CLAUSE_ENDS.match(behind)):
        return 0
    ends = _CLAUSE_ENDS.match(behind) is not None
    if number.before.endswith(_GOES_BACK) and number.amount >= _ADULT and ends:
        return number.end + end
    told = _is_told(number, behind) or _is_of_name(text, number, behind)
    if unit["young"] and number.words[-1] in _BE:
        return 0
    likely = unit["old"] is not None and _is_likely(number, behind)
    return number.end + end if told or likely else 0


def _is_short(unit: re.Match[str]) -> bool:
    """Whether a unit is an abbreviation, behind which a dot ends no sentence."""
    return (unit["old"] or unit["young"]) in ("jr", "j", "mnd", "wk", "wkn")


def _is_likely(number: _Number, behind: str) -> bool:
    """Whether years with no other word for it are an age: between signs, or too many to last."""
    last = number.words[-1]
    if not _LASTING.isdisjoint(number.words):
        return False
    if number.before[-1:] == "(" or number.before[-2:] in (", ", "| ", "- ", "/ ", "; "):
        return number.amount >= _TEEN and _CLAUSE_ENDS.match(behind) is not None
    return number.amount >= _ADULT and last not in _FOR_SO_LONG and not last.endswith(_LASTS)


def _alone(text: str, number: _Number) -> int:
    """Where an age without a unit ends; 0 for what is none."""
    if _is_ordinal(text, number):
        nth = _NTH.match(number.rest)
        return number.end + nth.end() if nth and number.words[-1] in _OWN else 0
    sex = _SEX.search(text, max(0, number.start - 8), number.start)
    told = (sex and _CLAUSE_ENDS.match(number.rest)) or _SEX_BEHIND.match(number.rest)
    if number.amount > _LABELS and (told or number.rest.startswith(" geworden")):
        return number.end
    if not _is_near(number) or _COUNTED.match(number.rest):
        return 0
    aged = _is_told(number, number.rest) or _is_of_name(text, number, number.rest)
    return number.end if aged or _is_under_age(text, number) else 0


def _is_ordinal(text: str, number: _Number) -> bool:
    """Whether it is `12e`, `43ste` or `dertiende`, which is an age behind `zijn` or `haar` only."""
    written = text[number.start : number.end]
    if written.isdigit():
        return number.rest.startswith(("e", "ste", "de"))
    return written.endswith(("de", "ste"))


def _is_near(number: _Number) -> bool:
    """Whether the word before a number is one of those that can tell an age."""
    last = number.words[-1]
    return last in _LEADS or is_person(last) or number.before.endswith(("(", ", ", "| "))


def _is_told(number: _Number, behind: str) -> bool:
    """Whether a person, `leeftijd` or `wordt` stands before the number."""
    *_more, far, near, last = number.words
    if last in _AGED or (last == "van" and near in _AGED):
        return True
    if last == "van":
        if not number.before.endswith(f"{near} van "):
            return False
        return is_person(near) and not (near in PARENTS and number.amount <= _TEEN)
    ends, with_unit = _CLAUSE_ENDS.match(behind) is not None, behind is not number.rest
    if last in PRONOUNS or is_person(last):
        turned = _BE & {far, near} or _IS_BEHIND.match(behind)
        listed = with_unit or number.before.endswith(("(", ", "))
        if (turned and ends) or _IS_BEHIND.match(behind):
            return True
        several = last in PRONOUNS or _is_one_of_several(number, last)
        return listed and ends and not several
    if number.before.endswith(("(", ", ")):
        return ends and _is_masked(number, with_unit=with_unit)
    return ends and _is_said(number)


def _is_one_of_several(number: _Number, word: str) -> bool:
    """Whether it tells how many they are, or which of them: `zoons (5)`, `kind (2)`."""
    plural = word.endswith(("kinderen", "zonen", "zoons", "dochters", "jongens", "meisjes"))
    if plural and not _MORE.match(number.rest):
        return True
    return word in ("kind", "persoon", "deelnemer") and number.amount <= _LABELS


def _is_masked(number: _Number, *, with_unit: bool) -> bool:
    """Whether what stands for a name stands just before it: `[naam]`, `mevrouw X.`, `A.`."""
    *_more, near, last = number.words
    lettered = len(last) == 1 and last.isalpha() and (with_unit or is_person(near))
    return lettered or _BRACKETED.search(number.before) is not None


def _is_said(number: _Number) -> bool:
    """`zij is inmiddels 83`: a form of to be, and who it is about."""
    words = list(number.words)
    while words and words[-1] in _BY_NOW:
        words.pop()
    if not words or words[-1] not in _BE:
        return False
    who = words[:-1]
    if words[-1] == "bent":
        return number.amount > _LABELS
    if any(word in PRONOUNS or is_person(word) for word in who[-3:]):
        return True
    return number.amount >= _TEEN and not any(who)


def _is_of_name(text: str, number: _Number, behind: str) -> bool:
    """Whether it stands behind a name: `Aa (43)`, `Aa, 43,` or `Aa is 43 jaar`."""
    name = _NAME.search(text, max(0, number.start - 48), number.start)
    if name is None or not _CLAUSE_ENDS.match(behind):
        return False
    known, unit = flags(name["name"]), behind is not number.rest
    if ("w" in known and "f" not in known) or not may_be_name(name["name"]):
        return False
    if name["name"].lower() in EPONYMS:
        return False
    match name["link"].split():
        case ["("]:
            return unit or behind[:1] in (")", ",", "")
        case [","]:
            ends = behind[:1] == "," or (behind[:1] == "." and name["first"])
            return unit or bool(ends and number.amount > _TEEN)
        case ["is" | "was", *_by_now]:
            return unit or "f" in known
    return number.amount > _TEEN


def _is_under_age(text: str, number: _Number) -> bool:
    """Whether it stands in a table, in a column with the heading `leeftijd`."""
    return head(text, number.start).startswith(("leeftijd", "lft"))


def _with_others(lower: str, end: int, oldest: int) -> tuple[int, int]:
    """The end of `9, 12 en 15 jaar` that begins with an age, and the highest of them."""
    while more := _MORE.match(lower, end):
        end, oldest = more.end(), max(oldest, int(more.group(1)))
    return end, oldest
