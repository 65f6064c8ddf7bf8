"""Publish the minutes of held meetings as pages, when nothing recognisable is left in them."""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from casuskit.cli import checking, console, workplace
from casuskit.cli.finding_options import NoCacheOption
from casuskit.core.corpus import Corpus
from casuskit.core.documents import SETTINGS_FILE
from casuskit.core.findings import Severity
from casuskit.core.messages import _, ngettext
from casuskit.core.records import Meeting
from casuskit.io import search
from casuskit.io.look import look
from casuskit.io.repository import refuse_leaving
from casuskit.io.site import swap
from casuskit.io.templates import search_script, templates
from casuskit.meetings.publication import obstacles
from casuskit.render.look import LOGO
from casuskit.render.minutes import Audience
from casuskit.render.site import site
from casuskit.report.report import Report
from casuskit.rules.registry import GROUPS

EXAMPLE = "casus publish -o publicatie --audience leren"
REQUIREMENTS = ("R91",)


def command(
    output: Annotated[
        Path,
        typer.Option(
            "-o",
            "--output",
            metavar=_("FOLDER"),
            help=_("The folder for the pages; it is replaced whole."),
        ),
    ],
    audience: Annotated[
        Audience,
        typer.Option(
            "--audience", help=_("What the pages show: all for the team, or only what was learned.")
        ),
    ] = "leren",
    no_cache: NoCacheOption = False,
) -> int:
    """One page for each held meeting and a list of them; refused while a check fails."""
    refuse_leaving(output)
    repository, today = workplace.repository(), workplace.today()
    corpus = workplace.corpus(repository)
    meetings = [each for each in corpus.meetings if each.day and _held(corpus, each, today)]
    shown = {path for each in meetings for path in _sources(corpus, each)}
    unread = {each.path for each in corpus.documents if not each.kind}
    asked = frozenset(shown | unread | {SETTINGS_FILE})
    choice = checking.Choice(GROUPS)
    report = checking.report_on(repository, corpus, choice, asked, cache=not no_cache)
    blocked = tuple(obstacles(corpus, meetings))
    if blocked or report.fails(Severity.ERROR) or _recognisable(report):
        console.result(checking.reporter("text")(report))
        for each in blocked:
            console.result(f"{checking.masked_path(each.path, corpus)}: {each.reason}\n")
        console.note(_("Nothing was published: mend these first."))
        return 1
    own = look(repository.root, corpus.settings)
    script = search_script() if search.available() else ""
    pages = site(corpus, meetings, audience, templates(repository.root), own, script)
    logo = {LOGO: own.logo} if own.logo else {}
    swap(output, {**pages, **logo}, search.add_index if script else None)
    told = ngettext(
        "Published {count} meeting in {folder}.",
        "Published {count} meetings in {folder}.",
        len(meetings),
    )
    console.note(told.format(count=len(meetings), folder=output))
    return 0


def _recognisable(report: Report) -> bool:
    """Whether anything personal is left: what readers see must not hang on a doubt."""
    kinds = (each.finding for each in report.placed if each.finding.kind)
    return any(each.severity >= Severity.WARNING for each in kinds)


def _held(corpus: Corpus, meeting: Meeting, today: date) -> bool:
    day = meeting.day or date.max
    return day <= today and not meeting.cancelled and bool(corpus.discussions_on(day))


def _sources(corpus: Corpus, meeting: Meeting) -> list[str]:
    """The files that a page is made from: the meeting, its records, and their cases."""
    records = corpus.discussions_on(meeting.day or date.min)
    cases = (corpus.case_by_id.get(record.case_id) for record in records)
    documents = [meeting.document, *(each.document for each in records)]
    return [each.path for each in documents] + [each.document.path for each in cases if each]
