"""Register a case for a meeting, when the checks find no fault in it."""

from datetime import date
from typing import Annotated

import typer

from casuskit.cli import checking, console, workplace
from casuskit.cli.case import case_number, known_case
from casuskit.cli.meeting import refuse_unreadable
from casuskit.core.corpus import build
from casuskit.core.documents import Document, parse
from casuskit.core.editing import edited, set_text
from casuskit.core.errors import CasusError
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Case
from casuskit.core.text import Source
from casuskit.io.writing import replace
from casuskit.rules.registry import GROUPS

EXAMPLE = "casus submit 2026-011"
REQUIREMENTS = ("R67", "R77")


def command(
    case: Annotated[str, typer.Argument(metavar=_("ID"), help=_("The number of the case."))],
) -> int:
    """A concept becomes a registered case; the date of registration is today."""
    repository, today = workplace.repository(), workplace.today()
    corpus = workplace.corpus(repository)
    case = case_number(corpus, case)
    refuse_unreadable(corpus, case)
    found = known_case(corpus, case)
    if found.registered_on:
        message = _("Case {case} was registered on {day} already.")
        raise CasusError(message.format(case=case, day=found.registered_on))
    document = registered(found, today)
    others = (each for each in corpus.documents if each.path != document.path)
    after = build((*others, document), corpus.library, today, whole=True)
    report = checking.report_on(
        repository, after, checking.Choice(GROUPS), frozenset({document.path})
    )
    if report.fails(Severity.ERROR):
        console.result(checking.reporter("text")(report))
        console.note(_("Case {case} was not registered: mend the errors first.").format(case=case))
        return 1
    path, was = repository.root / document.path, found.document.source.text
    replace(path, document.source.text, was=was)
    console.note(
        _("Case {case} is registered; it waits for a place on an agenda.").format(case=case)
    )
    return 0


def registered(case: Case, day: date) -> Document:
    """The document of a case as it is when registered on a day."""
    document = case.document
    text = edited(document, *set_text(document, "aangemeld_op", day.isoformat()))
    return parse(Source(document.path, text))
