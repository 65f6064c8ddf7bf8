"""The figures that are compared, as they are printed: shares as percentages."""

import math
from collections.abc import Callable

from benchmarks.personal.corpus import Span
from benchmarks.personal.results import ANONYMOUS, CASE, IDENTIFIERS
from benchmarks.personal.score import Among, Score, anything, share

Figure = Callable[[Score], str]
FEW = 10
"""A background with fewer names than this says too little to be called the worst."""


def recall(score: Score, among: Among = anything) -> str:
    """Overlap and cover of all marked pieces, or of a slice of them."""
    return f"{percent(score.overlap(among))} / {percent(score.cover(among))}"


def persons(score: Score) -> str:
    """The share of the names that was touched."""
    return percent(score.overlap(lambda span: span.kind == "PERSON"))


def worst_background(score: Score) -> str:
    """The share of the names that was touched, of the background that fares worst."""
    answers: dict[str, list[bool]] = {}
    for each in score.judged():
        if name := background(each.span):
            answers.setdefault(name, []).append(each.overlapped)
    enough = [(share(each), name) for name, each in answers.items() if len(each) >= FEW]
    if not enough:
        return "-"
    worst, name = min(enough)
    return f"{percent(worst)} ({name})"


def lower_case(score: Score) -> str:
    """The share of the names without capitals that was touched."""
    return percent(score.overlap(lambda span: span.kind == "PERSON" and span.variant == "lower"))


def clean_and_false(score: Score) -> str:
    """Documents in which nothing was missed, and false alarms."""
    return f"{percent(score.clean)}; {number(score.false_alarms_per_1000_words)}"


def false_and_quiet(score: Score) -> str:
    """False alarms, and documents without one."""
    return f"{number(score.false_alarms_per_1000_words)}; {percent(score.quiet)}"


def recall_and_precision(score: Score) -> str:
    """Overlap, cover and the share of what was found that is not a false alarm."""
    return f"{recall(score)} / {percent(score.precision)}"


def false_alarms(score: Score) -> str:
    """False alarms in a thousand words."""
    return number(score.false_alarms_per_1000_words)


def background(span: Span) -> str | None:
    """Where a name comes from; nothing for what is no name."""
    return span.background if span.kind == "PERSON" else None


def percent(part: float) -> str:
    """A share out of a hundred; a dash where there was nothing to find."""
    return number(100 * part)


def number(value: float) -> str:
    """With one decimal; a dash for what is unknown."""
    return "-" if math.isnan(value) else f"{value:.1f}"


OWN: tuple[tuple[str, str, Figure], ...] = (
    (CASE, "overlap / cover %", recall),
    (CASE, "persons found %", persons),
    (CASE, "persons found %, worst background", worst_background),
    (CASE, "lower-case names found %", lower_case),
    (CASE, "clean %; false alarms per 1,000 words", clean_and_false),
    (ANONYMOUS, "false alarms per 1,000 words; quiet %", false_and_quiet),
    (IDENTIFIERS, "overlap / cover / precision %", recall_and_precision),
)
"""Kind of note, name and figure."""

OPEN: tuple[tuple[str, Figure], ...] = (
    ("overlap / cover / precision %", recall_and_precision),
    ("persons found %", persons),
    ("false alarms per 1,000 words", false_alarms),
)
"""Name and figure, for the corpora of others."""
