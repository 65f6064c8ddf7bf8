"""The parts of a text around some words: only there can a pattern find what they belong to."""

from collections.abc import Iterator, Sequence

from casuskit.core.text import Span, occurrences
from casuskit.privacy.numbers import lowered
from casuskit.privacy.pieces import different


def parts(text: str, words: Sequence[str], around: int) -> Iterator[Span]:
    """So many signs before and behind each place of the words, in order; none overlaps another.

    The words are in small letters; what is before a blank in one tells whether it can be there.
    """
    said, lower = different(text), lowered(text)
    there = [word for word in words if word.partition(" ")[0] in said]
    begun: Span | None = None
    for at in sorted({at for word in there for at in occurrences(lower, word)}):
        part = Span(max(0, at - around), at + around)
        if begun and part.start <= begun.end:
            begun = Span(begun.start, part.end)
        else:
            if begun:
                yield begun
            begun = part
    if begun:
        yield begun
