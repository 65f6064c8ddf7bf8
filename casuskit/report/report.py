"""A report: findings with lines and columns, under the paths that the reader knows."""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from casuskit.core.findings import Finding, Severity
from casuskit.core.text import Position, Source


class Mark(NamedTuple):
    """What makes a finding the same one as before: where it stands, never what was found.

    `path` is masked and counts from the root of the repository; `place` is a key of the front
    matter or the number of a heading.
    """

    path: str
    rule: str
    kind: str
    place: str


class Origin(NamedTuple):
    """Where in the history a finding stands: the first commit with it, and how many there are.

    `key` names what the commits hold: an object, a path or a message.
    """

    key: str
    commit: str
    commits: int


class Placed(NamedTuple):
    """A finding at its place: `path` as shown, `start` and `end` (exclusive) from 1."""

    finding: Finding
    path: str
    start: Position
    end: Position
    mark: Mark | None = None
    origin: Origin | None = None


class Report(NamedTuple):
    """What a run found in how many files; `skipped` counts those that could not be looked into.

    `clean` is the sentence for a run that found nothing; `rules` says in a sentence what each
    rule that found something looks for. `unread` counts the skipped files by the reason, a code.
    `left_out` counts files that are no texts of a team, outside the cases and meetings; `known`
    counts findings that a baseline knew already.
    """

    placed: tuple[Placed, ...]
    files: int
    skipped: int
    clean: str
    rules: Mapping[str, str] = MappingProxyType({})
    unread: Mapping[str, int] = MappingProxyType({})
    left_out: int = 0
    known: int = 0

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
