"""Words in another script than Latin: in a Dutch note mostly the name of somebody."""

import re
from collections.abc import Iterator

from casuskit.core.findings import Severity
from casuskit.core.text import Span
from casuskit.privacy.letters import beyond_ascii
from casuskit.privacy.match import Match
from casuskit.privacy.names.reasons import OTHER_SCRIPT

_SCRIPTS = (
    "\u0370-\u1aaf\u1b00-\u1cff\u2c00-\u2c5f\u2d00-\u2d2f\u2d80-\u2ddf\u3040-\ud7ff\uf900-\ufaff"
)
_SIGN = re.compile(f"[{_SCRIPTS}]")
_LETTER = rf"(?=[{_SCRIPTS}])[^\W\d_]"
_WORDS = re.compile(rf"(?:{_LETTER}){{2,60}}(?:[ '-](?:{_LETTER}){{1,60}}){{0,6}}")


def found_in(text: str) -> Iterator[Match]:
    """Runs of such words in a normal text; a single letter is a sign of a formula."""
    for found in _WORDS.finditer(text) if _SIGN.search(beyond_ascii(text)) else ():
        yield Match("PERSON", Span(*found.span()), Severity.WARNING, OTHER_SCRIPT)
