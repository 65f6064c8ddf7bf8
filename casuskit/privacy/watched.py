"""Words that a team watches for, found in any case, with or without diacritics and hyphens."""

import re
from collections.abc import Iterable, Iterator

from casuskit.core.findings import Severity
from casuskit.core.messages import N_
from casuskit.core.text import Span
from casuskit.privacy.folding import fold
from casuskit.privacy.match import Match

_LISTED = N_("`{value}` is on the list of words in `lokaal.yaml`.")
_WORD = re.compile(r"[^\W_]+")


def found_in(text: str, words: Iterable[str]) -> Iterator[Match]:
    """Every place in a normal text where all parts of such a word stand in a row."""
    wanted = [parts for word in words if (parts := tuple(map(fold, _WORD.findall(word))))]
    by_first = {
        first: [each for each in wanted if each[:1] == (first,)] for first, *_rest in wanted
    }
    if not by_first:
        return
    tokens = [(fold(found.group()), found.start(), found.end()) for found in _WORD.finditer(text)]
    for at, (token, start, _end) in enumerate(tokens):
        for parts in by_first.get(token, ()):
            run = tokens[at : at + len(parts)]
            if tuple(word for word, _start, _end in run) == parts:
                yield Match("OTHER", Span(start, run[-1][2]), Severity.ERROR, _LISTED)
