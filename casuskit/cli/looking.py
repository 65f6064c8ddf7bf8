"""Look for personal data in a file that a command has just written, and say so at once."""

from pathlib import Path

from casuskit.cli import checking, console, workplace
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.io.repository import Repository, load_some
from casuskit.report.report import Report
from casuskit.rules.registry import PERSONAL


def look(repository: Repository, path: Path) -> Report:
    """What is recognisable in a file, beside the files that it names."""
    shown = repository.relative(path)
    corpus = load_some(repository, [shown], workplace.today())
    clean, choice = _("no recognisable data found"), checking.Choice(PERSONAL)
    return checking.report_on(repository, corpus, choice, frozenset({shown}), clean)


def tell(repository: Repository, path: Path) -> None:
    """Say what is recognisable in a file, if anything is."""
    report = look(repository, path)
    if report.placed:
        console.note(checking.reporter("text")(report).rstrip("\n"))
    warn(report)


def warn(report: Report) -> bool:
    """Whether something has to be mended before the file goes into git; then that is said."""
    if report.fails(Severity.ERROR):
        console.note(_("Mend this before you keep the file in git."))
        return True
    return False
