"""A report: findings with lines and columns, under the paths that the reader knows."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import field
from typing import NamedTuple

from casuskit.core.findings import Finding, Severity
from casuskit.core.text import Position, Source


class Placed(NamedTuple):
    """A finding at its place: `path` as shown, `start` and `end` (exclusive) from 1."""

    finding: Finding
    path: str
    start: Position
    end: Position


class Report(NamedTuple):
    """What a run found in how many files; `skipped` counts those that could not be looked into.

    `clean` is the sentence for a run that found nothing; `rules` says in a sentence what each
    rule that found something looks for.
    """

    placed: tuple[Placed, ...]
    files: int
    skipped: int
    clean: str
    rules: Mapping[str, str] = field(default_factory=dict)

    def count(self, severity: Severity) -> int:
        """How many findings have this weight."""
        return sum(each.finding.severity is severity for each in self.placed)

    def fails(self, severity: Severity) -> bool:
        """Whether anything weighs at least this much."""
        return any(each.finding.severity >= severity for each in self.placed)


Reporter = Callable[[Report], str]


def place(
    findings: Iterable[Finding], sources: dict[str, Source], shown: Callable[[str], str]
) -> tuple[Placed, ...]:
    """Findings with lines and columns; `shown` gives the path to print for a path."""
    return tuple(
        Placed(
            finding,
            shown(finding.path),
            sources[finding.path].position(finding.span.start),
            sources[finding.path].position(finding.span.end),
        )
        for finding in findings
    )
