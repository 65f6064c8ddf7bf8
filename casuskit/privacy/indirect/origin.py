"""Origin, language, faith and legal status of somebody."""

import re
from collections.abc import Iterator

from casuskit.core.text import Span
from casuskit.privacy.lexicon import flags
from casuskit.privacy.memory import Memory
from casuskit.privacy.numbers import lowered
from casuskit.privacy.pieces import different, pieces

_CAPITALISED = re.compile(r"(?<![\w-])[A-ZÀ-Þ][^\W\d_]{3,20}(?![\w-])")
_OURS = frozenset(
    """
    nederland nederlands nederlandse nederlander nederlanders nederlandstalig engels engelse frans
    duits duitse belgië europa europees europese benelux nederlandstalige internationaal west
    holland hollands hollandse
    """.split()
)
_MORE_PEOPLES = (
    "marokka", "antill", "surina", "eritre", "somali", "curaça", "arub", "molukk", "indonesi",
    "roma", "sinti", "koerd", "berber", "tamil", "oeigoer", "palestij", "tsjetsj", "joegosl",
)  # fmt: skip
_FAITH = re.compile(
    r"\b(?:moslim[a]?|moslims|islamitisch[e]?|islam|hindoe[a-z]{0,8}|hindostaan[a-z]{0,3}"
    r"|joods[e]?|jodin"
    r"|jehova[a-z']{0,3}|gereformeerd[e]?|hervormd[e]?|katholiek[e]?|protestant[a-z]{0,4}"
    r"|christen[a-z]{0,3}"
    r"|christelijk[e]?|pinkster(?:gemeente|kerk)|boeddhist[a-z]{0,4}|sikh|baptist[a-z]{0,4}"
    r"|mormoon[a-z]{0,3}"
    r"|synagoge|moskee|koptisch[e]?|orthodox[e]?|alevi[a-z]{0,3}|evangelisch[e]?|kerkgenootschap"
    r"|ramadan"
    r"|bekeerd|reizigersfamilie|woonwagenbewoner[s]?)\b"
)
_STATUS = re.compile(
    r"\b(?:statushouder[s]?|asielzoek[a-z]{2,4}|vluchteling(?:en)?|ongedocumenteerd[e]?"
    r"|uitgeprocedeerd[e]?"
    r"|verblijfsvergunning|zonder papieren|illegaal in|staatloos|staatloze|gezinshereniging"
    r"|alleenstaande"
    r" minderjarige vreemdeling|amv'er|azc|asielprocedure|arbeidsmigrant(?:en)?|seizoenarbeider[s]?"
    r"|inburger[a-z]{2,6})\b"
)
_OF_TWO_WORDS = ("papieren", "illegaal", "alleenstaande")


def find(text: str) -> Iterator[Span]:
    """Every people, language or country but our own, faith and status of residence."""
    words = {word for piece in pieces(text).different for word in _PEOPLES[piece]}
    for word in _CAPITALISED.finditer(text) if words else ():
        if word.group() in words:
            yield Span(*word.span())
    lower, said = lowered(text), different(text)
    for pattern, more in ((_FAITH, ()), (_STATUS, _OF_TWO_WORDS)):
        there = pattern.search(said) or any(map(said.__contains__, more))
        for found in pattern.finditer(lower) if there else ():
            yield Span(*found.span())


def _peoples(piece: str) -> tuple[str, ...]:
    """The words of a piece that are a country, a people or a language, but not our own."""
    return () if piece.islower() else tuple(filter(_is_of_people, _CAPITALISED.findall(piece)))


def _is_of_people(word: str) -> bool:
    small = word.lower()
    if small in _OURS or word.isupper():
        return False
    return small.startswith(_MORE_PEOPLES) or "a" in flags(small)


_PEOPLES = Memory(_peoples)
