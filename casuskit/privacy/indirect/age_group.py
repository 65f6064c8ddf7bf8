"""Age groups: `75-84 jaar`, `in de veertig`, and the answer under `leeftijdsgroep`."""

import re
from collections.abc import Iterator

from casuskit.core.text import Span

_GROUP = re.compile(
    r"\bleeftijds(?:groep|band|categorie):? ['\"]?[0-9]{1,3}(?: ?- ?[0-9]{1,3}|\+)"
    r"|\b[0-9]{1,3} ?(?:-|tot|t/m) ?[0-9]{1,3} jaar\b|\b85\+"
    r"|\b(?:begin|midden|eind|(?:ver )?in de) (?:twintig|dertig|veertig|vijftig|zestig|zeventig"
    r"|tachtig"
    r"|negentig)\b"
)


def find(text: str) -> Iterator[Span]:
    """Every group of ages."""
    for found in _GROUP.finditer(text.lower()):
        yield Span(*found.span())
