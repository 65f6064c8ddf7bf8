"""Age groups: `75-84 jaar`, `in de veertig`, and the answer under `leeftijdsgroep`."""

import re
from collections.abc import Iterator

from casuskit.core.text import Span
from casuskit.privacy.nearby import parts
from casuskit.privacy.numbers import lowered

_GROUP = re.compile(
    r"\bleeftijds(?:groep|band|categorie):? ['\"]?[0-9]{1,3}(?: ?- ?[0-9]{1,3}|\+)"
    r"|\b[0-9]{1,3} ?(?:-|tot|t/m) ?[0-9]{1,3} jaar\b|\b85\+"
    r"|\b(?:begin|midden|eind|(?:ver )?in de) (?:twintig|dertig|veertig|vijftig|zestig|zeventig"
    r"|tachtig"
    r"|negentig)\b"
)
_WORDS = (
    "leeftijds", "jaar", "85+", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig",
    "tachtig", "negentig",
)  # fmt: skip
"""What is in every group of ages."""

_AROUND = 48


def find(text: str) -> Iterator[Span]:
    """Every group of ages."""
    lower = lowered(text)
    for part in parts(text, _WORDS, _AROUND):
        for found in _GROUP.finditer(lower, *part):
            yield Span(*found.span())
