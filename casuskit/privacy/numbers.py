"""The numbers in a text, each with the word that says what it is: found once for all detectors.

Digits are rare in prose, so a word such as `cliëntnummer` is only looked for in front of a number.
That keeps a search with many detectors quick.
"""

import re
from bisect import bisect_right
from functools import lru_cache
from typing import NamedTuple

from casuskit.core.text import Span
from casuskit.privacy import tables

_GROUP = re.compile(r"[0-9]+")
_FORWARD = re.compile(
    r"[0-9][0-9A-Za-z]{0,40}"
    r"(?:(?:[./\\_-]| [/\\-] )(?=[A-Za-z]{0,4}[0-9]|[A-Z]{1,4}(?![A-Za-z]))[0-9A-Za-z]{1,40}){0,6}"
    r"(?:/[a-z]{1,2}(?![A-Za-z0-9])|-[a-z](?![A-Za-z0-9-]))?"
    r"(?: [0-9]{2,6}(?![0-9A-Za-z]|[.,/:][0-9]|-[0-9]{2,})){0,5}"
    r"(?:-[0-9](?![0-9A-Za-z-])| [0-9](?=[.,;:)\n]|\Z))?"
)
_SIGNS = r"\.?[\s:=#|(\"'\[>*`~/-]{0,24}(?:(?:is|luidt|was|wordt):? {1,2}[\"'(]?)?"
_WORDS = r"[^0-9\n.,;!?€$|]{1,40}?[ :(#\"'\[]"
_NUMBER_WORD = re.compile(
    r"n(?:ummers?|rs?|mr)(?![a-z])|(?:id|no)(?<![a-z]..)(?![a-z])|code(?![a-z])"
)
_PREFIX = r"(?:[A-Za-z]{1,5}[./_#-]{1,2}){0,3}(?:[A-Z]{1,8} ?|[a-z]{1,2})?"
_LONG_PREFIX = rf"(?:{_PREFIX}|[A-Za-z][a-z]{{1,4}}\. ?|[A-Z][a-z]{{1,3}} )"
_LINK = re.compile(rf"(?:(?P<near>{_SIGNS})|{_WORDS})(?P<prefix>{_LONG_PREFIX})")
_LAST_LETTERS = re.compile(rf"(?<![A-Za-z0-9]){_PREFIX}\Z")
_AND = re.compile(r" {0,2}(?:,|;|/|&|en|of|t/m)[ \n]{0,4}|\n {0,24}- ")
_BEHIND = re.compile(
    r" ?[(=]? ?(?:(?P<stem>[a-zà-ÿ]{0,16}?)[ -]?(?:nummer|nr|id|code)(?![a-z])"
    r"|(?<=\()(?P<word>[a-zà-ÿ]{2,16})\)| als (?P<as>kenmerk|referentie)(?![a-z]))"
)
_FILLING = frozenset("met onder heeft het een zijn haar hun van de volgend als".split())
_REGISTERS = frozenset(
    "agb big kvk bsn uzi ura skj mrn rsin btw imei cjib epd ciz skn mdn bvh xis pgn his rma puk"
    " iccid vin s/n coa lrk sim simkaart".split()
)
_WHOM = (
    "klant", "cliënt", "client", "patiënt", "patient", "bewoner", "leerling", "huurder",
    "deelnemer", "inwoner",
)  # fmt: skip
_BETWEEN = " \n:=#|(\"'[>*`~/-."
_WINDOW = 72
_SHORT, _ABBREVIATED, _APART = 32, 5, 16
_BEFORE, _BEHIND_IT = 128, 64


class Number(NamedTuple):
    """A number as it is written, with the letters and signs that belong to it.

    `first` is where its first digit stands and `digits` how many it has. `label` is the word that
    says what it is, in lower case and without `nummer`; empty when nothing does. `numbered` tells
    whether `nummer`, `nr` and the like stood there too, and `near` that it was no `code` and that
    nothing but signs stands between. `letters` are those in front of its digits.
    """

    span: Span
    first: int
    digits: int
    label: str
    numbered: bool
    letters: str
    near: bool


class _Label(NamedTuple):
    word: str
    numbered: bool
    start: int
    near: bool = True


@lru_cache(maxsize=2)
def lowered(text: str) -> str:
    """A text in small letters; many detectors want it."""
    return text.lower()


@lru_cache(maxsize=2)
def groups(text: str) -> tuple[Span, ...]:
    """Every unbroken run of digits."""
    return tuple(Span(*each.span()) for each in _GROUP.finditer(text))


@lru_cache(maxsize=2)
def windows(text: str) -> tuple[Span, ...]:
    """The parts of a text in which a word can be about a number: none overlaps another."""
    found: list[Span] = []
    for group in groups(text):
        start, end = max(0, group.start - _BEFORE), group.end + _BEHIND_IT
        if found and start <= found[-1].end:
            start = found.pop().start
        found.append(Span(start, end))
    return tuple(found)


