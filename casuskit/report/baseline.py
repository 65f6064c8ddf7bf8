"""A baseline: the findings that a team knows of, by where they stand, never by what they say.

An entry holds no value, no hash of one and no hash of the text around it: whoever has a hash can
try all names and numbers until one fits. That also rules out the hash of a commit, which follows
from the text. What is left is the place: file, rule, kind, key or heading, and how many there are.
"""

import json
import re
from collections import Counter
from collections.abc import Callable, Container, Iterable, Mapping
from typing import Any, NamedTuple

from casuskit.core.documents import Document
from casuskit.core.findings import Finding
from casuskit.core.text import Span
from casuskit.report.fingerprints import numbered
from casuskit.report.report import Mark, Placed, Report

VERSION = 1
_HEADING = re.compile(r"^#{1,6}[ \t]", re.MULTILINE)
_ENTRY = {"path": str, "rule": str, "kind": str, "place": str, "count": int}


class Baseline(NamedTuple):
    """How many findings are known at each place; `history` says whether git's past is in it."""

    known: Mapping[Mark, int]
    history: bool


class Malformed(Exception):
    """A text that is no baseline."""


def mark(finding: Finding, document: Document, path: str, keys: Container[str]) -> Mark:
    """What makes a finding the same one as before; `keys` are those that schemas know."""
    return Mark(path, finding.rule, finding.kind or "", _place(document, finding.span, keys))


def _place(document: Document, span: Span, keys: Container[str]) -> str:
    """The key of the front matter, or the number of the heading, under which a span stands.

    A key that no schema knows may itself be a name, so it is not told.
    """
    if span.start < document.body.start:
        above = [
            (place.key.start, route[0])
            for route, place in document.places.items()
            if len(route) == 1 and place.key and place.key.start <= span.start
        ]
        key = max(above, default=(0, ""))[1]
        return str(key) if key in keys else ""
    text = document.source.text
    return f"#{sum(1 for _each in _HEADING.finditer(text, document.body.start, span.start + 1))}"


def written(placed: Iterable[Placed], *, history: bool) -> str:
    """The text of a baseline that knows these findings: sorted, an entry on each line."""
    lines = [
        json.dumps({**entry._asdict(), "count": count}, ensure_ascii=False)
        for entry, count in sorted(_counts(placed).items())
    ]
    entries = ",\n".join(f"    {line}" for line in lines)
    findings = f"[\n{entries}\n  ]" if lines else "[]"
    head = f'"version": {VERSION},\n  "history": {json.dumps(history)}'
    return f'{{\n  {head},\n  "findings": {findings}\n}}\n'


def _counts(placed: Iterable[Placed]) -> Mapping[Mark, int]:
    """How many findings there are at each place; of more versions of a file, in the worst one."""
    counts: dict[Mark, int] = {}
    placed = tuple(placed)
    for each, number in zip(placed, numbered(map(_key, placed)), strict=True):
        if each.mark:
            counts[each.mark] = max(counts.get(each.mark, 0), number)
    return counts


def _key(each: Placed) -> tuple[Mark | None, str]:
    return each.mark, each.origin.key if each.origin else ""


def read(text: str) -> Baseline:
    """The baseline in a text; raises `Malformed` when it is none."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        raise Malformed from None
    if not isinstance(data, dict) or data.get("version") != VERSION:
        raise Malformed
    entries = data.get("findings")
    if not isinstance(entries, list) or not all(map(_is_entry, entries)):
        raise Malformed
    known: Counter[Mark] = Counter()
    for entry in entries:
        known[Mark(*(entry[name] for name in Mark._fields))] += entry["count"]
    return Baseline(known, data.get("history") is True)


def _is_entry(entry: Any) -> bool:
    return (
        isinstance(entry, dict)
        and entry.keys() == _ENTRY.keys()
        and all(type(entry[name]) is kind for name, kind in _ENTRY.items())
        and entry["count"] > 0
    )


def without_known(report: Report, baseline: Baseline) -> Report:
    """The report without the findings that are known; of more at one place the first are."""
    numbers = numbered(map(_key, report.placed))
    new: list[Placed] = []
    gone: Counter[str] = Counter()
    for each, number in zip(report.placed, numbers, strict=True):
        if each.mark and number <= baseline.known.get(each.mark, 0):
            gone[each.finding.rule] += 1
        else:
            new.append(each)
    unread = {code: count - gone[code] for code, count in report.unread.items()}
    unread = {code: count for code, count in unread.items() if count > 0}
    return report._replace(
        placed=tuple(new), skipped=sum(unread.values()), unread=unread, known=gone.total()
    )


class Looked(NamedTuple):
    """What a run looked at: paths as marks have them, with which rules; all there is if `whole`."""

    paths: frozenset[str]
    ran: Callable[[str], bool]
    whole: bool
    history: bool


def stale(placed: Iterable[Placed], baseline: Baseline, looked: Looked) -> int:
    """How many known findings are no longer there, as far as the run looked."""
    counts = _counts(placed)
    whole = looked.whole and (looked.history or not baseline.history)
    return sum(
        max(0, count - counts.get(entry, 0))
        for entry, count in baseline.known.items()
        if looked.ran(entry.rule) and (whole or entry.path in looked.paths)
    )
