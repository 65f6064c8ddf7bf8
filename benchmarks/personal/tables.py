"""The figures as Markdown tables; shares are percentages."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from benchmarks.personal import figures
from benchmarks.personal.corpus import Span
from benchmarks.personal.linearity import Growth
from benchmarks.personal.processes import Speed, StartUp
from benchmarks.personal.results import ANONYMOUS, CASE, IDENTIFIERS, SETS, Results

Value = Callable[[Span], str | None]
"""What a marked piece is counted under; nothing where it is left out."""

TITLES = {CASE: "case notes", ANONYMOUS: "anonymous notes", IDENTIFIERS: "identifiers"}


def summary(results: Results) -> Iterator[str]:
    """The figures that matter, the two sets side by side."""
    rows = {
        f"{TITLES[kind]}: {name}": [
            figure(results.score(finder, f"{kind}-{set_}"))
            for finder in results.finders
            for set_ in SETS
        ]
        for kind, name, figure in figures.OWN
    }
    return _table("figure", _by_set(results.finders), rows)


def open_corpora(results: Results, names: Iterable[str]) -> Iterator[str]:
    """A few figures of each corpus of others."""
    rows = {
        f"{corpus}: {name}": [figure(results.score(each, corpus)) for each in results.finders]
        for corpus in names
        for name, figure in figures.OPEN
    }
    return _table("open corpora", results.finders, rows) if rows else iter(())


def per_kind(results: Results) -> Iterator[str]:
    """Overlap and cover of each kind, in case notes and identifiers together."""
    return _slices("kind", results, (CASE, IDENTIFIERS), lambda span: span.kind)


def per_background(results: Results) -> Iterator[str]:
    """Overlap and cover of the names in case notes, by where they come from."""
    return _slices("background of names", results, (CASE,), figures.background)


def false_alarms(results: Results) -> Iterator[str]:
    """How many false alarms of each kind there were in anonymous notes."""
    counts = [
        results.score(finder, f"{ANONYMOUS}-{set_}").false_alarms
        for finder in results.single
        for set_ in SETS
    ]
    kinds = sorted({kind for count in counts for kind in count})
    rows = {kind: [str(count[kind]) for count in counts] for kind in kinds}
    return _table("false alarms in anonymous notes", _by_set(results.single), rows)


def costs(
    finders: Sequence[str], started: Iterable[StartUp], speeds: Iterable[Speed]
) -> Iterator[str]:
    """Start-up, memory and speed of each finder."""
    started, speeds = tuple(started), tuple(speeds)
    rows = {
        "whole process on one case, s: median (shortest)": [
            f"{each.median:.2f} ({each.shortest:.2f})" for each in started
        ],
        "peak memory, MiB": [f"{each.peak:.0f}" for each in started],
        "KB per second of processor time, notes not seen before": [
            f"{each.first:.0f}" for each in speeds
        ],
        "KB per second of processor time, the same notes again": [
            f"{each.again:.0f}" for each in speeds
        ],
    }
    return _table("cost", finders, rows)


def speeds(finders: Sequence[str], texts: Mapping[str, Sequence[float]]) -> Iterator[str]:
    """How fast each finder reads texts of several kinds, in KB per second of processor time."""
    rows = {name: [f"{each:,.0f}" for each in speeds] for name, speeds in texts.items()}
    return _table("KB per second of processor time, first time", finders, rows)


def linearity(growths: Iterable[Growth]) -> Iterator[str]:
    """How time grows with the text: 2 is linear."""
    rows = {each.name: [f"{each.size:,}", _speed(each), f"{each.ratio:.1f}"] for each in growths}
    return _table("casuskit on", ("n characters", "KB / s", "time(2n) / time(n)"), rows)


def _speed(growth: Growth) -> str:
    return f"{growth.size / 1000 / growth.seconds:,.0f}"


def _slices(name: str, results: Results, kinds: Sequence[str], of: Value) -> Iterator[str]:
    """A row for each value that marked pieces have, and a column for each finder and set."""
    scores = [
        results.score(finder, *(f"{kind}-{set_}" for kind in kinds), tier="all")
        for finder in results.single
        for set_ in SETS
    ]
    counts = [Counter(of(each.span) for each in score.judged()) for score in scores[: len(SETS)]]
    values = sorted({value for count in counts for value in count if value})
    rows = {
        value: [
            " / ".join(str(count[value]) for count in counts),
            *(figures.recall(score, _counted(of, value)) for score in scores),
        ]
        for value in values
    }
    return _table(name, ("marked", *_by_set(results.single)), rows)


def _counted(of: Value, value: str) -> Callable[[Span], bool]:
    return lambda span: of(span) == value


def _table(name: str, columns: Sequence[str], rows: Mapping[str, Sequence[str]]) -> Iterator[str]:
    yield _row([name, *columns])
    yield _row(["---", *("--:" for _column in columns)])
    for first, cells in rows.items():
        yield _row([first, *cells])


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _by_set(finders: Iterable[str]) -> list[str]:
    return [f"{finder}, {set_}" for finder in finders for set_ in SETS]