@lru_cache(maxsize=2)
def around(text: str) -> str:
    """What stands around the digits of a text, in small letters."""
    lower = lowered(text)
    return "\n".join(lower[start:end] for start, end in windows(text))


@lru_cache(maxsize=2)
def numbers(text: str) -> tuple[Number, ...]:
    """Every number of three digits or more, in order."""
    found: list[Number] = []
    lower = lowered(text)
    end = 0
    for group in groups(text):
        written = _FORWARD.match(text, group.start) if group.start >= end else None
        if written is None:
            continue
        end = written.end()
        digits = sum(map(str.isdigit, written.group()))
        if digits >= 3:
            label = _inherited(text, found, group.start) or _label(text, lower, group.start, end)
            span = Span(label.start, end)
            letters = lower[label.start : group.start].rstrip(" ./_#-")
            told = (label.word, label.numbered, letters, label.near)
            found.append(Number(span, group.start, digits, *told))
    return tuple(found)


def number_at(text: str, at: int) -> Number | None:
    """The number in which an offset lies."""
    every = numbers(text)
    last = bisect_right(every, at, key=lambda number: number.span.start) - 1
    return every[last] if last >= 0 and at < every[last].span.end else None


def _inherited(text: str, found: list[Number], at: int) -> _Label | None:
    """The label of the number before, in `nummers 12345 en 12346`."""
    if not found:
        return None
    last = found[-1]
    said = last.label or last.letters
    if not said or at - last.span.end > _APART:
        return None
    for start in (at, _letters(text, at)):
        joined = start == at or text[at - 1] in "-/._#"
        if joined and _AND.fullmatch(text, last.span.end, start):
            return _Label(said, last.numbered, start, last.near)
    return None


def _label(text: str, lower: str, at: int, end: int) -> _Label:
    """What stands before a number, above it in its column, or else behind it."""
    numbered = _numbered(text, lower, at)
    if numbered and numbered.word:
        return numbered
    start = _letters(text, at)
    prefix = text[start:at].lower().rstrip(" ./_#-")
    column = tables.head_of_cell(text, start)
    if column:
        return _of_column(text, lower, column, start)
    if prefix in _REGISTERS:
        return _Label(prefix, numbered=True, start=start if text[at - 1] == "-" else at)
    behind = _BEHIND.match(lower, end)
    told = behind and (behind["stem"] or behind["word"] or behind["as"])
    if behind and told:
        return _Label(told, behind["word"] is None, start)
    return numbered or _Label(_last_word(lower, start), numbered=False, start=start)


def _letters(text: str, at: int) -> int:
    """Where the letters begin that belong to the digits behind them, as in `AB-12`."""
    found = _LAST_LETTERS.search(text, max(0, at - _SHORT), at)
    return found.start() if found else at


def _last_word(lower: str, at: int) -> str:
    """The word right before a number; one that ends a sentence is none, `ref.` is."""
    window = lower[max(0, at - _SHORT) : at]
    before = window.rstrip(_BETWEEN)
    start = len(before)
    while start and before[start - 1].isalpha():
        start -= 1
    between = window[len(before) :]
    ended = between.startswith(".") and (len(before) - start > _ABBREVIATED or "\n" in between)
    front = before[:start].rpartition(" ")[2].strip("-|(")
    word = front if front in _REGISTERS and before[start - 1] == "-" else before[start:]
    return "" if ended else word


def _numbered(text: str, lower: str, at: int) -> _Label | None:
    """The word joined to the last `nummer` before a place, when nothing else comes between."""
    *_others, word = None, *_NUMBER_WORD.finditer(lower, max(0, at - _WINDOW), at)
    link = _LINK.fullmatch(text, word.end(), at) if word else None
    if word is None or link is None:
        return None
    before = lower[max(0, word.start() - _WINDOW) : word.start()]
    near = link["near"] is not None and word.group() != "code"
    return _Label(_stem(before), numbered=True, start=link.start("prefix"), near=near)


def _stem(before: str) -> str:
    """The last word of some text that says something: `cliënt` of `cliënt met het `."""
    words = before.rpartition("\n")[2].split()
    while words:
        written = words.pop()
        word = written.strip("._-:;,()[]|\"'*`#>/")
        if word and word not in _FILLING:
            return word
        if word and written[-1] in ".:;!?":
            break
    return ""


def _of_row(text: str, lower: str, start: int) -> str:
    """The heading that tells whom a table is about, else the word in the cell before."""
    about = (each for each in tables.headings(text, start) if each.startswith(_WHOM))
    return next(about, _last_word(lower, start))


def _of_column(text: str, lower: str, column: str, start: int) -> _Label:
    """What the head of a column says; under `nummer` alone, what stands beside it."""
    word = _NUMBER_WORD.search(column)
    if word:
        stem = _stem(column[: word.start()].replace("_", " ")) or _of_row(text, lower, start)
        return _Label(stem, numbered=True, start=start)
    return _Label(column, numbered=False, start=start)
