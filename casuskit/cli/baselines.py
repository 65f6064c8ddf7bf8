"""Baselines on disk: which findings a team knows of already, read and written."""

from pathlib import Path

from casuskit.cli import console
from casuskit.core.errors import CasusError
from casuskit.core.messages import _, ngettext
from casuskit.io.reading import needed_text
from casuskit.io.repository import refuse_leaving
from casuskit.io.writing import put
from casuskit.report import baseline
from casuskit.report.baseline import Baseline, Looked
from casuskit.report.report import Report


def read(path: Path) -> Baseline:
    """The baseline in a file; raises `CasusError` when it is none."""
    text = needed_text(path)
    try:
        return baseline.read(text)
    except baseline.Malformed:
        message = _("{path} is no baseline; `--write-baseline {path}` makes one in a new file.")
        raise CasusError(message.format(path=path)) from None


def write(path: Path, report: Report, *, history: bool) -> None:
    """Note the findings of a report; another file than a baseline is never overwritten."""
    if path.exists() or path.is_symlink():
        read(path)
    refuse_leaving(path)
    put(path, baseline.written(report.placed, history=history))
    count = len(report.placed)
    told = ngettext(
        "Written: {path}, with {count} known finding.",
        "Written: {path}, with {count} known findings.",
        count,
    )
    console.note(told.format(path=path, count=count))


def without_known(report: Report, path: Path, looked: Looked) -> Report:
    """The report without what the baseline in a file knows; what it knows in vain is said."""
    known = read(path)
    gone = baseline.stale(report.placed, known, looked)
    if gone:
        told = ngettext(
            "{count} finding in {path} is no longer there; `--write-baseline` writes it anew.",
            "{count} findings in {path} are no longer there; `--write-baseline` writes it anew.",
            gone,
        )
        console.note(told.format(count=gone, path=path))
    return baseline.without_known(report, known)
