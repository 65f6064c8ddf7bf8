"""Persons in the texts of one case: who is named twice, and which neutral word stands for whom."""

import re
import unicodedata
from collections.abc import Iterable
from itertools import takewhile
from typing import NamedTuple

from casuskit.privacy import particles
from casuskit.privacy.folding import fold
from casuskit.privacy.neutral.roles import FAMILY, FEMALE, MALE, PERSON, ROLES, TITLES
from casuskit.privacy.normal import normalise

_LAST_WORD = re.compile(r"(?<![\w-])([^\W\d_]+(?:-[^\W\d_]+)*)\.?,?[ \t]{1,3}\Z")
_WORD = re.compile(r"[^\W\d_]+")
_NUMBERED = re.compile(r"\[([^\W\d_]+(?:-[^\W\d_]+)*) ([0-9]{1,4})\]")
_INITIALS = re.compile(r"(?:[^\W\d_](?:\.[ -]?| |\Z)){1,6}")
_GENITIVE = re.compile(r"['’]s\b")
_WITH_A_DOT = TITLES | {"dr", "ds", "fam"}
"""Titles, and roles that are cut short: a dot behind these ends no sentence."""
_LONG, _LONGEST = 6, 200


class Mention(NamedTuple):
    """A name as it stands in a text: its words, its initials, and what the words in front say."""

    words: frozenset[str]
    initials: str
    role: str
    sex: str = ""

    def may_be(self, other: "Mention") -> bool:
        """Whether both can be the same person: one name lies within the other."""
        if (self.role == FAMILY) != (other.role == FAMILY):
            return False
        if self.sex and other.sex and self.sex != other.sex:
            return False
        if not self.words or not other.words:
            return bool(self._letters() & other._letters())
        short, long = sorted((self, other), key=lambda each: len(each.words))
        if not all(any(_alike(word, each) for each in long.words) for word in short.words):
            return False
        return short._fits(long) and long._fits(short)

    def _fits(self, other: "Mention") -> bool:
        """Whether the first initial, when there is one, begins a word or initials of the other."""
        begin = {word[0] for word in other.words - self.words} | {*other.initials[:1]}
        return not (self.initials and begin) or self.initials[0] in begin

    def _letters(self) -> set[str]:
        return {*self.initials[:1]} or {word[0] for word in self.words}


class Named(NamedTuple):
    """A mention, and where in the text the words begin that give way with the name."""

    mention: Mention
    start: int


def named(text: str, start: int, end: int) -> Named:
    """The name at a place in a text, with the title or role in front of it."""
    role, sex, begin = "", "", start
    while found := _LAST_WORD.search(text, max(0, begin - 40), begin):
        word = found[1].casefold()
        ends = "." in text[found.end(1) : begin] and word not in _WITH_A_DOT
        if ends or (word not in ROLES and word not in TITLES):
            break
        role, begin = role or ROLES.get(word, ""), found.start(1)
        sex = sex or ("v" if word in FEMALE else "m" if word in MALE else "")
    words, initials = _parts(text[start:end])
    return Named(Mention(words, initials, role, sex), begin)


class Persons:
    """Who is named in one case; a person keeps the word once given, also when more are found."""

    def __init__(self, texts: Iterable[str] = ()) -> None:
        """Numbers that stand in the texts already, as in `[persoon 2]`, are not given again."""
        self._highest: dict[str, int] = {}
        for text in texts:
            for found in _NUMBERED.finditer(text):
                self._highest[found[1]] = max(self._highest.get(found[1], 0), int(found[2]))
        self._persons: list[list[Mention]] = []
        self._labels: list[str] = []
        self._known: dict[Mention, int] = {}

    def learn(self, mentions: Iterable[Mention]) -> None:
        """Take in names of the case together, so that one alone of its role needs no number.

        The longest name goes first: `Sanne` and `De Vries` are both in `Sanne de Vries`.
        """
        new = [each for each in dict.fromkeys(mentions) if each not in self._known]
        for each in sorted(new, key=lambda each: -len(each.words)):
            self._known[each] = self._person(each)
        unnamed = dict.fromkeys(
            number for each in new if not self._labels[number := self._known[each]]
        )
        roles = {number: self._role(number) for number in unnamed}
        for number, role in roles.items():
            alone = list(roles.values()).count(role) == 1 and role not in self._highest
            self._highest[role] = self._highest.get(role, 0) + 1
            told = role if alone and role != PERSON else f"{role} {self._highest[role]}"
            self._labels[number] = f"[{told}]"

    def label(self, each: Mention) -> str:
        """The word for a person, in brackets."""
        if each not in self._known:
            self.learn([each])
        return self._labels[self._known[each]]

    def _person(self, each: Mention) -> int:
        for number, known in enumerate(self._persons):
            if any(each.may_be(other) for other in known):
                known.append(each)
                return number
        self._persons.append([each])
        self._labels.append("")
        return len(self._persons) - 1

    def _role(self, number: int) -> str:
        return next((each.role for each in self._persons[number] if each.role), PERSON)


def _parts(name: str) -> tuple[frozenset[str], str]:
    """The words of a name without titles and particles, and its initials.

    Accents, signs that nobody sees and letters that only look alike make no other name of it.
    """
    plain = unicodedata.normalize("NFKC", normalise(name[:_LONGEST]).text)
    folded = fold(plain).casefold()
    initials = _INITIALS.match(folded)
    found = _WORD.findall(_GENITIVE.sub(" ", folded[initials.end() if initials else 0 :]))
    words = {word for word in found if len(word) > 1 and word not in particles.EVERY | TITLES}
    return frozenset(words), "".join(_WORD.findall(initials[0])) if initials else ""


def _alike(one: str, other: str) -> bool:
    """Whether two words are the same but for the `s` of a genitive, or a slip in a long word."""
    if one == other or one == f"{other}s" or other == f"{one}s":
        return True
    if one[0] != other[0] or min(len(one), len(other)) < _LONG:
        return False
    same = sum(
        1 for _each in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))
    )
    rest, rest_other = one[same:], other[same:]
    return rest[1:] in (rest_other, rest_other[1:]) or rest == rest_other[1:]
