"""Origin, language, faith and legal status of somebody."""

import re
from collections.abc import Iterator

from casuskit.core.text import Span
from casuskit.privacy.lexicon import flags
from casuskit.privacy.numbers import lowered

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


def find(text: str) -> Iterator[Span]:
    """Every people, language or country but our own, faith and status of residence."""
    for word in _CAPITALISED.finditer(text):
        small = word.group().lower()
        if (
            small not in _OURS
            and not word.group().isupper()
            and (small.startswith(_MORE_PEOPLES) or "a" in flags(small))
        ):
            yield Span(*word.span())
    lower = lowered(text)
    for pattern in (_FAITH, _STATUS):
        for found in pattern.finditer(lower):
            yield Span(*found.span())
