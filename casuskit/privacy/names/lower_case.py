"""Names without a capital: behind a title or a word for a person, or known from a list.

In a chat nobody writes capitals. A word in small letters wants more than a capitalised one: a title
or a word for a relative before it, what a person does behind it, or a first name that is no Dutch
word.
"""

import re
from collections import deque
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from casuskit.core.findings import Severity
from casuskit.core.text import Span
from casuskit.privacy import particles
from casuskit.privacy.letters import capitals
from casuskit.privacy.lexicon import flags, is_word
from casuskit.privacy.match import Match
from casuskit.privacy.names import reasons as by
from casuskit.privacy.names.phrases import word_before
from casuskit.privacy.names.signs import (
    CLOSING,
    CUE,
    DOES,
    MAYBE,
    NAMELIKE,
    NOTHING,
    PLACE_BEFORE_SMALL,
    SURE,
    TELLING,
    WORD,
    having,
    signs,
)
from casuskit.privacy.names.sorts import IDLE, LOOSE_KIN, SMALL_SORTS, SmallSort
from casuskit.privacy.pieces import pieces
from casuskit.privacy.vocabulary import (
    DOING,
    NOT_NAMES,
    STRONG_DOING,
    STRONG_TOWARDS,
    TOWARDS,
    announces,
)

_LABEL = re.compile(r"\s*:(?!\S)")
_LINE_START = re.compile(r"(?:^|\n)[\s>*#|-]*(?:\[?[0-9:., /-]{4,20}\]?[ ,]*)?\Z")
_VAGUE = frozenset({"de", "het", "van", "te", "al"})
_SHORTEST_NAME = 4
_BEFORE = 48
_AFTER = 96
_MOST_BEHIND = 8
_LINE = 40
_TO = frozenset("nee ja sorry hoi hee hey vraag bij naar over".split())
_LETTERS_A_CAPITAL = 150


class _Token(NamedTuple):
    text: str
    start: int
    end: int
    sort: SmallSort


def found_in(text: str) -> Iterator[Match]:
    """Names of persons and places in small letters, in a normal text."""
    end = 0
    small = _is_small(text)
    for found in _candidates(text, small=small):
        sort = SMALL_SORTS[found.group()]
        if found.start() < end or not (
            sort in TELLING or (small and sort == "unknown") or _is_told(text, found)
        ):
            continue
        tokens, at = _around(text, found)
        match = _particled(text, tokens, at) if sort == "title" else _judged(text, tokens, at)
        if small and match is None and sort == "unknown":
            match = _strange(text, tokens, at)
        if match:
            end = match.span.end
            yield match


def _candidates(text: str, *, small: bool) -> Iterator[re.Match[str]]:
    """The words that may be a name and that something around them may make one, in order."""
    cut, said = pieces(text), signs(text)
    if small:
        numbers = [found.start() for found in _MAY_BE.finditer(said)]
    else:
        told = {found.start() for found in _TOLD.finditer(said)}
        told.update(found.start(1) for found in _BEHIND_CUE.finditer(said))
        numbers = sorted(told)
    for number in numbers:
        start = cut.start(number)
        for found in WORD.finditer(text, start, start + len(cut.written[number])):
            if SMALL_SORTS[found.group()] not in IDLE:
                yield found


_MAY_BE = re.compile(having(MAYBE))
_TOLD = re.compile(
    having(SURE)
    + b"|%b(?=%c*(?:%b|[^%c]%c*%b))"
    % (having(MAYBE), NOTHING, having(DOES), NOTHING, NOTHING, having(DOES))
)
_BEHIND_CUE = re.compile(b"%b(?=%c*(%b))" % (having(CUE), NOTHING, having(MAYBE)))


