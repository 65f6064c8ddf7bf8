"""Score what was found in documents against what is marked in them.

Found spans that share characters are one first (of the kind of the longest), so that nobody is paid
or fined twice for the same characters. Then:
- *overlap*: a marked piece shares a character with something found, of whatever kind;
- *cover*: what is more, each of its letters and digits does: nothing leaks;
- *false alarm*: something found that touches nothing marked; *precision* is the share of the rest;
- *clean*: a marked document, each mark overlapped; *quiet*: an unmarked one, no false alarm.

In the tier `core` the kinds DATE, AGE and INSTITUTION are neutral, as a piece marked NEUTRAL is in
both: it need not be found, and to find it, or nothing but it, is no false alarm.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import nan
from typing import Literal

from benchmarks.personal.corpus import Document, Span

Tier = Literal["all", "core"]
Found = Mapping[str, Sequence[Span]]
"""What was found in each document, by its id."""
Among = Callable[[Span], bool]
CONTEXT = frozenset({"DATE", "AGE", "INSTITUTION"})
"""Kinds that say little without others beside them."""


def anything(_span: Span) -> bool:
    """Every piece counts."""
    return True


@dataclass(frozen=True)
class Judged:
    """A piece that should be found, and whether it was."""

    span: Span
    overlapped: bool
    covered: bool


@dataclass(frozen=True)
class Verdict:
    """How a document fared; `false_alarms` holds their kinds, `hits` counts what touches a mark."""

    words: int
    judged: tuple[Judged, ...]
    hits: int
    false_alarms: tuple[str, ...]


@dataclass(frozen=True)
class Score:
    """How all documents fared; a share of nothing is NaN."""

    verdicts: tuple[Verdict, ...]

    def judged(self, among: Among = anything) -> tuple[Judged, ...]:
        """The marked pieces, or a slice of them."""
        return tuple(each for one in self.verdicts for each in one.judged if among(each.span))

    def overlap(self, among: Among = anything) -> float:
        """The share of the marked pieces that was touched."""
        return share(each.overlapped for each in self.judged(among))

    def cover(self, among: Among = anything) -> float:
        """The share of the marked pieces that was found whole."""
        return share(each.covered for each in self.judged(among))

    @property
    def precision(self) -> float:
        """The share of what was found that touches a mark."""
        hits, false = sum(one.hits for one in self.verdicts), self.false_alarms.total()
        return hits / (hits + false) if hits + false else nan

    @property
    def false_alarms(self) -> Counter[str]:
        """How many, by kind."""
        return Counter(kind for one in self.verdicts for kind in one.false_alarms)

    @property
    def false_alarms_per_1000_words(self) -> float:
        """False alarms in a thousand words, split at white space."""
        words = sum(one.words for one in self.verdicts)
        return 1000 * self.false_alarms.total() / words if words else nan

    @property
    def clean(self) -> float:
        """The share of the documents with marks in which none was missed."""
        marked = [one.judged for one in self.verdicts if one.judged]
        return share(all(each.overlapped for each in judged) for judged in marked)

    @property
    def quiet(self) -> float:
        """The share of the documents without marks in which there was no false alarm."""
        return share(not one.false_alarms for one in self.verdicts if not one.judged)


def share(answers: Iterable[bool]) -> float:
    """Which part of the answers is yes."""
    known = list(answers)
    return sum(known) / len(known) if known else nan


def score(documents: Iterable[Document], found: Found, tier: Tier = "core") -> Score:
    """Judge each document by what was found in it."""
    return Score(tuple(judge(each, found.get(each.id, ()), tier) for each in documents))


def judge(document: Document, found: Iterable[Span], tier: Tier) -> Verdict:
    """How one document fares."""
    free = {"NEUTRAL"} | (CONTEXT if tier == "core" else set())
    gold = [span for span in document.spans if span.kind not in free]
    neutral = [span for span in document.spans if span.kind in free]
    merged = merge(found)
    lit = {place for span in merged for place in range(span.start, span.end)}
    beside = [span for span in merged if not _touches(span, gold)]
    false = [span for span in beside if span.kind not in free and not _touches(span, neutral)]
    judged = tuple(_judged(span, merged, lit, document.text) for span in gold)
    hits, words = len(merged) - len(beside), len(document.text.split())
    return Verdict(words, judged, hits, tuple(span.kind for span in false))


def merge(found: Iterable[Span]) -> list[Span]:
    """What was found, spans that share characters made one, of the kind of the longest."""
    merged: list[Span] = []
    longest = 0
    for span in sorted(found, key=lambda each: (each.start, -each.end)):
        length = span.end - span.start
        if merged and span.start < merged[-1].end:
            kind = span.kind if length > longest else merged[-1].kind
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end), kind)
            longest = max(longest, length)
        elif length > 0:
            merged.append(Span(span.start, span.end, span.kind))
            longest = length
    return merged


def _judged(span: Span, found: Sequence[Span], lit: set[int], text: str) -> Judged:
    touched = _touches(span, found)
    whole = all(at in lit for at in range(span.start, span.end) if text[at].isalnum())
    return Judged(span, touched, touched and whole)


def _touches(span: Span, others: Iterable[Span]) -> bool:
    return any(span.start < each.end and each.start < span.end for each in others)
