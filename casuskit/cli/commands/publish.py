"""Publish the minutes of held meetings as pages, when nothing recognisable is left in them."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from casuskit.cli import again, checking, console, publishing, workplace
from casuskit.cli.finding_options import NoCacheOption
from casuskit.core.corpus import Corpus
from casuskit.core.documents import SETTINGS_FILE
from casuskit.core.messages import _, ngettext
from casuskit.core.records import Meeting
from casuskit.io import search
from casuskit.io.cache import Cache, page_cache
from casuskit.io.look import look
from casuskit.io.repository import Repository, refuse_leaving
from casuskit.io.site import swap
from casuskit.io.templates import search_script, templates
from casuskit.meetings.ground import lost
from casuskit.meetings.publication import Obstacle, left_out, obstacles, shown
from casuskit.render.look import LOGO
from casuskit.render.site import ACROSS, Readers, page_name, site
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
        Readers,
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
    told, beyond = _within_consent(corpus)
    meetings = [each for each in corpus.meetings if each.day and _held(told, each, today)]
    sources = {path for each in meetings for path in _sources(told, each)}
    unread = {each.path for each in corpus.documents if not each.kind}
    asked = frozenset(sources | unread | {SETTINGS_FILE})
    blocked = tuple(obstacles(told, meetings))
    known = not (no_cache or blocked) and publishing.in_order(repository, corpus, asked)
    if not known and not _may_publish(repository, corpus, asked, blocked, cache=not no_cache):
        _note_standing(corpus, output, blocked)
        return 1
    own, words = look(repository.root, corpus.settings), templates(repository.root)
    script = search_script() if search.available() else ""
    memory = page_cache(repository.root) if not no_cache else Cache(None)
    hangs_on = (again.context(repository), audience, repr(own), repr(words), script)
    before = publishing.Pages(told, memory, output, *hangs_on)
    pages = site(told, meetings, audience, words, own, script, before.page)
    logo = {LOGO: own.logo} if own.logo else {}
    swap(output, {**pages, **logo}, search.add_index if script else None)
    before.keep()
    message = ngettext(
        "Published {count} meeting in {folder}.",
        "Published {count} meetings in {folder}.",
        len(meetings),
    )
    console.note(message.format(count=len(meetings), folder=output))
    if beyond:
        message = _("Left out, as consent was not given for publishing: {cases}.")
        console.note(message.format(cases=", ".join(beyond)))
    return 0


def _may_publish(
    repository: Repository,
    corpus: Corpus,
    asked: frozenset[str],
    blocked: Iterable[Obstacle],
    *,
    cache: bool,
) -> bool:
    """Whether nothing keeps a site of these files back; what does is told."""
    report = checking.report_on(repository, corpus, checking.Choice(GROUPS), asked, cache=cache)
    blocked = tuple(blocked)
    if not blocked and not publishing.forbids(report):
        return True
    console.result(checking.reporter("text")(report))
    for each in blocked:
        console.result(f"{checking.masked_path(each.path, corpus)}: {each.reason}\n")
    console.note(_("Nothing was published: mend these first."))
    return False


def _within_consent(corpus: Corpus) -> tuple[Corpus, list[str]]:
    """The corpus without the cases that may not be published, and which those are."""
    beyond = left_out(corpus)
    if not beyond:
        return corpus, []
    kept = (each for each in corpus.documents if each.text("casus") not in beyond)
    return corpus.of(kept), sorted(beyond & corpus.discussions_by_case.keys())


def _note_standing(corpus: Corpus, output: Path, blocked: Iterable[Obstacle]) -> None:
    """Name the pages of the site of before that may show a case that may not be shown now."""
    for each in blocked:
        case = corpus.case_by_id.get(each.case)
        if case is None or not lost(case, corpus.today):
            continue
        pages = map(page_name, shown(corpus, case).minutes)
        standing = [str(output / page) for page in (*pages, *ACROSS) if (output / page).is_file()]
        if standing:
            message = _("What was published before may still show case {case}: {pages}.")
            console.note(message.format(case=each.case, pages=", ".join(standing)))


def _held(corpus: Corpus, meeting: Meeting, today: date) -> bool:
    day = meeting.day or date.max
    return day <= today and not meeting.cancelled and bool(corpus.discussions_on(day))


def _sources(corpus: Corpus, meeting: Meeting) -> list[str]:
    """The files that a page is made from: the meeting, its records, and their cases."""
    records = corpus.discussions_on(meeting.day or date.min)
    cases = (corpus.case_by_id.get(record.case_id) for record in records)
    documents = [meeting.document, *(each.document for each in records)]
    return [each.path for each in documents] + [each.document.path for each in cases if each]