def _is_told(text: str, found: re.Match[str]) -> bool:
    """Whether a word around it may make a name of a word that says nothing by itself."""
    before = word_before(text, found.start())
    if announces(before) or before in STRONG_TOWARDS or text.startswith(":", found.end()):
        return True
    behind = text[found.end() : found.end() + _BEFORE].split(None, 2)[:2]
    following = [word.strip(CLOSING) for word in behind]
    doing = not STRONG_DOING.isdisjoint(following)
    return doing or (bool(following) and SMALL_SORTS[following[0]] in NAMELIKE)


def _around(text: str, found: re.Match[str]) -> tuple[list[_Token], int]:
    """The word before, a word and some words behind, and which of them it is."""
    begin, end = found.span()
    before = deque(WORD.finditer(text, max(0, begin - _BEFORE), begin), maxlen=1)
    behind = islice(WORD.finditer(text, end, end + _AFTER), _MOST_BEHIND)
    tokens = [
        _Token(each.group(), *each.span(), SMALL_SORTS[each.group()])
        for each in (*before, found, *behind)
    ]
    return tokens, len(before)


def _judged(text: str, tokens: list[_Token], at: int) -> Match | None:
    """A verdict on the name that begins with a word."""
    token, before = tokens[at], _before(text, tokens, at)
    last, used = _whole(text, tokens, at)
    span = Span(token.start, last.end)
    doing = _after(text, tokens, at + used - 1) in STRONG_DOING
    if before is not None and before.sort == "title" and _fits_title(token, doing=doing):
        return Match("PERSON", span, Severity.ERROR, by.BY_TITLE)
    if token.sort == "unknown" and _is_dutch(token.text):
        return None
    if before is not None and _is_called(before, token):
        return Match("PERSON", span, Severity.WARNING, by.BY_KIN)
    if token.sort == "place":
        return _place(token, before)
    reason = _reason(text, token, before, tokens[at + used - 1], doing=doing)
    return Match("PERSON", span, Severity.WARNING, reason) if reason else None


def _is_called(before: _Token, token: _Token) -> bool:
    """Whether a word for a relative or a part stands before what can be the name of such a one."""
    rare = token.sort == "either" and "r" in flags(token.text)
    if before.sort == "kin":
        return rare or token.sort in ("first", "last", "unknown")
    if before.text in LOOSE_KIN and (rare or token.sort == "unknown"):
        return True
    return before.sort == "role" and token.sort in ("first", "last")


def _reason(
    text: str, token: _Token, before: _Token | None, last: _Token, *, doing: bool
) -> str | None:
    """Why a word, up to the last of its name, is one by itself or by what is done or said."""
    match token.sort:
        case "first":
            return by.FIRST_NAME if last is token else by.BY_FIRST_NAME
        case "last" | "unknown":
            if doing or (before is not None and before.text in STRONG_TOWARDS):
                return by.BY_DEEDS
            return by.MAYBE_SMALL if _is_label(text, token, last) else None
        case "either":
            named = last is not token and last.sort in NAMELIKE and "f" in flags(token.text)
            return by.BY_FIRST_NAME if named else None
    return None


def _is_label(text: str, token: _Token, last: _Token) -> bool:
    """Whether a line begins with a name and a colon: what somebody says follows."""
    opens = _LINE_START.search(text[max(0, token.start - _LINE) : token.start])
    return opens is not None and _LABEL.match(text, last.end) is not None


def _is_small(text: str) -> bool:
    """Whether a text is written without capitals, as in a chat."""
    return capitals(text) * _LETTERS_A_CAPITAL < len(text)


def _strange(text: str, tokens: list[_Token], at: int) -> Match | None:
    """A word that is not Dutch, where somebody is spoken to or of."""
    token, before = tokens[at], _before(text, tokens, at)
    if len(token.text) < _SHORTEST_NAME or _is_dutch(token.text):
        return None
    last, used = _whole(text, tokens, at)
    span = Span(token.start, last.end)
    if before is not None and before.text in PLACE_BEFORE_SMALL:
        return Match("PLACE", span, Severity.WARNING, by.MAYBE_SMALL)
    doing = _after(text, tokens, at + used - 1) in DOING
    towards = before is not None and (before.text in TOWARDS or before.text in _TO)
    return Match("PERSON", span, Severity.WARNING, by.MAYBE_SMALL) if doing or towards else None


