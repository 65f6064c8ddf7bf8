"""Find whole words in a text: they are rare, so the text between them is passed at once."""

import re
from collections.abc import Collection

from casuskit.core.text import occurrences

_FEW = 48


def whole_words(text: str, words: Collection[str], pattern: re.Pattern[str]) -> list[re.Match[str]]:
    """Where some words stand by themselves, in order; `pattern` says what a word is.

    A search for each word would not be linear in the text when there are many.
    """
    if len(words) > _FEW:
        return [found for found in pattern.finditer(text) if found.group() in words]
    found = [
        match
        for word in words
        for at in occurrences(text, word)
        if (match := pattern.match(text, at)) and match.group() == word
    ]
    return sorted(found, key=re.Match.start)