def _fits_title(token: _Token, *, doing: bool) -> bool:
    """Whether a word behind a title is a name, and not what the person does or is."""
    if token.sort == "either":
        return "l" in flags(token.text) and token.text not in STRONG_DOING
    return token.sort != "unknown" or doing or not _is_form(token.text)


def _is_dutch(word: str) -> bool:
    """Whether an unknown word is made up of Dutch ones, or a form of one."""
    return len(word) < _SHORTEST_NAME or is_word(word) or _is_form(word)


def _is_form(word: str) -> bool:
    """Whether a word is a form of a Dutch word that is in no list."""
    ends = ("s", "'s", "e", "en", "tje", "tjes", "je", "n", "t")
    bare = [word.removesuffix(end) for end in ends if word.endswith(end)]
    return any("w" in flags(each) for each in bare if len(each) >= _SHORTEST_NAME)


def _particled(text: str, tokens: list[_Token], at: int) -> Match | None:
    """A title, particles and a surname: `meneer van der meulen`."""
    last = at + 1
    while (
        last < len(tokens) and tokens[last].text in particles.SMALL and _joined(text, tokens, last)
    ):
        last += 1
    if last == at + 1 or last >= len(tokens) or not _joined(text, tokens, last):
        return None
    name, vague = tokens[last], last == at + 2 and tokens[at + 1].text in _VAGUE
    loose = vague or [token.text for token in tokens[at + 1 : last]] == ["van", "de"]
    if name.text in NOT_NAMES or not name.text[0].islower() or (name.sort == "plain" and loose):
        return None
    return Match("PERSON", Span(tokens[at + 1].start, name.end), Severity.ERROR, by.BY_TITLE)


def _whole(text: str, tokens: list[_Token], at: int) -> tuple[_Token, int]:
    """The last word of a name that begins here, over particles, and how many words it has."""
    end = at
    step = at + 1
    while step < len(tokens) and step - at < 6 and _joined(text, tokens, step):
        token = tokens[step]
        if token.text in particles.SMALL:
            step += 1
            continue
        named = token.sort in ("first", "last") or (
            token.sort == "unknown" and not _is_dutch(token.text)
        )
        particled = step - end > 1 and token.sort in ("either", "place", "unknown")
        if not (named or particled):
            break
        end = step
        step += 1
    return tokens[end], end - at + 1


def _joined(text: str, tokens: list[_Token], at: int) -> bool:
    """Whether only a few blanks stand between a word and the one before."""
    between = text[tokens[at - 1].end : tokens[at].start]
    return between in (" ", "  ", "\n")


def _before(text: str, tokens: list[_Token], at: int) -> _Token | None:
    """The word before, when no sentence ends between; a dot belongs to `dhr.`."""
    if at == 0:
        return None
    before = tokens[at - 1]
    between = text[before.end : tokens[at].start]
    if between.strip(" \n>") in ("", ".", ":", ","):
        dotted = between.strip() == "." and before.sort != "title"
        comma = between.strip() == "," and before.text not in STRONG_TOWARDS
        return None if dotted or comma or "\n\n" in between else before
    return None


def _after(text: str, tokens: list[_Token], at: int) -> str:
    """The word behind, when nothing but blanks stand between."""
    follows = at + 1 < len(tokens) and text[tokens[at].end : tokens[at + 1].start].strip(" ") == ""
    return tokens[at + 1].text if follows else ""


def _place(token: _Token, before: _Token | None) -> Match | None:
    if before is None or before.text not in PLACE_BEFORE_SMALL:
        return None
    return Match("PLACE", Span(token.start, token.end), Severity.WARNING, by.PLACE)
